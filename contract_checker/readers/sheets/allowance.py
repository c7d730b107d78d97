"""What one workbook may still cost: counted while it is read, so that nothing beyond a limit is built."""

from dataclasses import dataclass

from contract_checker.errors import UnreadableDocument
from contract_checker.settings import Limits


@dataclass(slots=True)
class Allowance:
    """Counts cells, sheets, merged areas and characters of one workbook.

    Each method raises `UnreadableDocument` with the name of the setting that is exceeded.
    """

    path: str
    limits: Limits
    _cells: int = 0
    _sheets: int = 0
    _characters: int = 0
    _table_characters: int = 0

    def take_sheet(self) -> None:
        """One more sheet."""
        self._sheets += 1
        if self._sheets > self.limits.sheets:
            raise self._exceeded("le classeur a trop de feuilles", "sheets", self.limits.sheets)

    def take_cell(self, text: str) -> None:
        """One more filled cell, comment or text box."""
        self._cells += 1
        if self._cells > self.limits.cells:
            raise self._exceeded("le classeur a trop de cellules remplies", "cells", self.limits.cells)
        self._characters += len(text)
        if self._characters > self.limits.characters:
            raise self._exceeded("le texte est trop long", "characters", self.limits.characters)

    def check_row(self, cells: int) -> None:
        """One more row of so many cells, filled or not: no sheet is as wide as a workbook may be large."""
        if cells > self.limits.cells:
            raise self._exceeded("une ligne du classeur a trop de cellules", "cells", self.limits.cells)

    def check_texts(self, count: int, text: str) -> None:
        """The texts that cells refer to, so far; the last of them is `text`."""
        if count > self.limits.cells:
            raise self._exceeded("le classeur a trop de textes", "cells", self.limits.cells)
        self._table_characters += len(text)
        if self._table_characters > self.limits.characters:
            raise self._exceeded("la table des textes est trop longue", "characters", self.limits.characters)

    def check_merged(self, count: int) -> None:
        """The merged areas of one sheet so far."""
        if count > self.limits.merged_cells:
            raise self._exceeded(
                "une feuille a trop de cellules fusionnées", "merged_cells", self.limits.merged_cells
            )

    def _exceeded(self, problem: str, setting: str, limit: int) -> UnreadableDocument:
        return UnreadableDocument(
            "too_large",
            f"{self.path} : {problem} (limits.{setting} = {limit}) ; relever ce réglage si le fichier est sûr"
            " ou diviser le classeur.",
        )
