"""Questions, reports of what was once and definitions state nothing; answers, conditions and agreements do."""

import pytest

from contract_checker.checker import read_clause
from contract_checker.extraction.language.wording import Language

SILENT: list[tuple[Language, str]] = [
    ("fr", "Le Client peut-il réduire de 20 % le nombre d'appels confiés avec un préavis de quinze jours ?"),
    ("fr", "Notre groupement souhaiterait savoir si les factures sont réglées à trente jours de leur réception."),
    ("fr", "Pourriez-vous préciser à quel taux de décroché la pénalité de 500 € par jour s'applique ?"),
    ("fr", "« Enchère inversée » désigne une séance pendant laquelle les candidats baissent tour à tour leur prix."),
    ("fr", "Imaginons que le Client réduise le volume de 30 % avec un préavis de trois semaines."),
    ("fr", "Article 24 – Exclusivité et non-concurrence."),
    ("fr", "Le montant des pénalités figure à l'annexe 4 du présent contrat."),
    ("fr", "L'exclusivité de dix-huit mois demandée par la Banque reste à débattre."),
    ("en", "Article 15 – Annual revision of prices"),
    ("en", "The horizon of the forecast is still under discussion."),
    ("en", "May the Client cut the number of calls by 20% on two weeks' notice?"),
    ("en", "A bidder would like to know whether invoices are paid within 30 days of receipt."),
    ("en", '"Forecast" means any estimate of contacts, whoever has made it.'),
    ("en", "Suppose the Client gave four weeks' notice of a 30% reduction of the volume."),
    ("en", "The steering committee discussed whether agents should be monitored once a week."),
    ("en", "Mrs Hart proposed a penalty of EUR 100 per complaint."),
    ("en", "It was suggested that mystery calls be made every quarter."),
    ("en", "We are considering a bonus of 2 % of the invoice for quality."),
    ("en", "According to a survey of 200 centres, contracts are concluded for three years and renewed once."),
    ("en", "For example, a provider whose answer rate is 78 % would pay a penalty of 2 %."),
    ("en", "The sourcing suite offers modules for reverse auctions of up to 40 participants."),
    ("fr", "Selon une enquête du syndicat, les factures sont réglées à quarante-cinq jours."),
]  # fmt: skip
REPORTED: list[tuple[Language, str]] = [
    ("fr", "En 2019, le prix comptait pour 70 % de la note et la valeur technique pour 30 %."),
    ("fr", "Lors de la consultation de 2017, une enchère électronique inversée avait été organisée entre les candidats."),
    ("fr", "Les pénalités de retard de l'an dernier s'étaient élevées à 14 200 €."),
    ("en", "In the procedure of 2018 price had counted for 60% and quality for 40%."),
    ("en", "The calls handled in 2021 were billed at EUR 0.85 a minute."),
    ("en", "Over the year penalties totalling EUR 12,600 were set off against invoices."),
    ("en", "On 3 May the answer rate stood at 87 %, three points below target."),
    ("en", "In 2022 the advisers spent eleven days in initial training."),
    ("en", "A former agent claimed that calls had been recorded without notice."),
    ("fr", "En mars, le Prestataire n'a été averti de la baisse que la veille."),
    ("fr", "Les volumes ont été inférieurs de 22 % à la prévision, et le Prestataire n'en a été averti que la veille."),
    ("fr", "Le taux de décroché a été de 91 % en moyenne sur le trimestre."),
]  # fmt: skip
STATED: list[tuple[Language, str, str]] = [
    ("fr", "Les factures sont-elles réglées à trente jours ? R. : elles le sont à trente jours de leur réception.", "payment_term"),
    ("fr", "Si le Client avait annoncé la baisse moins de trente jours avant, il paie les heures prévues en 2026.", "volume_notice"),
    ("fr", "Quand la Banque ferme une file, le Prestataire en a été averti trente jours avant.", "volume_notice"),
    ("fr", "Les parties avaient décidé en 2023 que toute baisse de volume serait annoncée trente jours avant.", "volume_notice"),
    ("fr", "« Jour ouvré » désigne tout jour autre qu'un samedi, un dimanche ou un jour férié.", "day_counting"),
    ("fr", "« Préavis de volume » : période de trente jours qui sépare la demande du Client de la baisse du volume.", "volume_notice"),
    ("fr", "Article 8 – Paiement des factures : trente jours après réception", "payment_term"),
    ("fr", "Article 24 – Exclusivité : le Client confie tous ses appels au Prestataire pendant deux ans.", "exclusivity"),
    ("en", "Clause 9 – No subcontracting.", "subcontracting"),
    ("en", '"Business Day" means any day other than a Saturday, a Sunday or a public holiday.', "day_counting"),
    ("en", "If the answer rate was below 85 % in a month, the Provider pays a penalty of EUR 500.", "penalty"),
    ("en", "Satisfaction, measured by a survey of 400 callers, shall reach 85 %.", "service_level"),
    ("en", "As agreed in 2023, the Client shall give thirty days' notice of any reduction of the volume.", "volume_notice"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_asserts_nothing_states_no_fact(language: Language, text: str) -> None:
    assert read_clause(text, language) == ()


@pytest.mark.parametrize(("language", "text"), REPORTED)
def test_what_was_once_is_no_clause_but_may_have_to_be_looked_at(language: Language, text: str) -> None:
    assert {fact.kind for fact in read_clause(text, language)} <= {"unread"}


@pytest.mark.parametrize(("language", "text", "kind"), STATED)
def test_what_holds_is_read(language: Language, text: str, kind: str) -> None:
    assert kind in {fact.kind for fact in read_clause(text, language)}
