"""What another program reads: texts from standard input as JSON lines, readings to standard output.

Runs in an environment of its own (``durations.py`` makes it), with the name of the program as argument.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator

Found = list[tuple[str, float, str]]  # the words, the value, the unit

UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "TM": "minute"}


def edsnlp(language: str) -> Callable[[str], Found]:
    """The durations of EDS-NLP's date component, which reads French only."""
    import edsnlp  # type: ignore[import-not-found]

    nlp = edsnlp.blank("eds")
    nlp.add_pipe("eds.sentences")
    nlp.add_pipe("eds.dates")

    def read(text: str) -> Found:
        if language != "fr":
            return []
        doc = nlp(text)
        found = []
        for span in doc.spans.get("durations", ()):
            length = span._.duration
            for unit in ("year", "month", "week", "day", "hour", "minute"):
                value = getattr(length, unit, None)
                if value:
                    found.append((span.text, float(value), unit))
        return found

    return read


def recognizers(language: str) -> Callable[[str], Found]:
    """The durations of Microsoft's Recognizers-Text."""
    from recognizers_date_time import recognize_datetime  # type: ignore[import-not-found]

    culture = {"fr": "fr-fr", "en": "en-us"}[language]

    def read(text: str) -> Found:
        found = []
        for result in recognize_datetime(text, culture):
            for value in (result.resolution or {}).get("values", ()):
                timex = str(value.get("timex", ""))
                match = re.match(r"P(T?)([\d.]+)([YMWDH])", timex)
                if value.get("type") == "duration" and match:
                    unit = "TM" if match[1] and match[3] == "M" else match[3]
                    found.append((result.text, float(match[2]), UNITS[unit]))
        return found

    return read


def main(program: str) -> Iterator[str]:
    """One line of readings for each line of text; a text that the program breaks on has none."""
    readers: dict[str, Callable[[str], Found]] = {}
    make = {"edsnlp": edsnlp, "recognizers": recognizers}[program]
    for line in sys.stdin:
        asked = json.loads(line)
        language = asked["language"]
        reader = readers.get(language) or readers.setdefault(language, make(language))
        try:
            found = reader(asked["text"])
        except Exception as error:  # noqa: BLE001 - whatever a peer raises, it did not read the text
            print(f"{program}: {asked['text']!r}: {error}", file=sys.stderr)
            found = []
        yield json.dumps(found)


if __name__ == "__main__":
    for answer in main(sys.argv[1]):
        print(answer, flush=True)
