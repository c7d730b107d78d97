"""French wording of sentences that begin by pointing back to the sentence before."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

# « Il est procédé à une enchère », « il n'y aura pas », « il appartient au titulaire »: nobody that was named
_IMPERSONAL = one_of(
    r"(?:ne |n')?(?:y )?(?:a|aura)\b",
    r"(?:ne |n')?(?:lui |leur )?(?:s'agi|convien|appartien|incomb|fau|import|sembl|rest|revien"
    r"|suffi)\w{0,4}\b",
    r"(?:ne |n')?(?:est|sera|pourra etre|peut etre|a ete) (?:pas |point |egalement |alors |donc |toutefois )?"
    r"(?:procede|prevu|rappele|precise|acte|convenu|stipule|entendu|interdit|tenu compte|fait|institue"
    r"|demande|organise|recouru|possible|souhait\w{1,4}|recommande|conseille|preferable|question"
    r"|(?:decide|admis|note|exige|attendu|expressement) (?:que|qu'))\b",
)
# « Il ne peut être inférieur à 91 % », « Celui-ci est payé », « À défaut, … », « Chacun d'eux … »
POINTER: Final = Pattern(
    r"^\W{0,3}(?:(?:en outre|par ailleurs|toutefois|cependant|de plus|en consequence|dans ce cas|enfin"
    r"|ensuite|puis|alors),? )?"
    + one_of(
        rf"(?:il|elle|ils|elles) (?!{_IMPERSONAL})",
        r"(?:celui|celle|ceux|celles)-(?:ci|la)\b|(?:ce dernier|cette derniere|ces dernie?re?s)\b",
        r"(?:chacune? d'(?:eux|elles|entre)|toutes deux|tous deux|les deux)\b",
        rf"(?:le |la |l')?(?:{PARTIES.client}|{PARTIES.provider}) (?:(?:le|la|les|en|y) |l'(?:en |y"
        rf" )?)(?!\w+ (?:du|de|des|d')\b)\w",
        r"a defaut\b|faute de quoi\b|passe (?:ce|cette)\b|au-dela, |en de[cs]a, ",
        r"(?:ce|cet|cette|ces) (?:taux|prix|delai|montant|tarif|niveau|seuil|objectif|indicateur|chiffre"
        r"|score"
        r"|note|somme|offre|proposition|facture|duree|remuneration|seance|session|engagement|obligation"
        r"|pourcentage|valeur|indemnite|retenue|sanction)s?\b",
        r"(?:s'il|s'ils|s'elle|s'elles|si (?:elle|elles|il|ils)|lorsqu'(?:il|elle)s?|qu'(?:il|elle)s?) ",
        r"(?:leur|leurs|son|sa|ses) (?!titulaire)\w",
        r"(?:le |la |l')(?:score|taux|note|moyenne|resultat|somme|montant|niveau) (?:moyen|obtenu|ainsi"
        r"|mensuel|global)\w{0,2}\b",
        r"les (?:participants|concurrents|candidats|interesses) y\b|on y\b|chacun y\b",
    )
)
_CONNECTED = (
    r"\W{0,3}(?:(?:en outre|par ailleurs|toutefois|cependant|de plus|en consequence|dans ce cas|enfin|ensuite"
    r"|puis|alors),? )?"
)
# « Il conserve seul le pouvoir disciplinaire. »
PRONOUN: Final = Pattern(rf"{_CONNECTED}(?P<pronoun>il|elle) (?!{_IMPERSONAL})")
# « Le Prestataire recrute … »
PARTY: Final = Pattern(
    rf"{_CONNECTED}(?:[\d.]{{1,7}} )?(?P<article>le |la |l')(?P<party>{PARTIES.client}|{PARTIES.provider})\b"
)
ARTICLES: Final = {"il": ("le ", "l'"), "elle": ("la ", "l'")}
