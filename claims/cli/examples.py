"""Examples of every command, shown in its help and run by the tests.

They are typed in a folder that holds ``claims-demo.db`` (made by ``claims demo``) and the
reader's own ``article.md``, ``articles/``, ``articles.jsonl`` and ``pairs.jsonl``.
"""

EXAMPLES: dict[str, tuple[str, ...]] = {
    "demo": ("claims demo",),
    "load": (
        "claims load articles/",
        "claims load article.md --source 'Example Agency' --date 2022-08-10",
        "claims load articles.jsonl --db press.db",
    ),
    "link": (
        "claims link --db claims-demo.db",
        "claims link --explain 1 3 --db claims-demo.db",
    ),
    "disputed": (
        "claims disputed --db claims-demo.db",
        "claims disputed --db claims-demo.db --since 2022 --limit 5",
        "claims disputed --db claims-demo.db --csv -o disputes.csv",
    ),
    "corroborated": (
        "claims corroborated --db claims-demo.db",
        "claims corroborated --db claims-demo.db --about killed --json",
    ),
    "list": (
        "claims list --db claims-demo.db --limit 5",
        "claims list --db claims-demo.db --speaker police --ndjson",
    ),
    "propose": (
        "claims propose --db claims-demo.db",
        "claims propose --db claims-demo.db --about attacks --least 0.7 --csv",
    ),
    "show": ("claims show 1 --db claims-demo.db", "claims show r1 --db claims-demo.db"),
    "search": ("claims search 'killed' --db claims-demo.db",),
    "sources": ("claims sources --db claims-demo.db",),
    "speakers": ("claims speakers --db claims-demo.db --csv",),
    "entities": ("claims entities --db claims-demo.db --markdown",),
    "check": (
        "claims check 'The TTP carried out 33 attacks in July 2022.' --db claims-demo.db",
        "claims check 'Five people were killed last month.' --date 2022-08-10 --db claims-demo.db",
    ),
    "compare": (
        "claims compare 'The TTP carried out 33 attacks in July 2022.' "
        "'The TTP carried out 26 attacks in July 2022.'",
        "claims compare 'Police arrested nine men last month.' 'Police arrested nobody in July.' "
        "--date-a 2022-08-10 --date-b 2022-08-02",
        "claims compare 'Exports rose in 2021.' 'Exports fell in 2022.' --explain",
        "claims compare --ndjson - < pairs.jsonl",
    ),
    "extract": (
        "claims extract article.md",
        "echo 'Police said on Monday that nine men were arrested.' | claims extract -",
        "claims extract --ndjson - < articles.jsonl",
    ),
    "sql": (
        "claims sql 'SELECT * FROM disputed_claims' --db claims-demo.db",
        "echo 'SELECT count(*) FROM claims' | claims sql - --db claims-demo.db --csv",
    ),
    "schema": ("claims schema", "claims schema --markdown"),
    "export": (
        "claims export --ndjson -o demo.ndjson --db claims-demo.db",
        "claims export --ndjson --db claims-demo.db | claims load - --db again.db",
    ),
    "review confirm": (
        "claims review confirm r1 --why 'Both papers say so.' --by Ana --db claims-demo.db",
    ),
    "review reject": (
        "claims review reject 3 --why 'Read from a caption.' --by Ana --db claims-demo.db",
    ),
    "review note": ("claims review note 1 --why 'Ask the author.' --by Ana --db claims-demo.db",),
    "review list": ("claims review list --db claims-demo.db",),
    "entity merge": (
        "claims entity merge NSM 'Northern Shield Movement' --by Ana --db claims-demo.db",
    ),
    "entity split": ("claims entity split NSM --by Ana --db claims-demo.db",),
    "entity alias": (
        "claims entity alias 'Institute for Border Studies' 'Border Institute' --by Ana "
        "--db claims-demo.db",
    ),
    "entity history": ("claims entity history --db claims-demo.db",),
    "article correct": (
        "claims article correct 1 --title 'A better title' --by Ana --db claims-demo.db",
    ),
    "article retract": (
        "claims article retract 2 --why 'Withdrawn by the paper.' --by Ana --db claims-demo.db",
    ),
    "article restore": ("claims article restore 2 --by Ana --db claims-demo.db",),
    "article history": ("claims article history --db claims-demo.db",),
    "db upgrade": ("claims db upgrade --db claims-demo.db",),
    "db current": ("claims db current --db claims-demo.db",),
}
"""One or more command lines for each command; a new command needs a line here."""


def epilog(command: str) -> str:
    """Write the examples of a command as the end of its help."""
    lines = "\n".join(f"  {line}" for line in EXAMPLES[command])
    return f"\b\nExamples:\n{lines}"
