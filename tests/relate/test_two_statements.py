"""What an analyst says of two statements that look alike, by what sets them apart."""

import pytest

from claims import compare

AGREE, CLASH, APART = "corroborates contradicts unrelated".split()

CHANGES = (
    ("The mill raised wages.", "Wages at the mill fell.", CLASH),
    ("The mill raised wages.", "Wages at the mill rose.", AGREE),
    ("The mill raised wages.", "Wages at the quarry fell.", APART),
    ("The Moor Bank raised its fees.", "The Vale Bank's fees fell.", APART),
    ("The Moor Bank cut its fees.", "Shares of the Moor Bank rose.", APART),
    ("The Moor Bank cut its fees.", "Shares of the Moor Bank fell.", APART),
    ("German exports rose.", "Germany's exports fell.", CLASH),
    ("The ministry reduced fuel subsidies.", "Fuel subsidies increased.", CLASH),
    ("The army cut its troops in Tarn.", "The army increased its troops in Tarn.", CLASH),
)

MEANS = (
    ("The clinic was hit by an airstrike.", "The brigade denied striking the clinic.", CLASH),
    ("A missile hit the mill.", "The navy denied hitting the mill.", CLASH),
    ("A missile hit the mill.", "The navy denied hitting the dam.", APART),
    ("A fire destroyed the depot.", "The rebels destroyed the depot.", APART),
)

LASTING = (
    ("The nurse was freed.", "The nurse is still being held.", CLASH),
    ("The nurse was set free.", "The nurse remains in custody.", CLASH),
    ("The nurse was not released.", "The nurse remains in captivity.", AGREE),
    ("The nurse is still in prison.", "The nurse remains behind bars.", AGREE),
    ("The governor stepped down.", "The governor remains in office.", CLASH),
    ("The governor did not resign.", "The governor remains in office.", AGREE),
    ("The miners were rescued.", "The miners are still trapped.", CLASH),
    ("Peacekeepers withdrew from Tarn.", "Peacekeepers remain in Tarn.", CLASH),
    ("Norland pulled back its troops from Tarn.", "Norland's troops are still in Tarn.", CLASH),
    ("The curfew was lifted.", "The curfew is still in place.", CLASH),
    ("The truce held.", "The truce broke down.", CLASH),
    ("The truce held.", "Shelling went on despite the truce.", APART),
    ("The concert went ahead.", "The concert was cancelled.", CLASH),
    ("The rebel leader was killed.", "The rebel leader is alive.", CLASH),
    (
        "The chief remained in critical condition after the blast.",
        "The chief is in a clinic, in critical condition.",
        AGREE,
    ),
)

IN_TURN = (
    ("The suspect was arrested.", "The suspect was released.", APART),
    ("The ban was imposed.", "The ban was lifted.", APART),
    ("Police did not arrest the suspect.", "The suspect was arrested.", CLASH),
    ("Talks ended on 3 May 2021.", "Talks began on 3 May 2021.", CLASH),
    ("The club sold its striker.", "The club bought a striker.", APART),
)

COURT = (
    ("The trader pleaded not guilty to fraud.", "The trader pleaded guilty to fraud.", CLASH),
    ("The trader pleaded not guilty.", "The trader was convicted.", APART),
    ("The trader was found not guilty.", "The trader was acquitted.", AGREE),
    ("The trader was found guilty.", "The trader was acquitted.", CLASH),
)

PLANS = (
    ("The mayor will resign.", "The mayor said he would not resign.", CLASH),
    ("The firm will close the plant.", "The firm closed the plant.", APART),
    ("The minister plans to visit Tarn.", "The minister visited Tarn.", APART),
    ("Norland is willing to host the talks.", "Norland hosted the talks.", APART),
    ("Norland is unwilling to accept the treaty.", "Norland accepted the treaty.", CLASH),
    ("No country is willing to recognise the junta.", "France recognised the junta.", CLASH),
    ("If the talks fail, the union will strike.", "The union is on strike.", APART),
)

OTHERS = (
    ("The keeper has a broken wrist.", "The keeper has a broken rib.", APART),
    ("The rebels shelled the army.", "The army shelled the rebels.", APART),
    ("Chad sent grain to Sudan.", "Sudan sent grain to Chad.", APART),
    ("The rebels took the airfield.", "The airfield was bombed by the rebels.", APART),
    ("The minister denied taking bribes.", "The minister took a holiday.", APART),
    ("The governor denied meeting the smugglers.", "The governor met the envoy.", APART),
    ("Turnout rose in the north.", "Turnout fell in the south.", APART),
    ("Hunger rose in Tarn.", "Hunger fell in Lumo.", APART),
    ("The mill hired drivers.", "The mill dismissed its director.", APART),
    ("The two sides signed a truce.", "The two sides failed to sign a truce.", CLASH),
    ("The rebels took control of the town.", "The rebels captured the town.", AGREE),
    ("The vaccine is effective.", "The vaccine is ineffective.", CLASH),
)

TIMES = (
    ("The union called a strike in March.", "The union called a strike in October.", APART),
    ("Inflation rose in March.", "Inflation fell in April.", APART),
    ("May met the envoy in June.", "May met the envoy in June.", AGREE),
    (
        "Chad resumed its support for the Red Front in 2004.",
        "Chad has supported the Red Front for decades.",
        AGREE,
    ),
)

PAIRS = (*CHANGES, *MEANS, *LASTING, *IN_TURN, *COURT, *PLANS, *OTHERS, *TIMES)


@pytest.mark.parametrize(("one", "other", "verdict"), PAIRS)
def test_an_analyst_would_say_so_whichever_comes_first(one, other, verdict):
    assert compare(one, other).relation == verdict
    assert compare(other, one).relation == verdict
