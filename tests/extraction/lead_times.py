"""The notices of a text, and the lead time of a text that states one."""

from contract_checker.facts import LeadTime, VolumeNotice

from .conftest import Extract


def notices(extract_facts: Extract, text: str, language: str = "fr") -> list[VolumeNotice]:
    return [fact for fact in extract_facts(text, "volume_notice", language) if isinstance(fact, VolumeNotice)]


def the_term(extract_facts: Extract, text: str, language: str = "fr") -> LeadTime:
    (notice,) = notices(extract_facts, text, language)
    (term,) = notice.terms
    return term


def brief(term: LeadTime) -> str:
    """Such as « 4 week increase »."""
    return f"{term.value} {term.unit} {term.direction}"
