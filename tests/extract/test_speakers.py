"""Who says a quotation that goes on in later paragraphs."""

from tests.extract.claims_of import extraction_of


def speakers(*paragraphs):
    text = "\n\n".join(paragraphs)
    found = extraction_of(text)
    return [
        (one.speaker, one.source[0].of(text) if one.source else None) for one in found.attributions
    ]


def test_a_quotation_over_three_paragraphs_has_one_speaker():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn, a farmer.",
        "“The river took the fields in one night.",
        "“Nobody warned us.”",
    )
    assert found == [("Ada Brenn", "Ada Brenn, a farmer")] * 3


def test_a_quotation_after_other_paragraphs_has_no_speaker():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn, a farmer.",
        "The river rose on Monday.",
        "It fell again on Friday.",
        "“Nobody warned us.”",
    )
    assert found[-1] == (None, None)


def test_who_is_only_reported_does_not_take_over_the_quotation():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn, adding that officials had promised help.",
        "“Nobody came to us.”",
    )
    assert found[-1][0] == "Ada Brenn"
