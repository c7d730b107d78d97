"""One lead time of a sentence, before its direction, band and clock are known."""

from dataclasses import dataclass

from contract_checker.extraction.quantities import TimeMention


@dataclass(frozen=True)
class Figure:
    """One lead time of a sentence: a mention of time, or words that stand for none or for no figure."""

    start: int
    end: int
    frame: str
    mention: TimeMention | None = None

    @property
    def is_zero(self) -> bool:
        """Whether the words waive any notice."""
        return self.frame == "zero"
