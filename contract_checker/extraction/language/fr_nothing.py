"""French wording of sentences that state no term of a contract: what they ask, define, tell or point to."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_DUTY: Final = (
    r"(?:doi(?:t|vent)|devr\w{1,4}|s'engage\w{0,3}|tenue?s? d\w|interdi\w{1,4}|s'interdi\w{1,4}"
    r"|peu(?:t|vent)|pourr\w{1,4}|oui|non|neant|aucune?)\b"
)
_YEAR: Final = r"(?:(?:19|20)\d\d|l'epoque|l'origine|l'an (?:passe|dernier)|l'annee (?:passee|derniere))"
_NO_IF: Final = r"^(?![^;]{0,400}?\b(?:si|s'ils?|au cas ou|des lors que|pour le cas ou)\b)[^;]{0,300}?"
_PAST: Final = (
    r"(?<!qui )(?<!qu'il )(?<!qu'elle )\b(?:avai(?:t|ent)|s'etai(?:t|ent)|etai(?:t|ent)|fu(?:t|rent)"
    r"|\w{3,12}(?<!r)aient|\w{3,12}(?<![rfh])ait|(?:declar|livr|montr|entr|assur)ai(?:t|ent))\b"
)
_SUBJECT: Final = one_of(
    r"(?:le|la|les) (?:sort|question|questions|regime|modalites?|conditions?|regles?"
    r"|details?|principes?|dispositions?|clauses?|stipulations?|tableau|enumeration|cadre)"
)
_TOLD: Final = (
    r"(?:traite|regle|decri|precise|porte|fixe|defini|detaille|renvoye|annexe|expose|enumere|indique|mentionne"
    r"|presente|prevu|figur|evoque|aborde|examine|developpe|rappele|repri|joint|arrete)\w{0,4}"
)
_PLACE: Final = (
    r"(?:annexe|article|chapitre|titre|section|paragraphe|partie|ccap|cctp|cctg|point|cahier|bordereau|memoire"
    r"|document|rubrique|appendice|tableau|plan|fiche|convention)"
)

STATES_NOTHING: Final = Pattern(
    any_of(
        # « L'activité peut-elle être délocalisée ? »
        r"\?\W{0,3}$",
        # « "Nearshore" : pays proche », « Par "écoute", on entend … »
        rf"^\W{{0,4}}(?:[\d.]{{1,6}} )?\" ?[^\"]{{2,60}}\" ?(?::|-|=|designe\w{{0,3}}\b|signifi\w{{1,4}}\b"
        rf"|s'entend\w{{0,2}}\b|renvoie\w{{0,2}}\b|est defini\w?\b)(?![^;]{{0,400}}?\b{_DUTY})",
        r"^\W{0,4}(?:au sens [^.;,]{3,50}, )?(?:on entend|il faut entendre|il est entendu) par\b"
        r"|^\W{0,4}par \"?[^\";.]{3,60}\"?,? (?:on entend|il faut entendre|les parties entendent|s'entend)\b",
        # « De 2009 à 2014, l'ancien directeur avait accordé … »; but « si le titulaire était … »
        rf"{_NO_IF}\b(?:en|de|depuis|jusqu'en|a|vers|des)? ?{_YEAR}\b[^;]{{0,200}}?{_PAST}",
        rf"{_NO_IF}{_PAST}[^;]{{0,200}}?\b(?:en|de|depuis|a|des)? ?{_YEAR}\b",
        # « Point 6 : échange de vues sur la reprise du personnel »
        r"^\W{0,4}(?:point|sujet|theme|question)s? (?:n° ?)?\d{1,2}(?: de l'ordre du jour)? ?[:-]"
        r"|\bechanges? de vues\b|\bordre du jour\b",
        # « Le sort du personnel est traité à l'annexe 8. »
        rf"^\W{{0,4}}(?:[\d.]{{1,6}} )?{_SUBJECT}\b[^.;,:]{{0,120}}?\b(?:est|sont|sera|seront|figur\w{{1,5}}"
        rf"|fait l'objet|font l'objet)\b(?: [a-z-]+){{0,2}}? ?(?:{_TOLD} )?(?:a|en|au|aux|dans|par|d'une?"
        rf"|de)? ?(?:la |l'|le |les |cette |une? )?(?:present\w{{0,2}} )?{_PLACE}\b[^.;]{{0,50}}\W{{0,3}}$",
        # « Les parties examinent ci-après la question de … »
        r"\b(?:examin|abord|trait|expos|discut|evoqu|envisag)\w{1,4} (?:[a-z-]+ ){0,3}?la question d\w",
        # « Peux-tu me dire si le projet prévoit … », « nous aimerions savoir si … », « indique s'il … »
        r"\b(?:savoir|(?:me|nous|lui|leur|vous) (?:dire|indiquer|preciser|confirmer)|demander|indiquer?"
        r"|indiquera|indiquent|preciser?|precisera|preciseront) s(?:i|'ils?)\b",
    )
)
