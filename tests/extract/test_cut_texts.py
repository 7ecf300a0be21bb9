"""No cut of a sentence, however odd, makes extraction fail."""

import pytest

from tests.extract.claims_of import extraction_of

SENTENCES = (
    "They can't swim, Diaz said, and won't try; the ship has not only sunk but also burned.",
    "Either 40 men ran, but the winners, she said, were women from Orsk, but also from Lund.",
    "Turned to coal and demand cooled, the mine closed and prices fell, but",
    "In May, the union said that prices, which had risen 5 percent, fell and the mill closed.",
    '"Neither he nor his staff thought so," Diaz said, adding that the first to leave was Holm.',
    "Claiming the vote was bought, the rebels, who had made clear they would not yield, left.",
    "“We have lost 40 men,” said Diaz, a spokesman for the army, put off twice, will be held.",
    "In Orsk, came the reply. The mill closed, said Ana Lind.",
    "Six were killed and ten hurt when, police said, put the figure at 12, with 20 missing, if it",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_may_be_cut_anywhere(sentence):
    words = sentence.split()
    for at in range(len(words)):
        for text in (" ".join(words[at:]), " ".join(words[: at + 1])):
            extraction = extraction_of(text)
            for claim in extraction.claims:
                assert all(0 <= span.start < span.end <= len(text) for span in claim.spans)
