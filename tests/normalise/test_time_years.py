import pytest

from tests.normalise.times import meaning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2019", "2019"),
        ("the year 1999", "1999"),
        ("nineteen ninety-six", "1996"),
        ("nineteen oh five", "1905"),
        ("twenty twenty-one", "2021"),
        ("the year two thousand", "2000"),
        ("in two thousand and six", "2006"),
        ("2019-2020", "2019/2020"),
        ("2003-04", "2003/2004"),
        ("2020/21", "2020/2021"),
        ("the 1990s", "199"),
        ("the '90s", "199"),
        ("the ’90s", "199"),
        ("the 90s", "199"),
        ("the 1990's", "199"),
        ("the nineties", "199"),
        ("the 2000s", "200"),
        ("the 1800s", "18"),
        ("the 20th century", "19"),
        ("the nineteenth century", "18"),
        ("this century", "20"),
        ("the last century", "19"),
    ],
)
def test_reads_years_and_longer(text, value):
    assert meaning(text).split()[:2] == ["DATE", value]


@pytest.mark.parametrize(
    ("text", "first", "behind"),
    [
        ("the early nineties", "1990-01-01", "1993-05-02"),
        ("the late 1980s", "1986-09-02", "1990-01-01"),
        ("the mid-1990s", "1993-05-02", "1996-09-01"),
        ("mid-2015", "2015-05-02", "2015-09-02"),
        ("late 2021", "2021-09-02", "2022-01-01"),
        ("the early 21st century", "2000-01-01", "2033-05-02"),
    ],
)
def test_reads_parts_of_them(text, first, behind):
    assert meaning(text).endswith(f"{first}..{behind}")


@pytest.mark.parametrize(
    "text",
    [
        "1,990",
        "2,000",
        "20s",
        "30s",
        "2010-pound",
        "1600m",
        "2020%",
        "2021.5",
        "sixties",
        "1200 BC",
        "the 14th century BC",
    ],
)
def test_numbers_are_no_years(text):
    assert meaning(text) == "no time"
