"""How the alternatives of a wording module are put together."""

from contract_checker.extraction.language.wording import any_of


def one_of(*alternatives: str) -> str:
    """The alternatives as one piece of a longer pattern."""
    return f"(?:{any_of(*alternatives)})"


def whole_words(*alternatives: str) -> str:
    """The alternatives where no letter stands right before or after them."""
    return f"(?<![a-z]){one_of(*alternatives)}(?![a-z])"
