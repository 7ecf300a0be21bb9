"""The views that an analyst queries by name, in SQL that SQLite and PostgreSQL both run."""

from claims.store.view import View, view_columns

DECISIONS = View(
    name="decisions",
    docs="One row for each claim or pair that a person decided on: the review that holds.",
    columns=view_columns(
        ("claim_id", "integer", "The claim; of a pair the one with the smaller number."),
        ("other_claim_id", "integer", "The other claim of a pair; NULL for one claim."),
        ("verdict", "text", "confirm or reject."),
        ("reviewer", "text", "Who decided."),
        ("note", "text", "Why; NULL where not said."),
        ("decided_at", "datetime", "When, UTC."),
    ),
    select="""
SELECT r.claim_id AS claim_id, r.other_claim_id AS other_claim_id, r.verdict AS verdict,
       r.reviewer AS reviewer, r.note AS note, r.created_at AS decided_at
FROM reviews r
WHERE r.verdict <> 'note' AND NOT EXISTS (
    SELECT 1 FROM reviews n
    WHERE n.claim_id = r.claim_id AND n.id > r.id AND n.verdict <> 'note'
      AND COALESCE(n.other_claim_id, 0) = COALESCE(r.other_claim_id, 0)
)
""",
)

_REJECTED = "(SELECT claim_id FROM decisions WHERE verdict = 'reject' AND other_claim_id IS NULL)"

CLAIM_DETAILS = View(
    name="claim_details",
    docs="One row for each claim, with its source, speaker, figure and question in words.",
    columns=view_columns(
        ("claim_id", "integer", "Number of the claim."),
        ("text", "text", "The claim as a sentence that stands alone."),
        ("quote", "text", "The claim as it stands in the article."),
        ("source", "text", "Who published it; NULL where not known."),
        ("title", "text", "Title of the article; NULL where not known."),
        ("url", "text", "Address of the article; NULL where not known."),
        ("published", "date", "Day of publication; NULL where not known."),
        ("speaker", "text", "Innermost speaker; NULL in the article's own voice."),
        ("witness", "text", "Independent origin behind it; NULL until linked."),
        ("subject", "text", "Canonical subject, else its words."),
        ("predicate", "text", "Lemma of the verb."),
        ("object", "text", "Canonical object, else its words; NULL where there is none."),
        ("place", "text", "Canonical place, else its words; NULL where none is said."),
        ("period_start", "date", "First day it speaks of; NULL where open or not known."),
        ("period_end", "date", "Day after the last it speaks of; NULL where open or not known."),
        ("period_precision", "text", "How finely the period is known."),
        ("value", "double", "The figure that answers the question; NULL where none is written."),
        ("low", "double", "Its lower bound, inclusive; NULL for none."),
        ("high", "double", "Its upper bound, inclusive; NULL for none."),
        ("comparator", "text", "How the figure bounds the true one; NULL without a figure."),
        ("unit", "text", "Unit of the figure; NULL for plain counts."),
        ("counts", "text", "Lemma of what is counted."),
        ("role", "text", "What happened to the counted."),
        ("polarity", "text", "affirmed or denied."),
        ("modality", "text", "asserted, hedged, planned, conditional or opinion."),
        ("derived", "boolean", "Whether it was computed and stands nowhere in the text."),
        ("question_id", "integer", "The question it answers; NULL until linked."),
        ("question", "text", "The question in words; NULL until linked."),
        ("article_id", "integer", "Number of the article."),
        ("version_id", "integer", "Number of the version it stands in."),
        ("superseded", "boolean", "Whether the article's current version no longer makes it."),
        ("retracted", "boolean", "Whether its article was withdrawn."),
        ("fictional", "boolean", "Whether its article tells of invented events."),
        (
            "review",
            "text",
            "confirm or reject, as a person decided; NULL where nobody did.",
        ),
    ),
    select="""
SELECT c.id AS claim_id, c.text AS text, c.quote AS quote, s.name AS source, v.title AS title,
       a.url AS url, v.published AS published, COALESCE(sm.name, se.name, t.speaker) AS speaker,
       c.witness AS witness, COALESCE(bm.name, be.name, c.subject_text) AS subject,
       c.predicate_lemma AS predicate, COALESCE(om.name, oe.name, c.object_text) AS object,
       COALESCE(pm.name, pe.name, c.place_text) AS place, c.period_start AS period_start,
       c.period_end AS period_end, c.period_precision AS period_precision, q.value AS value,
       q.low AS low, q.high AS high, q.comparator AS comparator, q.unit AS unit,
       q.counts AS counts, q.role AS role, c.polarity AS polarity, c.modality AS modality,
       c.derived AS derived, c.question_id AS question_id, n.text AS question,
       a.id AS article_id, v.id AS version_id, c.superseded AS superseded,
       a.retracted AS retracted, a.fictional AS fictional, d.verdict AS review
FROM claims c
JOIN article_versions v ON v.id = c.version_id
JOIN articles a ON a.id = v.article_id
LEFT JOIN sources s ON s.id = a.source_id
LEFT JOIN questions n ON n.id = c.question_id
LEFT JOIN claim_quantities q ON q.claim_id = c.id AND q.position = 0
LEFT JOIN attributions t ON t.claim_id = c.id
    AND t.position = (SELECT MAX(i.position) FROM attributions i WHERE i.claim_id = c.id)
LEFT JOIN entities se ON se.id = t.speaker_entity_id
LEFT JOIN entities be ON be.id = c.subject_entity_id
LEFT JOIN entities oe ON oe.id = c.object_entity_id
LEFT JOIN entities pe ON pe.id = c.place_entity_id
LEFT JOIN entities sm ON sm.id = se.means_id
LEFT JOIN entities bm ON bm.id = be.means_id
LEFT JOIN entities om ON om.id = oe.means_id
LEFT JOIN entities pm ON pm.id = pe.means_id
LEFT JOIN decisions d ON d.claim_id = c.id AND d.other_claim_id IS NULL
""",
)

_PAIR_COLUMNS = view_columns(
    ("relation_id", "integer", "Number of the relation."),
    ("question_id", "integer", "The question both claims answer; NULL until linked."),
    ("question", "text", "The question in words; NULL until linked."),
    ("score", "double", "How sure the judgement is, from 0 to 1."),
    ("same_witness", "boolean", "Whether both claims go back to one origin."),
    ("explanation", "text", "Why, in one sentence."),
    ("claim_a_id", "integer", "Number of one claim."),
    ("text_a", "text", "That claim."),
    ("source_a", "text", "Who published it; NULL where not known."),
    ("witness_a", "text", "Independent origin behind it."),
    ("published_a", "date", "When it was published; NULL where not known."),
    ("claim_b_id", "integer", "Number of the other claim."),
    ("text_b", "text", "The other claim."),
    ("source_b", "text", "Who published it; NULL where not known."),
    ("witness_b", "text", "Independent origin behind it."),
    ("published_b", "date", "When it was published; NULL where not known."),
    ("review", "text", "confirm where a person confirmed the judgement; NULL where nobody did."),
)

_PAIR_SELECT = f"""
SELECT r.id AS relation_id, a.question_id AS question_id, n.text AS question, r.score AS score,
       r.same_witness AS same_witness, r.explanation AS explanation, a.id AS claim_a_id,
       a.text AS text_a, sa.name AS source_a, a.witness AS witness_a, va.published AS published_a,
       b.id AS claim_b_id, b.text AS text_b, sb.name AS source_b, b.witness AS witness_b,
       vb.published AS published_b, d.verdict AS review
FROM relations r
JOIN claims a ON a.id = r.claim_a_id
JOIN claims b ON b.id = r.claim_b_id
JOIN article_versions va ON va.id = a.version_id
JOIN article_versions vb ON vb.id = b.version_id
JOIN articles ta ON ta.id = va.article_id
JOIN articles tb ON tb.id = vb.article_id
LEFT JOIN sources sa ON sa.id = ta.source_id
LEFT JOIN sources sb ON sb.id = tb.source_id
LEFT JOIN questions n ON n.id = a.question_id
LEFT JOIN decisions d ON d.claim_id = r.claim_a_id AND d.other_claim_id = r.claim_b_id
WHERE NOT a.superseded AND NOT b.superseded AND NOT ta.retracted AND NOT tb.retracted
  AND COALESCE(d.verdict, 'confirm') = 'confirm'
  AND a.id NOT IN {_REJECTED} AND b.id NOT IN {_REJECTED}
  AND r.kind = """

DISPUTED_CLAIMS = View(
    name="disputed_claims",
    docs="One row for each pair of claims that contradict each other, without claims of "
    "retracted articles and claims that were superseded or rejected.",
    columns=_PAIR_COLUMNS,
    select=_PAIR_SELECT + "'contradicts'\n",
)

CORROBORATED_CLAIMS = View(
    name="corroborated_claims",
    docs="One row for each pair of claims that corroborate each other and go back to different "
    "witnesses, without claims of retracted articles and claims that were superseded or rejected.",
    columns=_PAIR_COLUMNS,
    select=_PAIR_SELECT
    + "'corroborates' AND NOT r.same_witness\n"
    + "  AND (a.witness IS NULL OR b.witness IS NULL OR a.witness <> b.witness)\n",
)

CLAIMS_BY_SOURCE = View(
    name="claims_by_source",
    docs="One row for each source, with what it published and claimed; superseded and rejected "
    "claims and retracted articles are not counted.",
    columns=view_columns(
        ("source_id", "integer", "Number of the source; NULL for articles of unknown source."),
        ("source", "text", "Name of the source; NULL where not known."),
        ("articles", "integer", "Articles it published."),
        ("claims", "integer", "Claims in them."),
        ("attributed_claims", "integer", "Claims that it attributes to a speaker."),
        ("first_published", "date", "Day of its earliest article; NULL where none is dated."),
        ("last_published", "date", "Day of its latest article; NULL where none is dated."),
    ),
    select=f"""
SELECT s.id AS source_id, s.name AS source, COUNT(DISTINCT a.id) AS articles,
       COUNT(c.id) AS claims, COUNT(t.claim_id) AS attributed_claims,
       MIN(v.published) AS first_published, MAX(v.published) AS last_published
FROM articles a
JOIN article_versions v ON v.article_id = a.id AND v.is_current
LEFT JOIN sources s ON s.id = a.source_id
LEFT JOIN claims c ON c.version_id = v.id AND NOT c.superseded AND c.id NOT IN {_REJECTED}
LEFT JOIN attributions t ON t.claim_id = c.id AND t.position = 0
WHERE NOT a.retracted
GROUP BY s.id, s.name
""",
)

SINGLE_WITNESS_CLAIMS = View(
    name="single_witness_claims",
    docs="One row for each claim whose question only one witness answers, without claims of "
    "retracted articles and claims that were superseded or rejected.",
    columns=view_columns(
        ("claim_id", "integer", "Number of the claim."),
        ("text", "text", "The claim."),
        ("question_id", "integer", "The question it answers."),
        ("question", "text", "The question in words."),
        ("witness", "text", "The one origin behind it."),
        ("source", "text", "Who published it; NULL where not known."),
        ("published", "date", "When it was published; NULL where not known."),
    ),
    select=f"""
SELECT c.id AS claim_id, c.text AS text, c.question_id AS question_id, n.text AS question,
       c.witness AS witness, s.name AS source, v.published AS published
FROM claims c
JOIN questions n ON n.id = c.question_id
JOIN article_versions v ON v.id = c.version_id
JOIN articles a ON a.id = v.article_id
LEFT JOIN sources s ON s.id = a.source_id
WHERE NOT c.superseded AND NOT a.retracted AND c.id NOT IN {_REJECTED} AND c.question_id IN (
    SELECT i.question_id
    FROM claims i
    JOIN article_versions w ON w.id = i.version_id
    JOIN articles b ON b.id = w.article_id
    WHERE NOT i.superseded AND NOT b.retracted AND i.id NOT IN {_REJECTED}
    GROUP BY i.question_id
    HAVING COUNT(DISTINCT i.witness) = 1
)
""",
)

FIGURES_OVER_TIME = View(
    name="figures_over_time",
    docs="One row for each claim with a figure, to follow how the answers to a question change; "
    "without claims of retracted articles and claims that were superseded or rejected.",
    columns=view_columns(
        ("question_id", "integer", "The question it answers; NULL until linked."),
        ("question", "text", "The question in words; NULL until linked."),
        ("published", "date", "When the figure was published; NULL where not known."),
        ("period_start", "date", "First day it speaks of; NULL where open or not known."),
        ("period_end", "date", "Day after the last it speaks of; NULL where open or not known."),
        ("value", "double", "The figure as written; NULL where no number is."),
        ("low", "double", "Its lower bound, inclusive; NULL for none."),
        ("high", "double", "Its upper bound, inclusive; NULL for none."),
        ("comparator", "text", "How the figure bounds the true one."),
        ("unit", "text", "Unit of the figure; NULL for plain counts."),
        ("counts", "text", "Lemma of what is counted."),
        ("role", "text", "What happened to the counted."),
        ("claim_id", "integer", "Number of the claim."),
        ("text", "text", "The claim."),
        ("witness", "text", "Independent origin behind it; NULL until linked."),
        ("source", "text", "Who published it; NULL where not known."),
    ),
    select=f"""
SELECT c.question_id AS question_id, n.text AS question, v.published AS published,
       c.period_start AS period_start, c.period_end AS period_end, q.value AS value, q.low AS low,
       q.high AS high, q.comparator AS comparator, q.unit AS unit, q.counts AS counts,
       q.role AS role, c.id AS claim_id, c.text AS text, c.witness AS witness, s.name AS source
FROM claim_quantities q
JOIN claims c ON c.id = q.claim_id
JOIN article_versions v ON v.id = c.version_id
JOIN articles a ON a.id = v.article_id
LEFT JOIN sources s ON s.id = a.source_id
LEFT JOIN questions n ON n.id = c.question_id
WHERE q.position = 0 AND NOT c.superseded AND NOT a.retracted AND c.id NOT IN {_REJECTED}
""",
)

RETOLD_PASSAGES = View(
    name="retold_passages",
    docs="One row for each two passages of different articles that tell of one event, "
    "whether or not they agree; without retracted articles.",
    columns=view_columns(
        ("version_a", "integer", "Version of the one passage."),
        ("start_a", "integer", "Offset of its first character."),
        ("end_a", "integer", "Offset behind its last character."),
        ("version_b", "integer", "Version of the other passage."),
        ("start_b", "integer", "Offset of its first character."),
        ("end_b", "integer", "Offset behind its last character."),
        ("score", "double", "How alike the passages and their articles are, from 0 to 1."),
    ),
    select="""
SELECT p.version_id AS version_a, p.span_start AS start_a, p.span_end AS end_a,
       q.version_id AS version_b, q.span_start AS start_b, q.span_end AS end_b, l.score AS score
FROM passage_links l
JOIN passages p ON p.id = l.passage_a_id
JOIN passages q ON q.id = l.passage_b_id
JOIN article_versions v ON v.id = p.version_id
JOIN article_versions w ON w.id = q.version_id
JOIN articles a ON a.id = v.article_id
JOIN articles b ON b.id = w.article_id
WHERE NOT a.retracted AND NOT b.retracted
""",
)

VIEWS = (
    DECISIONS,
    CLAIM_DETAILS,
    DISPUTED_CLAIMS,
    CORROBORATED_CLAIMS,
    CLAIMS_BY_SOURCE,
    SINGLE_WITNESS_CLAIMS,
    FIGURES_OVER_TIME,
    RETOLD_PASSAGES,
)
"""Every view, in the order in which they are created."""
