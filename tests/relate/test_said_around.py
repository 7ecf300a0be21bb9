"""What a question takes of the words behind a verb, and at what cost."""

from time import perf_counter

from claims.relate.said_around import said_after

from .statements import say

STATEMENT = say("The guild set hurdles.", ("The guild", "guild"), "set/set")


def test_a_list_behind_a_comma_goes_on():
    kinds = (
        "fees, early closing, sworn seals and new permits for every one of the old market stalls"
    )
    after = f" up hurdles to a fair and open trade, {kinds}"
    assert said_after(after, STATEMENT, longest=40) == after.strip()


def test_an_aside_behind_a_comma_is_left_out():
    after = " up hurdles to a fair and open trade, as its oldest masters liked to say at dinner"
    assert said_after(after, STATEMENT, longest=40) == "up hurdles to a fair and open trade"


def test_many_commas_cost_no_time():
    kinds = ", ".join(["newly written rules of the guild"] * 40)
    start = perf_counter()
    said_after(f" up hurdles to a fair trade, {kinds} that few know of", STATEMENT, longest=400)
    assert perf_counter() - start < 1
