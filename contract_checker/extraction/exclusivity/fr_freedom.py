"""French wording of who is free and who is tied, where a sentence surely speaks of exclusivity."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « rien n'interdit », « n'est pas tenu », « n'a pas de droit exclusif »
_UNHINDERED = one_of(
    r"(?:rien|aucun\w? [\w ]{3,30})\b[^.;]{0,40}? (?:ne |n')(?:\w{2,5} )?(?:interdi|empech|defend|oblig|oppos"
    r"|garanti|interpret|conf|fer)\w{0,6}",
    r"(?:ne |n')(?:vous |nous |lui |leur )?(?:est|sont|sera|etes|sommes) (?:pas|point|nullement"
    r"|en rien) (?:tenu"
    r"|oblige|contraint|interdi|defendu|lie|la seule|le seul|seule?s?\b|notre seul|son seul)\w{0,3}",
    r"(?:pas|sans|aucun|point)\b(?: \w{1,9}){0,6} (?:droit|atteinte a un droit) (?:exclusif|d'etre seule?)\b"
    r"|n(?:ul n|e fera naitre|'a pas de droit|'aura pas de droit)[^.;]{0,50}?\b(?:monopole|exclusif"
    r"|seule?)\b",
    r"n'entr\w{1,4} pas dans cette (?:reserve|exclusivite)|n'interdi\w{1,3}|n'empech\w{1,4}",
)
FREE: Final = Pattern(
    any_of(
        rf"\b{_UNHINDERED}",
        r"\blibre(?:s|ment)?\b|\bloisible\b|\bliberte\b|\b(?:la |une? |l'entiere |toute |le )(?:faculte"
        r"|possibilite"
        r"|droit|latitude)\b(?! exclusi)|\ba (?:sa|votre|leur|notre) guise\b",
        # « travaille pour qui elle veut », « n'est pas notre seule officine », « non exclusive »
        r"\b(?:(?:achete|s'adresse|fait|recourt|confie) [^.;]{0,25}?)?(?:ou|qui) (?:il|elle) (?:lui plait"
        r"|veut|voudra)"
        r"|\bou il lui plait|\bnon[- ]exclusi\w+|\baucune? (?:priorite|exclusivite|monopole)\b"
        r"|\bn'est (?:pas|plus) (?:notre|son|leur|le|la) seule?\b|\bgarde\w* (?:le droit|la main)"
        r"|\baucun droit de priorite",
        # « la clause est supprimée »
        r"\b(?:supprime|abroge|annule|leve|caduc)\w{0,4}\b|\bprend fin\b",
        r"(?<!ne )\b(?:peu(?:t|vent)|pouvez|pouvons|pourr(?:a|ont|ons|ez)|sait pouvoir)\b(?! (?:pas|point"
        r"|ni)\b)"
        r"(?![^.;]{0,25}? (?:a|qu')aucune?\b)",
        r"\b(?:a|avec|pour|chez|par) qui (?:il|elle|on|nous|vous|bon|ils|elles)\b|\b(?:travaille|sert"
        r"|servons|travaillons"
        r"|repond|repondons|travaillera|appellerons) (?:aussi |egalement |deja )?pour (?:plusieurs"
        r"|de nombreu\w{2,3}"
        r"|d'autres)\b",
    )
)
TIED: Final = Pattern(
    any_of(
        r"\bs'(?:interdi|abst)\w{1,6}|\bm'interdi\w{1,3}|\bse gard(?:e|era|eront|ent) de\b|\bs'(?:oblige"
        r"|engage)\w{0,3}"
        r"[^.;]{0,30}? a ne\b|\b(?:promet|promett\w{1,4})\b[^.;]{0,12}? de ne\b|\brenonc\w{1,4} a\b",
        r"\bn(?:e |')(?![^.;]{0,12}?(?:empech|interdi|oblig|defend|oppos|est|sont|sera|etes|sommes|fera"
        r"|ser\w{0,3})\b)"
        r"(?:[^.;]{0,60}? )?(?:pas|point|jamais|aucune?|nul|personne|ni|autre)\b",
        r"\b(?:nul|aucune?) autres? [^.;]{0,50}?(?:\bne |\bn')|\b(?:a|par) (?:nul autre|lui seul|elle seule"
        r"|vous seuls?)\b"
        r"|\bpas (?:de|d') ?(?:mission|autre|campagne)\b[^.;]{0,30}?\b(?:autre|concurren)",
        # « refuse toute mission pour un concurrent », « ne travaille que pour ses membres »
        r"\brefus\w+ (?:toute?|tout) (?:mission|autre|client|contrat)|\bne (?:travaill|repond|appell|vend"
        r"|serv|sert)\w* [^.;]{0,12}?que pour\b|\brenonc\w+,? [^.;]{0,40}?\ba\b",
        r"\b(?:est|sera|sont|demeure) (?:la |le |les )?seule?s?\b|\b(?:titulaire|prestataire|centre"
        r"|maison) est seule?\b"
        r"|\bjoui\w{1,3} seule?\b|\breserve\b[^.;]{0,40}?\bseule?\b|\bse voit reserver\b|\bne sont qu'a\b"
        r"|\bet (?:a|par) (?:nul autre|lui seul|elle seule)\b",
    )
)
# « rien n'empêche Oronda d'obtenir des services auprès de tiers »
HINDERED: Final[Choices] = (
    Choice(
        "client",
        Pattern(
            r"\b(?:empech|interdi|oppos|defend)\w* [^.;]{0,40}?\b(?:de |d'|a ce qu'?e? ?)(?:obtenir|confier"
            r"|recourir|faire appel|acheter|s'adresser|commander|conclure)"
        ),
    ),
)
DEALINGS: Final[Choices] = (
    Choice(
        "client",
        Pattern(
            r"\bseule?s? a\b|\b(?:seule?|unique) (?:fournisseur|prestataire|centre|titulaire)\b"
            r"|\b(?:fournisseur|prestataire)"
            r" unique\b|\bmonopole\b|\bservir (?:elle|lui)-meme|\b(?:(?<!se )confi|recour|s'adress|contract"
            r"|faire (?:appel|realiser|executer|traiter|travailler|demarcher"
            r"|appeler)|fait (?:appel|travailler)|fera appel|reserv(?:e|er|era) a|passe(?:nt|r)? par"
            r"|pass\w{1,4} commande"
            r"|(?:deux|plusieurs|d'autres|second\w?|deuxieme|autres?) (?:prestataires?|partenaires?"
            r"|centres?|fournisseurs?"
            r"|plate-?formes?)|branch|multi-fournisseurs)\w{0,5}\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            r"(?<!seul a )(?<!seule a )\b(?:servir(?! (?:elle|lui)-meme)|sert|servez"
            r"|travaill\w{1,5} (?:[^.;]{0,40}? )?pour|repond\w{0,4} (?:[^.;]{0,30}? )?pour|prospect"
            r"\w{1,5}|vend(?:re|s|ra|ent)?|rendre des services|fournir[^.;]{0,40}? (?:a|pour)"
            r"|collect\w{1,5} pour|assister"
            r"|n'assist\w{1,5}|affecter|affect\w{1,4} (?:a|au)|preter|appellerons"
            r"|offr\w{1,4} (?:pas )?ses services|bosses? (?:\w{1,5} )?pour|produi\w{1,4}"
            r" ?,? [^.;]{0,40}?pour|plusieurs clients|d'autres (?:clients|mutuelles|donneurs d'ouvrage"
            r"|donneurs d'ordres?"
            r"|enseignes|marques))\b"
        ),
    ),
)
# « pendant douze mois »
DURATION_BEFORE: Final = Pattern(
    r"\b(?:exclusivite|exclusif|pendant|durant|duree|periode|pour|et|apres|concurrents?)\b[^.;]{0,40}?$"
    # « L'exclusivité consentie au centre sur le service après-vente expire au bout de neuf mois »
    r"|\bexclusivite\b[^.;]{0,120}?\b(?:expir|s'etei|cess|prend|s'achev|tomb|vau|dur)\w{0,5}"
    r" (?:fin )?(?:apres|(?:au bout|a l'issue|au terme) d[e']) ?"
    r"(?:une (?:duree|periode) de )?$"
)
# « sans exclusivité »
DENIED: Final = Pattern(
    r"\brien\b[^.;]{0,40}?\bne\b[^.;]{0,30}?\bexclusi|"
    r"\b(?:aucune des (?:deux )?parties|ni l'une ni l'autre)\b[^.;]{0,80}?\bexclusi|"
    r"\b(?:sans|aucune?|pas|ni|point|non|absence d|hors)\b[^.;]{0,40}?\bexclusi|\bnon[- ]exclusi|\b(?:ne"
    r"|n')[^.;]{0,30}?\bexclusi\w{2,5}[^.;]{0,12}?\b(?:pas|aucun)|\bexclusivite ?[|:] ?(?:non|neant"
    r"|aucune|sans)\b|\bexclusivite\b[^.;]{0,30}?\b(?:exclue|ecartee|n'est)\b"
)
