"""How the figures of a record are said, and what the rows that settle nothing make of an answer."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from contract_checker.engine.finding import Localised
from contract_checker.engine.judgement import Judgement
from contract_checker.engine.wording import fill, join, percent
from contract_checker.facts import RecordBase
from contract_checker.facts.quantities import plain

from . import en, fr

_SHOWN: Final = 5
Noun = Literal["ROW", "PERIODS", "INVOICES", "AWARDS", "DAYS", "OTHERS", "REQUESTS", "ROW_COUNT"]


def say(key: str, **parts: Localised | str) -> Localised:
    """The sentence `key` on records, with its variables filled in for each language."""
    return fill(Localised(fr=fr.SENTENCES[key], en=en.SENTENCES[key]), parts)


def named(table: Literal["UNDECIDED", "REASONS_ON_FILE"], code: str) -> Localised:
    """What the two languages call a code."""
    return Localised(fr=getattr(fr, table)[code], en=getattr(en, table)[code])


def counted(count: int, noun: Noun) -> Localised:
    """A number with its noun: « 12 périodes comparées »."""
    french, english = getattr(fr, noun), getattr(en, noun)
    return Localised(fr=f"{count} {french[count > 1]}", en=f"{count} {english[count != 1]}")


def number(value: Decimal) -> Localised:
    """A number to the tenth, with thousands apart and the decimal mark of each language."""
    rounded = round(value, 1).normalize()
    plain = f"{abs(rounded):,f}"
    sign = "\N{MINUS SIGN}" if rounded < 0 else ""
    french = plain.replace(",", "\N{NARROW NO-BREAK SPACE}").replace(".", ",")
    return Localised(fr=sign + french, en=sign + plain)


def signed(value: Decimal) -> Localised:
    """A per cent with its sign: « +3,1 % »."""
    rounded = round(value, 1).normalize()
    sign = "+" if rounded > 0 else "\N{MINUS SIGN}" if rounded < 0 else ""
    return percent(f"{sign}{abs(rounded):f}")


def share(value: Decimal) -> Localised:
    """A per cent to the tenth."""
    return percent(plain(round(value, 1)))


def day(value: date) -> Localised:
    """A date in figures, as each language writes it."""
    return Localised(fr=f"{value:%d/%m/%Y}", en=value.isoformat())


def some(items: Sequence[Localised]) -> Localised:
    """The first five of a list, and how many more there are."""
    shown = [*items[:_SHOWN]]
    rest = len(items) - len(shown)
    return join([*shown, counted(rest, "OTHERS")] if rest else shown)


def undecided_note(record: RecordBase) -> tuple[Localised, ...]:
    """The rows that settle nothing, by their reasons; nothing if there are none."""
    rows = defaultdict[str, list[int]](list)
    for one in record.undecided:
        rows[one.reason].append(one.row)
    if not rows:
        return ()
    told = [
        say("record_rows", reason=named("UNDECIDED", reason), rows=_numbered(found))
        for reason, found in rows.items()
    ]
    return (say("record_undecided", rows=join(told)),)


def with_doubt(record: RecordBase, judgement: Judgement) -> Judgement:
    """The answer, with the rows that settle nothing told beside it; beside them, nothing is certainly met."""
    judgement = judgement._replace(notes=(*judgement.notes, *undecided_note(record)))
    if judgement.outcome != "met" or not record.undecided:
        return judgement
    return judgement._replace(outcome="unclear", reasons=(*judgement.reasons, say("record_open")))


def nothing_told(record: RecordBase) -> Judgement:
    """The answer of a record in which no row settles anything."""
    return Judgement("unclear", (say("record_nothing"),), notes=undecided_note(record))


def _numbered(rows: Sequence[int]) -> Localised:
    """« ligne 7 », « lignes 7, 9 », « 12 lignes dont 7, 9, 10, 11, 14 »."""
    shown = ", ".join(map(str, rows[:_SHOWN]))
    if len(rows) > _SHOWN:
        total = counted(len(rows), "ROW")
        return Localised(fr=f"{total.fr} {fr.AMONG} {shown}", en=f"{total.en} {en.AMONG} {shown}")
    plural = len(rows) > 1
    return Localised(fr=f"{fr.ROW[plural]} {shown}", en=f"{en.ROW[plural]} {shown}")
