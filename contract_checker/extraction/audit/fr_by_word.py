"""French words of audits, enough where the net is sure that a sentence speaks of one."""

from typing import Final

from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CHECK = one_of(
    r"audit\w*|inspect\w*|visit\w+|contre-?visites?|controle(?:r|s|nt|ra|ront)?|controleurs?|verifi\w+|regard",
    r"examin\w+|relire|expertis\w+|experts?",
)
_COME = one_of(
    r"entr(?:e|er|ent|era|eront)|acced\w+|acces|se (?:presente|rend|deplace)\w*|vien\w+|ven(?:ir"
    r"|ez|u|us)|pass(?:e|er|era"
    r"|ent)|mont(?:e|ent|er)|recue?s?|accueil\w*|s'annonce\w*|frapp\w+",
)
_SEEN = one_of(
    r"locaux|sites?|plateaux?|plate-?formes?|centres?|siege|salles?|bureaux|ateliers?|cuisines?|vehicules?|lieux",
    r"livres|comptes|comptabilite|registres|pieces|plannings?|journaux|releves?|compteurs?|dossiers|systemes|cahiers",
    r"justificatifs?|factures?|heures|marges|procedures|bord|chez",
)
# « accède aux locaux », « ouvrir les registres de qualité », « les comptes sont ouverts à notre contrôleur »
INSPECTING: Final = Pattern(
    any_of(
        rf"(?<![a-z]){_CHECK}(?![a-z])[^.;]{{0,90}}?(?<![a-z]){_SEEN}(?![a-z])",
        rf"(?<![a-z]){_SEEN}(?![a-z])[^.;]{{0,90}}?(?<![a-z]){_CHECK}(?![a-z])",
        rf"(?<![a-z]){_COME}(?![a-z])[^.;]{{0,90}}?(?<![a-z]){_SEEN}(?![a-z])",
        rf"(?<![a-z])(?:ouvr\w+|ouver\w+|consult\w+|lire|demand\w+)(?![a-z])[^.;]{{0,60}}?(?<![a-z]){_SEEN}(?![a-z])",
        rf"(?<![a-z]){_SEEN}(?![a-z])[^.;]{{0,30}}?(?<![a-z])ouver\w+ (?:a|au|aux)(?![a-z])",
        # « Je me réserve de venir sans m'annoncer », « deux contrôles par an »
        rf"(?<![a-z]){_COME}(?![a-z])[^.;]{{0,40}}?(?<![a-z])(?:sans (?:s'|m'|nous )annoncer"
        rf"|sans prevenir|quand (?:il|elle"
        r"|vous|nous) v\w+)",
        r"(?<![a-z])(?:controles?|audits?|visites?|inspections?"
        r"|verifications?)(?![a-z])[^.;]{0,30}?(?:par an|l'an"
        r"|chaque annee|annuel)",
    )
)
# before the tender, what was found once, what people do elsewhere
RIVALS: Final = Pattern(
    any_of(
        OUTSIDERS_DEAL,
        whole_words(
            r"candidats?|soumissionnaires?|attribution|remise des (?:offres|plis)"
            r"|avant (?:de )?(?:remettre|deposer)",
            r"avai(?:t|ent)|a (?:eu|revele|montre|trouve|conclu|audite)|ont (?:audite|eu)|en (?:19|20)\d\d",
            r"ecoutes?|clients? mysteres?|visiteurs?|internautes?|visites? medicales?|formation",
            r"auto-?(?:audits?|controles?)|commissaires? aux comptes|experts?-comptables?",
            # who comes in for an end of their own
            r"inspect\w+ du travail|cnil|urssaf|carsat|certificateurs?|organismes? de certification|afnor",
            r"nettoyage|menage|livreurs?|techniciens?|pompiers|secours|gardiens?|bailleurs?|extincteurs?|ascenseurs?",
        ),
    )
)
# « sans restriction ni préavis », « n'est pas facturé », « les domiciles, eux, ne se visitent pas »
UNDENIED: Final = Pattern(
    any_of(
        r"(?<![a-z])sans (?:[a-z']+ ){0,3}[a-z']+(?: ni [a-z']+){0,2}",
        r"(?<![a-z])(?:ne|n')[^.;,]{0,50}?(?:factur|remuner|rembours|copi|emport|interrog|lieu a"
        r"|plus de|frais)[^.;,]*",
        r"(?<![a-z])(?:aucune?|ni|pas d)[^.;,]{0,20}?(?:preavis|annonce|avis|frais|facturation"
        r"|copie|restriction|reserve"
        r"|autorisation|delai)[^.;,]*",
        r"[;,:] ?(?:les? |la )?[a-z]+,? (?:eux|elles?|lui|seule?s?)[^.;]*",
        r"(?<![a-z])a condition de ne pas[^.;]*|(?<![a-z])prevenue? ou pas|(?<![a-z])et (?:ne|n')[^.;,]*",
        r"(?<![a-z])(?:ne|n')[^.;,]{0,30}? qu(?:e |')",
    )
)
