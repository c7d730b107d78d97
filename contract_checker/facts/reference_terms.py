"""General terms that a document incorporates by reference, and what it sets aside of them."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase


class ReferenceTerms(FactBase):
    """A reference to a CCAG or to general terms, or a derogation from them."""

    kind: Literal["reference_terms"] = "reference_terms"
    terms: Literal[
        "ccag_fcs", "ccag_tic", "ccag_pi", "ccag_mi", "ccag_moe", "ccag_travaux", "ccag", "general_terms"
    ] = Field(description="'ccag' where articles of « le CCAG » are set aside and another clause says which")
    year: int | None = Field(None, description="year of the version named: 2009, 2021")
    derogates: tuple[str, ...] = Field((), description="articles set aside, as written")
