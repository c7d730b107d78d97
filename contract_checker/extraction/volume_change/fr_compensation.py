"""French words on what the provider is owed for a change of volume."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

COMPENSATION: Final[Choices] = (
    # « sans que le Titulaire puisse prétendre à aucune indemnité »
    Choice(
        "none",
        Pattern(
            r"\b(?:ne|n'|ni|sans|aucune?|renonc\w{1,4} a)\b[^.;|]{0,60}?\b(?:indemni(?:te|sation)s?"
            r"|compensations?|dedommagements?|contreparties?|reclamations?)\b"
            # « les heures ainsi retirées ne sont pas facturées »
            r"|\b(?:ne |n')(?:sont|est|seront|sera) (?:pas|plus|point|ni) (?:due|paye|facture|remunere|regle"
            r"|indemnise)e?s?\b"
        ),
    ),
    # « les heures supprimées restent dues », « moyennant une indemnité »
    Choice(
        "paid",
        Pattern(
            r"\b(?:restent|demeurent|sont|seront) (?:(?!pas |plus |point |ni )[a-z]+ )?(?:dues|payees"
            r"|facturees|remunerees|reglees"
            r"|indemnisees)\b|\bmoyennant (?:le paiement|une (?:juste )?indemni)"
            # « les coûts de redéploiement sont alors remboursés »
            r"|\b(?:couts?|frais|depenses|salaires|pertes?|prejudice)\b[^.;|]{0,80}? (?:est|sont|sera"
            r"|seront) "
            r"(?:[a-z]+ )?(?:rembourse|indemnise|compense|supporte|paye|pris(?:es?)? en charge"
            r"|mis(?:es?)? a (?:sa|la) charge)"
            # « il lui verse dans ce cas une indemnité »
            r"|\b(?:vers|pay|regl|doi|accord)\w{1,4} [^.;|]{0,50}?\b(?:une|des) (?:juste )?(?:indemnite"
            r"|compensation)"
            # « il indemnise le Prestataire », « à charge pour lui de rembourser au Centre … »
            rf"|\b(?:rembours|indemnis|dedommag)(?:e|era|er|ent) (?:au |a la |a l'|aux |le |la |l'"
            rf"|les )?(?:{PARTIES.provider})\b"
        ),
    ),
)
# « de ce fait », « à ce titre »: the sentence goes on about the change before it
REFERS: Final = Pattern(
    r"\b(?:de ce fait|a ce titre|de ce chef|pour ce motif|en consequence|par suite|dans ce cas|alors"
    r"|(?:cette|ces|telles?) (?:variations?|modifications?|evolutions?|baisses?|hausses?|reductions?))\b"
)
