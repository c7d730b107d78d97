import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        (
            "fr",
            "Ce que nous vous confions est un simple dépannage.",
            {"nature": "one_off"},
        ),
        (
            "fr",
            "Le flux revient à chaque rentrée, puis s'éteint.",
            {"nature": "campaign"},
        ),
        (
            "fr",
            "L'accueil tourne à longueur d'année et existera encore après ce bail de bureaux.",
            {"nature": "lasting"},
        ),
        (
            "en",
            "Answering members is a standing function of the guild.",
            {"nature": "lasting"},
        ),
        (
            "en",
            "We shall always need someone at the end of that line.",
            {"nature": "lasting"},
        ),
        (
            "en",
            "You are wanted solely for the share offer, and that is the entire job.",
            {"nature": "one_off"},
        ),
        (
            "en",
            "Every monsoon the desk wakes, and each October it goes to sleep.",
            {"nature": "campaign"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    language: Language, text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "activity_nature", language)
    assert (all_said([fact]), fact.found_by) == ([fields], "activity_nature/sure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Care is a standing service, whereas the drives are seasonal."),
        ("en", "The wall clock was mended in May."),
    ],
)
def test_both_natures_at_once_tell_none(language: Language, text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "activity_nature", language) == ()
