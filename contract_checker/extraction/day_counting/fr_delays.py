"""French wording of the beginning and the end of delays, and of requests that add up."""

from typing import Final

from contract_checker.extraction.day_counting.fr_clocks import (
    MORE,
    OTHER_DELAYS,
    OWN_CLOCKS,
    POINTED_CLOCKS,
    RUN,
)
from contract_checker.extraction.day_counting.fr_receipt import RECEIPT
from contract_checker.extraction.day_counting.wording import AddingWording, DelayWording
from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_DELAY = r"(?:delais?|pre-?avis|prevenance)"
# « les délais », « tout délai », « le délai prévu au contrat »: not that of one thing
GENERAL: Final = (
    r"(?:\b(?:les|ces|tous les|tous|l'ensemble des|des|aux|chacun des) (?:delais|pre-?avis)\b"
    r"|\b(?:tout|chaque|de tout) (?:delai|pre-?avis)\b"
    r"|\b(?:le|un) delai (?:prevu|mentionne|fixe|stipule|imparti|exprime|indique) (?:au|aux|par|dans|a"
    r"|en)\b)"
)
_EVENT = (
    r"(?:notification|reception|envoi|expedition|demande|acte|evenement|fait|decision|remise|presentation"
    r"|emission|depart|depot|formalite|survenance|point de depart|message|transmission)"
)
_NOT_COUNTED = (
    r"(?:n'(?:est|etant|est jamais|entr\w{1,4})(?: pas| point| jamais)? ?(?:decompt\w{1,3}|compt\w{1,3}"
    r"|compris|inclus"
    r"|pris en compte|retenu|dans|en (?:ligne de )?compte)|ne (?:\w{2,6} )?compt\w{1,4} (?:pas|point)"
    r"|non (?:compris|compte|inclus)"
    r"|(?:est |etant )?exclu(?:e|s)?|ne (?:sont|seront) pas compt\w{1,4})"
)


_RECEIPT = r"(?:reception|accuse de (?:reception|lecture))"
_SENDING = r"(?:envoi|expedition|emission|transmission|depot)"


def _starts(event: str) -> str:
    """« Le point de départ des délais est la réception », « seul l'envoi fait courir les délais »."""
    return (
        rf"\bpoint de depart (?:des|de tous les|de tout) (?:delais?|pre-?avis)\b[^.;]{{0,60}}?\b{event}\b"
        rf"|{GENERAL}[^.;]{{0,60}}?\b{event}\b[^.;]{{0,60}}?\bfai\w{{1,4}} courir\b"
        rf"|\b{event}\b[^.;]{{0,60}}?\bfai\w{{1,4}} (?:seule? )?courir (?:les|tous les|tout) delais?\b"
    )


_SINCE = r"\b(?:compter|partir|dater|des|depuis|apres|date|a la)\b"


def _clocks(subject: str) -> Choices:
    """What the delays that `subject` names run from."""
    return (
        # « Les délais courent à compter de la réception. »
        Choice(
            "receipt",
            Pattern(
                rf"{_starts(_RECEIPT)}"
                rf"|{subject}{MORE}{{0,90}}?\b{RUN}\b[^.;]{{0,50}}?{_SINCE}[^.;]{{0,30}}?\b(?:reception"
                rf"|recu|recue"
                rf"|accuse)\b(?! (?:de la |de l'|d'une |des? )?(?:factur|commande))"
            ),
        ),
        # « … à compter de l'envoi »
        Choice(
            "sending",
            Pattern(
                rf"{_starts(_SENDING)}"
                rf"|{subject}{MORE}{{0,90}}?\b{RUN}\b[^.;]{{0,50}}?{_SINCE}[^.;]{{0,30}}?\b(?:envoi"
                rf"|expedition|emission"
                rf"|transmission"
                r"|depot|cachet de la poste|horodatage)\b"
            ),
        ),
    )


DELAY: Final = DelayWording(
    own_clocks=OWN_CLOCKS,
    pointed_clocks=POINTED_CLOCKS,
    other_delays=OTHER_DELAYS,
    delays=Pattern(rf"\b{_DELAY}\b"),
    # « lorsque le dernier jour du délai est un samedi », « expirant un dimanche »
    ending=Pattern(
        r"\bdernier jour\b|\bjour d'(?:echeance|expiration)\b|\becheances?\b|\bterme\b|\bexpir\w{1,6}\b"
        r"|\bpren\w{1,4} fin\b|\bs'acheve\w{0,3}\b|\bfini\w{1,4}\b|\btomb\w{1,5}\b|\barriv\w{1,5} a\b"
        r"|\bdies ad quem\b"
    ),
    any_day=Pattern(
        r"\bquel(?:le)? que soit (?:le|ce) jour\b|\bmeme (?:un jour|s'il)\b|\bsans egard au jour\b"
    ),
    last_day=(
        # « le délai n'est pas prorogé », « sans report »
        Choice(
            "stays",
            Pattern(
                r"\b(?:ne|n')(?! ?\w{2,5} que)[^.;,]{0,30}?(?<!que )\b(?:pro(?:roge|longe)|report"
                r"|repouss|decal|differ)\w{0,4}\b(?! qu)"
                r"|\bsans (?:report|prorogation|prolongation|etre (?:pro(?:roge|longe)|report))"
                r"|\b(?:aucun|aucune|pas de|ni)"
                r" (?:report|prorogation|prolongation)|\bquel que soit (?:le|ce) jour\b"
                r"|\bmeme s'il (?:tombe|s'agit|est)\b"
            ),
        ),
        # « est prolongé jusqu'au premier jour ouvrable suivant »
        Choice("rolls_to_ouvrable_day", RECEIPT.days[1].said),
        Choice("rolls_to_worked_day", RECEIPT.days[0].said),
    ),
    first_day=(
        # « le jour de la notification ne compte pas », « court à compter du lendemain »
        Choice(
            "excluded",
            Pattern(
                any_of(
                    rf"\b(?:premier jour|jour (?:meme )?(?:(?!d'(?:arrivee|expiration|echeance)|de fin"
                    rf"|du terme)"
                    rf"(?:de |d'|du |des |ou )[^.;,]{{0,70}}?)?)(?:, | \(|\(| )?\b{_NOT_COUNTED}",
                    rf"\b(?:non compris|sans compter|exclusion faite d[eu]|a l'exclusion d[eu]"
                    r"|abstraction faite d[eu])"
                    rf" (?:le |du )?(?:jour (?:de |d'|du |ou )[^.;]{{0,30}}?{_EVENT}|premier jour)",
                    rf"\b{RUN}\b[^.;]{{0,60}}?(?<!jusqu'au)(?<!jusqu'au premier)(?<!\bau) (?:lendemain"
                    rf"|jour (?:calendaire |ouvre |ouvrable )?(?:qui suit|suivant))\b",
                    r"\b(?:a (?:compter|partir|dater)|depuis) (?:du|le) (?:lendemain|jour suivant)\b",
                    # « ne sont pas comptés le jour de la remise ni … »
                    r"\bn[e'] ?(?:(?:est|sont) (?:pas |point |jamais )(?:(?:de)?compt\w{1,3}|inclus"
                    r"|compris|pris en compte)"
                    r"|(?:entre\w{0,2}|compte\w{0,2}) (?:pas|point))\b[^.;]{0,40}?"
                    rf"\b(?:premier jour|jour (?:de |d'|du |ou )[^.;]{{0,30}}?{_EVENT})",
                    r"\bdies a quo\b[^.;]{0,40}?\b(?:non|pas|exclu)",
                )
            ),
        ),
        # « jour de l'envoi inclus », « le jour de la réception compte »
        Choice(
            "included",
            Pattern(
                any_of(
                    rf"\bjour (?:de |d'|du )[^.;,]{{0,20}}?{_EVENT}[^.;,]{{0,30}}?"
                    r",? \(?(?:est |etant |y )?(?:inclus|compris)\b",
                    rf"\b(?:y compris|inclus|en comptant"
                    rf"|compris) (?:le |du )?(?:jour (?:de |d'|du )[^.;]{{0,20}}?{_EVENT}|premier jour)",
                    rf"\bjour (?:meme )?(?:de |d'|du )[^.;,]{{0,20}}?{_EVENT}[^.;,]{{0,30}}? (?:compte"
                    rf"|comptera|est compte|est decompte"
                    r"|entre (?:dans|en) )\b",
                    rf"\b{RUN}\b[^.;]{{0,40}}?\b(?:du|le|des le) jour meme\b",
                )
            ),
        ),
    ),
    clocks=_clocks(GENERAL),
    titles=Pattern(
        rf"\b(?:decompt\w{{1,3}}|comput\w{{1,5}}|calcul|modalites de calcul|compte"
        rf"|computation)[^.]{{0,25}}?\b{_DELAY}\b|^delais$|\. delais$"
    ),
    titled_clocks=_clocks(r"\b(?:le|ce|un) (?:delai|pre-?avis)\b"),
)

_REQUEST = (
    r"(?:demandes?|commandes?|variations?|modifications?|evolutions?|hausses?|baisses?|ajustements?"
    r"|augmentations?|diminutions?|reductions?|changements?|sollicitations?)"
)
_TOGETHER = (
    r"(?:cumul(?:ent|ees?|es|ables?|ativement)|additionn\w{2,4}|s'ajout\w{2,3}|totalis\w{2,4}|agreg\w{2,4}"
    r"|globalement|(?<!l')ensemble\b(?! d)|en bloc|comme une? (?:seule|meme|unique)"
    r"|n'en form\w{2,4} qu'une?"
    r"|(?:forment|constituent|ne font|n'en font|valent|font) (?:qu')?une?(?: seule| meme|\b)|(?:somme"
    r"|cumul|total) des)"
)
_APART = (
    r"(?:isolement|separement|independamment|distinctement|individuellement|pour elle-meme|prise seule"
    r"|une (?:a|par) une|au cas par cas|sans (?:egard aux?|tenir compte des?) \w{5,16} (?:precedent"
    r"|anterieur)\w{0,2})"
)

ADDING: Final = AddingWording(
    # « Les demandes formulées au cours d'un même mois se cumulent pour l'appréciation du seuil. »
    together=Pattern(
        rf"\b{_REQUEST}\b[^.;]{{0,140}}?\b{_TOGETHER}\b|\b{_TOGETHER}\b[^.;]{{0,60}}?\b{_REQUEST}\b"
    ),
    # « Chaque demande s'apprécie isolément. »
    apart=Pattern(
        any_of(
            rf"\b{_REQUEST}\b[^.;]{{0,140}}?\b{_APART}\b",
            rf"\b{_REQUEST}\b[^.;]{{0,140}}?\b(?:ne|n')[^.;]{{0,25}}?\b(?:cumul|additionn|ajout"
            rf"|totalis)\w{{1,5}}",
            rf"\b{_REQUEST}\b[^.;]{{0,140}}?\bsans (?:cumul|addition|que|etre (?:cumul|addition))",
            rf"\bsans (?:cumul|addition)\w{{0,3}}\b[^.;]{{0,60}}?\b{_REQUEST}\b",
            rf"\b(?:isolement|separement)\b[^.;]{{0,60}}?\b{_REQUEST}\b",
        )
    ),
    context=Pattern(
        r"\b(?:seuils?|plafonds?|bandes?|paliers?|prevenance|fourchettes?|tolerances?"
        r"|(?:d'une?|le|la|du|au cours d\w{1,2}|dans) meme (?:jour|journee|semaine|mois)"
        r"|apprecie\w{0,3}|appreciation)(?![a-z])"
    ),
    periods=(
        Choice(
            "day",
            Pattern(r"\b(?:meme (?:jour|journee)|d'une journee|par jour(?:nee)?|du jour|chaque jour)\b"),
        ),
        Choice(
            "week",
            Pattern(r"\b(?:meme semaine|d'une semaine|par semaine|de la semaine|hebdomadaire\w{0,4})\b"),
        ),
        Choice(
            "month",
            Pattern(
                r"\b(?:meme mois|d'un mois|par mois|du mois|mensuel\w{0,6}|mois (?:civil|donne"
                r"|considere))\b"
            ),
        ),
    ),
    rivals=Pattern(
        r"\b(?:penalites?|malus|bonus|remises?|rabais|ristournes?|conges?|sanctions?|indemnites?"
        r"|factur\w{1,6}"
        r"|criteres?|notes?|recours|avenants?|lots?|usagers?|abonnes?|prix|tarifs?|revisions?)\b"
    ),
)
