"""A numbered part of a document."""

from pydantic import Field

from contract_checker.document import TextSpan
from contract_checker.facts import ClauseRef
from contract_checker.frozen import Frozen


class Clause(Frozen):
    """One clause: its own text, without that of the clauses nested in it.

    `first_block` and `end_block` (excluded) index the blocks of the document's body; the heading, if it
    stands in a block of its own, is the first of them.
    """

    document: str
    number: str | None = Field(
        None, description="as displayed, without « Article »: '12.1', 'XII', 'Annexe 3'"
    )
    heading: str | None = None
    path: tuple[str, ...] = Field((), description="numbers of the clauses that hold it, outermost first")
    headings: tuple[str, ...] = Field((), description="headings of the clauses that hold it, outermost first")
    span: TextSpan
    first_block: int
    end_block: int
    families: tuple[str, ...] = Field(
        (), description="clause families whose titles or cues it shows; filled by `tag`"
    )

    @property
    def ref(self) -> ClauseRef:
        """The reference that facts carry."""
        return ClauseRef(document=self.document, number=self.number, heading=self.heading, path=self.path)
