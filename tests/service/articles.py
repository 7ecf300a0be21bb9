"""Short invented reports that answer a few questions alike, otherwise, later, or as copies."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

FRONT = "---\n{front}\n---\n\n{text}\n"


@dataclass(frozen=True)
class Report:
    """One invented article; ``text`` holds one paragraph a line."""

    name: str
    source: str
    date: str
    text: str
    title: str = ""
    url: str = ""

    @property
    def fields(self):
        known = {
            "title": self.title or self.name.replace("-", " ").capitalize(),
            "source": self.source,
            "date": self.date,
            "url": self.url or f"https://example.org/{self.name}",
        }
        return {key: value for key, value in known.items() if value}

    def markdown(self):
        front = "\n".join(f"{key}: {json.dumps(value)}" for key, value in self.fields.items())
        return FRONT.format(front=front, text="\n\n".join(self.text.splitlines()))

    def saying(self, text):
        return replace(self, text=text)


def write(folder: Path, reports, *, suffix=".md") -> list[str]:
    """Write reports as files and return their paths, in the order given."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for report in reports:
        path = folder / f"{report.name}{suffix}"
        path.write_text(report.markdown(), encoding="utf-8")
        paths.append(str(path))
    return paths


MINE = Report(
    "mine",
    "Ostland Herald",
    "2031-03-05",
    "The mine operator Gravel Works said that 12 miners were killed at Dornach on 4 March 2031.\n"
    "Rescuers brought 31 miners to the surface on 4 March 2031, according to Gravel Works.",
)
MINE_UNION = Report(
    "mine-union",
    "Radio Kell",
    "2031-03-06",
    "According to the Miners' Federation, 19 miners were killed at Dornach on 4 March 2031.\n"
    "The federation asked for an inquiry.",
)
MINE_AGREED = Report(
    "mine-agreed",
    "Evening Lantern",
    "2031-03-06",
    "The Labour Ministry said that at least 10 miners were killed at Dornach on 4 March 2031.",
)
STRIKE = Report(
    "strike",
    "Ostland Herald",
    "2031-04-02",
    "The Dornach Harbour Workers (DHW) said that 400 dockers walked out on 1 April 2031.\n"
    "The port authority of Dornach closed two piers on 1 April 2031.",
)
STRIKE_BARE = Report(
    "strike-bare",
    "Radio Kell",
    "2031-04-03",
    "The DHW carried out 14 strikes in March 2031, the Labour Ministry said.",
)
STRIKE_OTHER = Report(
    "strike-other",
    "Evening Lantern",
    "2031-04-04",
    "The Dornach Harbour Workers carried out nine strikes in March 2031, "
    "said the Chamber of Commerce.",
)
WIRE = Report(
    "wire",
    "Kell Press Agency",
    "2031-05-10",
    "The army shelled the village of Imber on 9 May 2031, the mayor Oda Brandt said.\n"
    "Seven houses burned down in Imber on 9 May 2031, and the school was damaged.\n"
    "The shelling began at dawn and went on until noon, residents told reporters in the village.",
)
WIRE_COPY = Report(
    "wire-copy",
    "Evening Lantern",
    "2031-05-11",
    WIRE.text + "\nThe Lantern could not reach the army for comment before it went to press.",
)
DENIAL = Report(
    "denial",
    "Ostland Herald",
    "2031-05-11",
    "The Defence Ministry denied that the army shelled the village of Imber on 9 May 2031.\n"
    "A ministry spokesman told journalists in the capital that no unit had left its barracks.",
)

REPORTS = (
    MINE,
    MINE_UNION,
    MINE_AGREED,
    STRIKE,
    STRIKE_BARE,
    STRIKE_OTHER,
    WIRE,
    WIRE_COPY,
    DENIAL,
)

UNION = replace(MINE_UNION, date=MINE.date)
"""What the union says of the mine on the very day, so that it contradicts."""
