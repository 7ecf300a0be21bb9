"""What newspapers call people so well known that an article does not tell who they are."""

_CALLED = (
    ("Donald Trump", "billionaire businessman; new york businessman; real estate mogul developer"),
    ("Donald Trump", "new york real estate billionaire magnate tycoon; celebrity showman"),
    ("Hillary Clinton", "former secretary state; former first lady; former new york senator"),
    ("Bernie Sanders", "vermont senator; vermont independent; democrat socialist"),
    ("Marco Rubio", "florida republican senator"),
    ("Ted Cruz", "texas republican senator"),
    ("Rand Paul", "kentucky republican senator"),
    ("Mitch McConnell", "kentucky republican senator; senate majority leader"),
    ("Harry Reid", "nevada democrat senator"),
    ("Elizabeth Warren", "massachusetts democrat senator"),
    ("Paul Ryan", "wisconsin republican representative; house speaker"),
    ("Ben Carson", "retired neurosurgeon; famed neurosurgeon"),
    ("Carly Fiorina", "former businesswoman; former hewlett packard chief executive"),
    ("Chris Christie", "new jersey republican governor"),
    ("John Kasich", "ohio republican governor"),
    ("Jeb Bush", "former florida governor"),
    ("Mitt Romney", "former massachusetts republican governor"),
    ("Martin O'Malley", "former maryland governor"),
    ("Tim Kaine", "virginia democrat senator"),
    ("Mike Pence", "indiana republican governor"),
    ("Michael Bloomberg", "former new york city mayor"),
    ("Angela Merkel", "german chancellor"),
    ("Vladimir Putin", "russian president"),
    ("Imran Khan", "former cricketer; former pakistani prime minister"),
    ("Boris Johnson", "former london mayor; former prime minister"),
)

CALLED: dict[str, list[frozenset[str]]] = {}
"""The words of such descriptions by the full names of the people."""

for _name, _descriptions in _CALLED:
    CALLED.setdefault(_name, []).extend(frozenset(one.split()) for one in _descriptions.split("; "))
