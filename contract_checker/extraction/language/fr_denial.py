"""French wording of what is ruled out, for practices that are known by single words."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern

_NOT: Final = r"(?:aucune?|nul(?:le)?|ni|pas de|jamais|point de|ne|n'|s'interdi\w+|s'abst\w+|renonc\w+)"
_BARRED: Final = (
    r"(?:interdi\w{0,4}|proscri\w+|prohib\w+|exclue?s?|bannie?s?|n'a pas lieu|n'est pas|ne sont pas)\b"
)
# « n'est écouté que s'il le sait », « aucun, sauf »: it is bounded, not ruled out
_SAVE: Final = (
    r"(?:(?:sans|sauf|hormis|hors|excepte|autrement|au-dela|plus de|davantage|avant|refuse)\b|si ce n'est"
    r"|(?:ne |n')[^.;]{1,40} qu(?:e |'))"
)


def ruled_out(words: str) -> Pattern:
    """A sentence that denies or forbids what `words` name, and makes no exception."""
    return Pattern(
        rf"^(?!.*\b{_SAVE}).*?(?:\b{_NOT}[^.;]{{0,50}}?\b{words}|\b{words}[^.;]{{0,50}}?\b{_BARRED}"
        rf"|\b{_BARRED}[^.;]{{0,30}}?\b{words})"
    )
