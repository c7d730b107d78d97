"""Rows that put what a breach costs beside the target that is missed."""

from dataclasses import replace

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.service_level.wording import ServiceLevelWording


def without_sums(sentence: Sentence, wording: ServiceLevelWording) -> Sentence:
    """A row without the cells that say what missing the target costs: « 88 % | 300 € par point »."""
    if not sentence.is_row:
        return sentence
    headers = [*sentence.header, *("" for _ in sentence.cells)]
    text = str(sentence.text)
    for (start, cell), header in zip(sentence.cells, headers, strict=False):
        if cell == header:
            continue
        if wording.another_column.search(Phrase(header)) or wording.sum_due.search(Phrase(cell)):
            text = text[:start] + " " * len(cell) + text[start + len(cell) :]
    return sentence if text == sentence.text else replace(sentence, text=Phrase(text))


def kept_to(reading: Reading, wording: ServiceLevelWording) -> Reading:
    """The target of a row that tells what a breach costs: « inférieur à 88 % » is the breach."""
    if reading.fields["indicator"] == "other":
        return reading
    low = reading.fields["indicator"] in wording.ceilings or reading.fields["target_percent"] is None
    return replace(reading, fields={**reading.fields, "bound": "at_most" if low else "at_least"})
