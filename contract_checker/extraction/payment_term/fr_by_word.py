"""French words of payment terms, enough where the net is sure that a sentence states one."""

from typing import Final

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_payers import OTHERS_PAY
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.payment_term.wording import SureWording

_NTH = r"(?:[a-z]+(?:[- ](?:et[- ])?[a-z]+){0,3}?ieme|second|\d{1,3} ?(?:e|eme|ieme))"
_FOLLOWING = r"(?:suivant|qui sui(?:t|vra|vait)|d'apres|apres|prochain)"
_DAY = rf"(?P<day>premier|1er|{NUMBER}|\d{{1,2}})"

SURE: Final = SureWording(
    # « soixante jours » devient « quarante-cinq jours »: what follows is the new delay
    replaced=Pattern(
        r"\b(?:devien(?:t|nent)|(?:est|sont) (?:\w{1,12} )?remplacee?s? par|ced\w+ la place a"
        r"|remplacer [^.;]{0,60}? par"
        r"|(?:est|sont) substitue?e?s? (?:a|au|aux) [^.;]{0,60}? (?=une? ))"
    ),
    # « au soixantième jour de l'émission »
    nth_day=Pattern(
        rf"\b(?:au|le|du|des le|avant le) (?P<ordinal>{_NTH}) jour\b(?: (?P<kind>ouvre|ouvrable"
        rf"|calendaire|franc)\b)?"
        r"(?! du mois)"
    ),
    # « le 10 du mois suivant », « le 15 du deuxième mois qui suit »
    next_month_day=Pattern(
        rf"\b(?:le|au|avant le|pour le) {_DAY},? (?:du |de ce "
        rf"|dudit )(?:(?P<months>{_NTH}) )?mois {_FOLLOWING}\b"
        r"|(?P<bare_day>(?!))"
    ),
    # « comptant », « payable à réception »
    at_once=Pattern(
        r"\bcomptant\b|\b(?:pay|regl|exigibl|acquitt|vers|virement|reglement|echeance|du)\w*\b[^.;]{0,25}?"
        r" (?:a|des)(?: la| leur| sa)? (?:reception|presentation)(?! (?:prononce"
        r"|des? (?:prestation|service)))\b"
        r"(?![^.;]{0,60}\b(?:lundi|mardi|mercredi|jeudi|vendredi)\b)"
    ),
    next_month_end=Pattern(
        r"\b(?:a|pour|avant) la fin du mois (?:qui suit|suivant)\b"
        r"|\ble dernier jour (?:\w{4,10} )?du mois (?:qui suit|suivant)\b"
    ),
    bare_number=Pattern(r"(?!)(?P<number>)"),
    # « …, passé lesquels courent les intérêts moratoires »
    late=Pattern(r"[,;][^,;]*\b(?:interets?|penalites?|retard|indemnites?|majore\w*|rappel)\b.*$"),
    rivals=Pattern(
        any_of(
            OTHERS_PAY,
            OUTSIDERS_DEAL,
            whole_words(
                r"escomptes?|remises?|rabais|interets?|penalites?|retards?|indemnites? forfaitaires?",
                r"loyers?|cautions?|retenues? de garantie|debitee?s?|salaires? (?:est|sont)"
                r"|primes?|plancher|avance",
            ),
        )
    ),
)
