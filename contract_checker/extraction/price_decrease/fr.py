"""French wording of cuts of the provider's prices, put together."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.price_decrease import fr_cuts, fr_deciders, fr_mechanisms, fr_rivals
from contract_checker.extraction.price_decrease.fr_by_word import BY_WORD
from contract_checker.extraction.price_decrease.wording import PriceDecreaseWording

_ANSWER = r"^(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?"
_CUES: Final = (
    (
        "baisse", "diminu", "reduction", "reduit", "reduire", "abaiss", "abattement", "remise", "rabais",
        "rabatt", "ristourne", "productivite", "avoir automatique", "decote", "minor", "economie",
        "ramene",
        "perdra", "decroi", "degressi", "%/an", "% / an", "% par an", "% en annee", "restitu",
        "retroced",
        "rogn", "gains", "experience", "optimisation", "inferieur", "passe de", "| -", "avoir",
        "rfa", "align", "favoris", "favorable", "avantageu", "meilleur", "etalonn", "benchmark",
        "comparati", "retroacti",
        "parangonn", "s'effac", "disparai", "perd", "dedui", "retranch", "preleve", "s'align", "rend",
        "onereu", "gagner", "coute", "rival", "confrere", "faveur", "rendu", "moitie", "en deux",
        "moins 1", "moins 2",
        "moins 3", "moins 4", "moins 5", "doux",
        "cabinet", "descend", "rabot", "coefficient", "consent", "moins cher", "pour cent",
        "competitivite", "comparaison", "fin d'annee", "annee |", "contrat |", "periode |", "plus bas",
        "moindre",
        "gain ", "compar", "a 0", "a 1", "a 2", "a 3", "fais -", "fait -", "faites -", "exercice |",
    ),
    (
        "prix", "tarif", "taux", "cout", "forfait", "remuner", "retribution", "bordereau", "bpu",
        "factur",
        "honoraire", "cotation", "montant", "gain", "economie", "productivite", "avoir", "remise", "€",
        "grille", "heure", "offre", "concurren", "rfa", "chiffre d'affaires", "conditions",
        "commandes", "banque", "client", "decote", "ristourne", "rabais", "factur", "acheteur",
        "moins cher", "gratui", "coute", "gagner", "redevance", "minute", "euros",
    ),
)  # fmt: skip


PRICE_DECREASE: Final = PriceDecreaseWording(
    cues=_CUES,
    quantities=QUANTITIES,
    priced="prix",
    price=fr_cuts.PRICE,
    amount=fr_cuts.AMOUNT,
    pronoun=fr_cuts.PRONOUN,
    cut=fr_cuts.CUT,
    path=fr_cuts.PATH,
    years=Pattern(r"^\W*(?:annees?|an|periodes?|exercices?)\b"),
    yearly_cut=fr_cuts.YEARLY_CUT,
    compared=fr_mechanisms.COMPARED,
    excluded=fr_cuts.EXCLUDED,
    unless_agreed=fr_cuts.UNLESS_AGREED,
    cannot_resist=fr_cuts.CANNOT_RESIST,
    other=fr_rivals.OTHER,
    competition=fr_rivals.COMPETITION,
    by_volume=fr_rivals.VOLUME,
    without_volume=fr_rivals.WITHOUT_VOLUME,
    by_agreement=fr_deciders.BY_AGREEMENT,
    no_agreement=fr_deciders.NO_AGREEMENT,
    shared=fr_deciders.SHARED,
    gain=fr_deciders.GAIN,
    talked_over=fr_deciders.TALKED_OVER,
    denied=Pattern(r"\b(?:ne|n'|aucune?|nulle?|sans|ni)(?:\b|(?<='))"),
    unilateral=fr_deciders.UNILATERAL,
    automatic=fr_deciders.AUTOMATIC,
    indicative=fr_deciders.INDICATIVE,
    mechanisms=fr_mechanisms.MECHANISMS,
    retroactive=fr_mechanisms.RETROACTIVE,
    reaches_back=fr_mechanisms.REACHES_BACK,
    by_word=BY_WORD,
    # A bound is not the size of a cut: « dans la limite de 5 % », « qui ne peut être inférieure à 2 % »
    bound=Pattern(
        r"(?:limite d[eu']|limitee? a|maxim\w{2,4}(?: de)?|jusqu'a|plafonnee? a|au plus|inferieure?s? a"
        r"|superieure?s? (?:a|de)(?: plus de)?|exceder|au moins|minim\w{2,3}(?: de)?|(?:moins|plus) de|entre"
        r"|depasser|plafond de|passe|franchit|atteint) ?$"
    ),
    not_a_cut=Pattern(
        r"\b(?:chiffre d'affaires|marge|hausse|augment\w{1,5}|taux de|reven\w{1,4}|pour (?:vous|nous|le"
        r"|la))\b[^.;|]{0,20}$"
    ),
    # « ramenés à 97 % de leur valeur initiale »
    what_is_left=Pattern(r"\b(?:ramen|fix|limit|redui)\w{1,4} a ?$"),
    answered_no=Pattern(rf"{_ANSWER}(?:non|negatif|aucune)\b"),
    # A title names the subject and decides nothing: « Article 11 - Gains de productivité partagés »
    title=Pattern(
        r"^(?!.{0,90}\b(?:est|sont|sera|seront|peu(?:t|vent)|pourra|pourront|sauraient|saurait|baissent"
        r"|diminuent)\b)"
        r"(?:\W{0,3}(?:article|art\.?|clause) ?\d{1,3}(?:\.\d{1,2}){0,2} ?[:.–—-] ?)?"
        r"[^.,;:%|?]{0,12}(?:\d\.\d{1,2})?[^.,;:%|?]{0,60}$"
    ),
)
