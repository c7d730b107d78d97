"""The words of the reports, in one YAML file per language."""

from functools import cache
from importlib.resources import files
from string import Template
from typing import Final

from contract_checker.errors import ConfigurationError
from contract_checker.yaml import load

from .result import Language
from .typography import NARROW_NO_BREAK, kept_together


class Catalogue:
    """Messages of one language, by key; a key that does not exist is a fault of the program."""

    def __init__(self, language: Language, messages: dict[str, str]) -> None:
        self.language: Final[Language] = language
        self._messages = messages

    def __call__(self, key: str, **values: object) -> str:
        """The message, with its `$names` filled in."""
        return Template(self._messages[key]).substitute({name: str(value) for name, value in values.items()})

    def count(self, key: str, count: int, **values: object) -> str:
        """A number with its noun in the singular or the plural of the language, with its other `$names`."""
        singular = count < 2 if self.language == "fr" else count == 1
        return self(f"{key}.{'one' if singular else 'many'}", count=self.number(count), **values)

    def number(self, value: int) -> str:
        """An integer with the separator of the language between thousands."""
        return f"{value:,}".replace(",", NARROW_NO_BREAK if self.language == "fr" else ",")

    def known(self, key: str, otherwise: str) -> str:
        """The message, or `otherwise` for a code that comes from elsewhere and has no words here."""
        return self._messages.get(key, otherwise)


@cache
def catalogue(language: Language) -> Catalogue:
    """Load the messages of a language.

    Raises:
        ConfigurationError: if the file is not a flat mapping of texts.
    """
    source = files("contract_checker.report") / "messages" / f"{language}.yaml"
    messages, _ = load(source)
    if not isinstance(messages, dict) or not all(isinstance(text, str) for text in messages.values()):
        raise ConfigurationError(
            f"{source}: every message must be a text. Put quotes around the one that is not."
        )
    if language == "fr":
        messages = {key: kept_together(text) for key, text in messages.items()}
    return Catalogue(language, messages)
