import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        (
            "fr",
            "Un mot glissé sous la porte passé dix-neuf heures est du lendemain.",
            {"about": "any_notice", "cut_off": "19:00", "after_cut_off": "next_day"},
        ),
        (
            "fr",
            "Ce qui nous arrive après six heures du soir vaut pour le jour ouvré qui suit.",
            {"about": "any_notice", "cut_off": "18:00", "after_cut_off": "next_worked_day"},
        ),
        (
            "fr",
            "Jours ouvrés = lundi-vendredi.",
            {"worked_weekdays": [0, 1, 2, 3, 4]},
        ),
        (
            "fr",
            "Le samedi n'est pas un jour ouvré.",
            {"worked_weekdays": [0, 1, 2, 3, 4]},
        ),
        (
            "fr",
            "Est ouvré, entre nous, un jour où le plateau tourne, samedi exclu.",
            {"worked_weekdays": [0, 1, 2, 3, 4]},
        ),
        (
            "fr",
            "Quand nous disons quinze jours, les dimanches sont dedans.",
            {"days": "calendar"},
        ),
        ("fr", "Les samedis et dimanches ne sont pas décomptés.", {"days": "ouvre"}),
        (
            "fr",
            "Le samedi compte, le dimanche non.",
            {"days": "ouvrable"},
        ),
        (
            "fr",
            "S'il expire un jour chômé, il est prolongé jusqu'au suivant.",
            {"last_day": "rolls_to_worked_day"},
        ),
        (
            "fr",
            "Trois petites hausses s'additionnent.",
            {"about": "request", "requests_add_up": True},
        ),
        (
            "en",
            "A form slipped in after 4 p.m. is dated the morrow.",
            {"about": "any_notice", "cut_off": "16:00", "after_cut_off": "next_day"},
        ),
        (
            "en",
            "A note left past four in the afternoon counts from the following one.",
            {"about": "any_notice", "cut_off": "16:00", "after_cut_off": "next_worked_day"},
        ),
        (
            "en",
            "A message sent after six counts as tomorrow's.",
            {"about": "any_notice", "after_cut_off": "next_day"},
        ),
        (
            "en",
            "In this deed a working day leaves out weekends, fairs and Good Friday.",
            {"worked_weekdays": [0, 1, 2, 3, 4]},
        ),
        (
            "en",
            "The day of the letter is left out of the count.",
            {"first_day": "excluded"},
        ),
        (
            "en",
            "A period ending on a Sunday runs on to the Monday.",
            {"last_day": "rolls_to_worked_day"},
        ),
        (
            "en",
            "Small orders within one fortnight are lumped together.",
            {"about": "request", "requests_add_up": True},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    language: Language, text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "day_counting", language)
    assert (all_said([fact]), fact.found_by) == ([fields], "day_counting/sure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les heures supplémentaires se comptent du lundi au vendredi, samedis et dimanches compris."),
        ("fr", "Est-il du lendemain passé dix-neuf heures ?"),
        ("en", "Overtime worked after 6 p.m. counts for the next day."),
        ("en", "The clock on the wall is five minutes late."),
    ],
)
def test_a_time_of_something_else_counts_no_days(
    language: Language, text: str, extract_sure: Extract
) -> None:
    assert extract_sure(text, "day_counting", language) == ()
