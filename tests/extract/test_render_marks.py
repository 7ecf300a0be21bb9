"""Marks without a partner are left out, the others stay."""

import pytest

from claims.extract.render_marks import balanced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They “all agree” on the “rule.", "They “all agree” on the rule."),
        ("A gift,” such as “great luck”.", "A gift, such as “great luck”."),
        ("The mayor] wife left.", "The mayor wife left."),
        ("The mill (in Orsk) closed.", "The mill (in Orsk) closed."),
        ('He called it "odd.', "He called it odd."),
        ("The mill () closed.", "The mill closed."),
        (
            "The owners—Lind and Brenn— left at 5 – early.",
            "The owners—Lind and Brenn—left at 5 – early.",
        ),
        ('The bands, "  and the mill, closed.', "The bands, and the mill, closed."),
        ("They saw ''great'' ships and ''old.", "They saw ''great'' ships and old."),
        ("Far from it,'' he said of ''odd'' ships.", "Far from it, he said of ''odd'' ships."),
        ('After the raid," Lind "opted for rest.', "After the raid, Lind opted for rest."),
        ('As ties grow, "its power will rise,"', 'As ties grow, "its power will rise"'),
        (
            "The idea of a 'Crooked Hilda needs to stop.",
            "The idea of a Crooked Hilda needs to stop.",
        ),
        ("The 'Old Mill' is Lind's.", "The 'Old Mill' is Lind's."),
    ],
)
def test_marks_are_balanced(text: str, expected: str) -> None:
    assert balanced(text) == expected
