"""What a language says about changing a contract: targets, acts, new words, days of effect."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import DateWording, QuantityWording

_ANYTHING: Final = Pattern(r".")


@dataclass(frozen=True, eq=False)
class ByWord:
    """Words for an act of a sentence that is surely one of an amendment.

    Attributes:
        target: as that of exact readings, with more names of clauses; groups `numbers` or `annex`.
        of_law: right behind a number, says that it is that of an article of law.
        amendment: names another amendment.
        exchanges: words or figures that give way to others, groups `old`, where they are said, and `new`.
        acts: what is done to the clause named, by the words that tell it; the first that is said is meant.
        defined: right before words in quotes, says that they are those defined, and not such as give way.
        denied: right before an act, says that it is not done.
        unless: nothing is done yet.
        deleted_words: words in quotes that are deleted.
        without: a clause is deleted in part: « se lit désormais sans ».
        limited: what is deleted is so for some people or some cases only.
        until: the last day of what goes on longer, group `day`.
        part_starts: what may stand before the name of the part of a clause that is deleted.
        part_ends: what may stand behind it.
        of_text: words of a text, without which an act on no numbered clause is one on something else.
    """

    target: Pattern
    of_law: Pattern
    amendment: Pattern
    exchanges: Sequence[Pattern]
    acts: Choices
    defined: Pattern
    denied: Pattern
    unless: Pattern
    deleted_words: Sequence[Pattern]
    without: Pattern
    limited: Pattern
    until: Pattern
    part_starts: Pattern
    part_ends: Pattern
    of_text: Pattern = _ANYTHING


@dataclass(frozen=True, eq=False)
class AmendmentWording:
    """Words of one language.

    Attributes:
        rivals: what is changed, replaced or kept is no clause of a contract.
        target: clauses by number; groups `numbers` or `annex`.
        number: one number among several.
        titled: a clause named by its heading alone, group `heading`.
        headed: right behind a target, the heading that goes with it, group `heading` or `beside`.
        of_document: near behind a target, the document that it is a clause of, group `document`.
        of_another: right behind a target, what is no document of the contract.
        own_number: right behind a number that begins a sentence, says that it is that of the clause itself.
        part: the part of a clause that is changed, group `part`.
        passive: acts whose target stands before them, or behind them if none does.
        active: acts whose target follows.
        by_word: what is done in a sentence that surely does something, whatever its construction.
        told: acts that a sentence tells the reader to do, if it surely is one of an amendment: « Ajouter … ».
        subject: all that may stand before a clause that is itself the subject of such an act.
        leads_to: all that may stand between such an act and a target behind it.
        exchanges: words that give way to others, groups `old`, where they are said, and `new`.
        article_column: the head of a column of clause numbers, in a table of changes.
        old_column: the head of the column of their former words.
        new_column: the head of the column of their new words.
        derogating: begins to set aside the clause that follows.
        other_terms: general terms that are no document of the dossier, of which the derogation then is.
        unchanged: the clauses not changed go on.
        kept: a clause that is named goes on as it is.
        in_rows: what is done to a clause, as the cell of a row says it by itself.
        extended: the contract goes on longer, group `document`.
        postponed: its end is put off to a later day, group `document`.
        annuls: another amendment no longer holds, group `document` or `other`.
        itself: the amendment speaks of its own effect, group `document`.
        goes_on: begins a sentence on the amendment that the one before named.
        lasts_before: right before a length of time, says that the amendment holds so long.
        document: names a document of the contract, group `document`.
        dates: days of the calendar.
        period: « du 1er juillet au 31 août 2025 », groups `day`, `month`, `year` of its first day, where the
            year may be left to the second one.
        starts_before: right before a day, says that it is the first of a change.
        ends_before: right before a day, says that it is the last.
        other_day_before: right before a day, says that it is neither.
        effects: what else the effect waits for.
        retroactive: the effect looks back.
    """

    cues: Cues
    quantities: QuantityWording
    rivals: Pattern
    target: Pattern
    number: Pattern
    titled: Pattern
    headed: Pattern
    of_document: Pattern
    of_another: Pattern
    own_number: Pattern
    part: Pattern
    passive: Choices
    active: Choices
    told: Choices
    by_word: ByWord
    subject: Pattern
    leads_to: Pattern
    exchanges: Sequence[Pattern]
    article_column: Pattern
    old_column: Pattern
    new_column: Pattern
    derogating: Pattern
    other_terms: Pattern
    unchanged: Pattern
    extended: Pattern
    postponed: Pattern
    annuls: Pattern
    itself: Pattern
    goes_on: Pattern
    lasts_before: Pattern
    document: Pattern
    dates: DateWording
    period: Pattern
    starts_before: Pattern
    ends_before: Pattern
    other_day_before: Pattern
    effects: Choices
    retroactive: Pattern
    kept: Pattern = NOTHING_MATCHES
    in_rows: Choices = ()
