"""A service that answers from fixed values and notes how it was called."""

from datetime import date
from pathlib import Path
from types import ModuleType
from typing import ClassVar

from claims.errors import NotFoundError, ReadError
from claims.model import (
    CheckResult,
    Claim,
    ClaimDetail,
    ClaimView,
    Document,
    Extraction,
    LinkSummary,
    LoadSummary,
    Part,
    Predicate,
    Progress,
    QuestionView,
    RelationKind,
    RelationView,
    Side,
    Span,
    Table,
    Verdict,
    Witness,
)


def claim(number, text, *, source="Daily Beacon", speakers=("Harbour Police",), answer="12"):
    return ClaimView(
        id=number,
        text=text,
        answer=answer,
        source=source,
        authors=("Ana Diaz",),
        speakers=speakers,
        published=date(2031, 5, 3),
        title="Fire in the harbour",
        url="https://example.org/fire",
    )


TWELVE = claim(1, "The fire killed 12 people.")
COPIED = claim(2, "The fire killed 12 people.", source="Evening Post")
THIRTY = claim(3, "The fire killed 30 people.", source="Coast Radio", speakers=(), answer="30")

DISPUTE = QuestionView(
    id=7,
    text="How many people did the fire kill?",
    sides=(
        Side("12", (TWELVE, COPIED), (Witness("Harbour Police", "speaker", (1, 2)),)),
        Side("30", (THIRTY,), (Witness("Coast Radio", "source", (3,)),)),
    ),
    explanations=("12 against 30 people killed by the fire.",),
    score=0.9,
    fictional=True,
)
AGREEMENT = QuestionView(
    id=8,
    text="Where did the fire start?",
    sides=(
        Side(
            "in a warehouse",
            (TWELVE, THIRTY),
            (Witness("Harbour Police", "speaker", (1,)), Witness("Coast Radio", "source", (3,))),
        ),
    ),
)
VERDICT = Verdict(
    RelationKind.CONTRADICTS, 0.9, ("quantity:differs",), "12 against 30 people killed."
)
DETAIL = ClaimDetail(
    view=TWELVE,
    before="Smoke rose.",
    sentence="Police said the fire killed 12 people.",
    after="Rain fell.",
    marks=(Span(12, 37),),
    question=DISPUTE.text,
    facts=(("period", "2031-05-02"),),
    relations=(
        RelationView(
            5, RelationKind.CONTRADICTS, THIRTY, 0.9, ("quantity:differs",), "12 against 30.", False
        ),
    ),
)


PROPOSED = ("claim", "text", "source", "published")


class Database:
    """Stands in for ``claims.service.Database``."""

    calls: ClassVar[list[tuple]] = []
    disputes: ClassVar[list[QuestionView]] = [DISPUTE]
    summary = LoadSummary(new=2, claims=5, unknown={"date": 3})

    def __init__(self, location):
        self.location = location

    @classmethod
    def open(cls, location="claims.db", *, create=False):
        cls.calls.append(("open", location, create))
        return cls(location)

    @classmethod
    def rehearse(cls, location="claims.db"):
        cls.calls.append(("rehearse", location))
        return cls(location)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def load(self, inputs, options, *, watch=None):
        self.calls.append(("load", inputs, options))
        if watch:
            watch(Progress(1, 2, 5, "a.md"))
        return self.summary

    def link(self, *, watch=None):
        if watch:
            watch(Progress(1, None, 5, "a.md"))
        return LinkSummary(claims=5, pairs=4, relations=3, disputes=1)

    def disputed(self, filters):
        self.calls.append(("disputed", filters))
        return self.disputes

    def corroborated(self, _filters):
        return [AGREEMENT]

    def claims(self, filters):
        self.calls.append(("claims", filters))
        return [TWELVE, THIRTY]

    def search(self, text, *, limit=20):
        self.calls.append(("search", text, limit))
        return []

    def show(self, claim_id):
        if claim_id != 1:
            raise NotFoundError(f"no claim {claim_id}; see claims list")
        return DETAIL

    def check(self, statement, *, published=None):
        self.calls.append(("check", statement, published))
        return CheckResult(statement, (), ((THIRTY, VERDICT),), (), 0, 1, (statement,))

    def propose(self, filters, *, least):
        self.calls.append(("propose", filters, least))
        names = ("score", *(f"{name}_{side}" for side in "ab" for name in PROPOSED))
        fire = (1, "The fire killed 12 people.", "Daily Beacon", date(2031, 5, 3))
        blaze = (9, "A dozen died in the blaze.", None, None)
        return Table(names, ((0.83, *fire, *blaze),))

    def sources(self):
        return Table(("source", "claims"), (("Daily Beacon", 3),))

    def speakers(self):
        return Table(("speaker", "claims"), ())

    def entities(self):
        return Table(("entity", "names"), (("TTP", "Pakistani Taliban"),))

    def sql(self, query, *, limit=1000, seconds=30.0):
        self.calls.append(("sql", query, limit, seconds))
        return Table(("n", "n"), ((1, None),), truncated=True)


def extraction(text):
    subject = Part("the fire", (Span(0, 3),), "fire")
    predicate = Predicate("killed", "kill", (Span(0, 3),))
    return Extraction((Claim("u1", (Span(0, len(text)),), text, subject, predicate),))


def extract_documents(documents, *, model=None):
    batch = []
    for document in documents:
        batch.append(document)
        if len(batch) == 2:
            yield from ((each, extraction(each.text)) for each in batch)
            batch = []
    yield from ((each, extraction(each.text)) for each in batch)


def read_documents(inputs, options=None):
    for name in inputs:
        try:
            text = Path(name).read_text()
        except OSError as error:
            raise ReadError(f"{name}: no such file") from error
        yield Document(text, (), name, source=options.source)


def compare_texts(a, b, *, model=None):
    Database.calls.append(("compare", a, b))
    return VERDICT


def demo(location, *, watch=None):
    Database.calls.append(("demo", location))
    return Database.summary, [DISPUTE], [AGREEMENT]


def module():
    fake = ModuleType("claims.service")
    fake.Database = Database
    fake.extract_documents = extract_documents
    fake.read_documents = read_documents
    fake.compare_texts = compare_texts
    fake.demo = demo
    fake.schema = lambda: Table(("table", "column"), (("claims", "id"),))
    fake.upgrade = lambda location: f"{location} is at 0001"
    fake.current = lambda location: f"{location}: 0001"
    return fake
