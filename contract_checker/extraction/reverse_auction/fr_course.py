"""French wording of how a descending auction runs: who bids, how prices fall, and by which rules."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

CLOCK = Pattern(r"\b(?:minutes?|demi-heure|compteur|chronometre|decompte|temps reel|en direct)\b")

# Words of a purchase: « Les soumissionnaires admis à l'enchère reçoivent un code de connexion. »
PURCHASE = Pattern(
    one_of(
        r"\b(?:candidats?|soumissionnaires?|concurrents?|fournisseurs|prestataires|acheteu\w{1,4}"
        r"|achats?)\b",
        r"\b(?:consultation|appels? d'offres|marches? (?:publics?|subsequents?)|(?:present|ce) marche)\b",
        r"\b(?:offres?|soumission\w{0,4}|attribu\w{1,8}|negociation|bordereau|technique d'achat|choix)\b",
        # the price of a purchase, not that of an object on sale
        r"\bprix (?:unitaires?|remis|proposes?|des? offres?|forfaitaires?|retenus?|constates?|issus?)\b",
        r"\b(?:competition|concurrence|confrontation) (?:de |sur les |des |par les )?(?:prix"
        r"|tari\w{2,5})\b",
        r"\bprix (?:plafond|de depart)\b|\bmise en concurrence\b|\bplis\b|\bfinalistes\b|\bseul le prix\b",
    )
)

# « Chaque soumissionnaire voit son rang et saisit un montant plus faible. »
BIDDERS = Pattern(
    r"\b(?:candidats?|soumissionnaires?|concurrents?|pretendants?|participants?|encherisseurs?"
    r"|fournisseurs?"
    r"|compagnies invitees|entreprises (?:admises|invitees|retenues|selectionnees)|societes (?:admises"
    r"|invitees)"
    r"|(?:les|des|chaque|aux|tout) prestataires?|competiteurs?|postulants?|offreurs?|dernier offrant"
    r"|chacune?|vous|un seul reste|les uns|entreprises|rivaux|challengers?|finalistes|preselectionnes?)\b"
)

# « Chacun peut réviser son prix à la baisse. »
DESCENT = Pattern(
    r"\brabatt\w{1,4}\b|\brabais(?:ser)?\b|\ba la baisse\b|\bau-dessous\b"
    r"|\b(?:prix|tarifs?|montants?|offres?|cotations?|propositions?)(?: [\w',-]{1,20}){0,6}?"
    r" (?:(?:toujours |de plus en plus |chaque fois )?plus (?:faibles?|bas(?:se)?s?)|moindres?"
    r"|inferieure?s?|decroissant\w{0,2})\b"
    r"|\b(?:abaiss|baiss|diminu|redui)\w{1,6}(?: [\w',-]{1,20}){0,3}? (?:prix|tarifs?|montants?|offres?"
    r"|cotations?)\b"
    r"|\b(?:moins|mieux)[- ]dis(?:ant|ance)\b|\bdecrement\w{0,3}|\bdescendre\b|\bpas de (?:baisse"
    r"|decroissance|descente)\b"
    r"|\b(?:prix|tarif) (?:affiche )?(?:descend|baisse|decroit|recule)\b"
    r"|\b(?:offres?|mises?|prix|montants?) (?:inferieure?s?|moins (?:eleve|cher|chere)\w{0,3})\b"
    r"|\bsous-encher\w{1,6}|\b(?:baisses?|diminutions?|rabais) (?:successi\w{1,4}|repetee?s?)"
    # the lowest price wins elsewhere too; live, it is an auction
    r"|\b(?:en direct|temps reel)\b[^.;]{0,60}?\bprix (?:le )?plus bas"
    r"|\b(?:battre|ameliorer) (?:le|son|leur|ce)s? (?:meilleure?s? )?(?:prix|offres?|tarifs?)\b"
)

# What makes it a live competition; each counts once.
LIVE = tuple(
    Pattern(pattern)
    for pattern in (
        r"\b(?:rangs?|classements?|place|position)\b(?! de travail)|\bclasse\w{0,3} (?:les|chaque) offres?"
        r"|\bdepasse\w{0,2}\b",
        r"\b(?:seances?|sessions?|salle virtuelle|evenement|competition|joute|concour(?:ent|ront))\b",
        r"\b(?:en ligne|a distance|ecrans?|plate-?forme|portail|outil|systeme|connect\w{1,4}|connexion)\b",
        r"\b(?:meilleure offre|meilleur prix)\b(?=[^.;]{0,60}?\b(?:secondes|minutes|montant|inferieur))",
        r"\b(?:en direct|tour a tour|en continu|en permanence|temps reel|simultan\w{1,6}"
        r"|instantan\w{1,6})\b",
        r"\b(?:autant de fois|successi\w{1,4}|a chaque (?:palier|nouvelle mise|mise)|(?:toujours"
        r"|de plus en) plus|paliers?"
        r"|sans limite de nombre)\b",
        r"\b(?:minutes?|compteur|chronometre|decompte|compte a rebours|secondes)\b",
        r"\b(?:prolong\w{1,7}|cloture|fermeture|en lice|se retir\w{1,5}|jusqu'a ce (?:qu|que))\b",
        r"\b(?:decrement|pas (?:minim\w{2,3}|de baisse|de \d)|par (?:pas|crans?|paliers?) d|d'au moins"
        r"|ecart minim\w{2,3})\b",
        r"\b(?:anonym\w{1,7}|pseudonyme|sans connaitre l'identite|mise a prix|prix (?:plafond )?de depart"
        r"|dernier offrant)\b",
    )
)

# Rules that only an auction has: « Le pas minimal de décrément est de 0,5 %. »
_BID = r"(?:offres?|mises?|cotations?|prix|encheres?)"

_STEP = r"(?:decrements?|baisses?|decroissances?|descentes?)"

# « baisser », « rabattre », « tirer vers le bas »
_LOWER = (
    r"(?:baiss(?:e|ez|er|es|ent|era|erez|eront|ant)|abaiss\w{1,4}|rabatt\w{1,4}|rabaiss\w{1,4}"
    r"|diminu\w{1,4}"
    r"|redui(?:t|re|sez|sent|ront|rez)|descend\w{0,4}|casse\w{0,3}|sacrifi\w{1,4}|tir\w{1,4} vers le bas)"
)

MECHANISM = Pattern(
    one_of(
        rf"\bpas (?:minimal |minimum )?(?:de |d'une )?(?:decrement|decroissance|{_STEP} minim\w{{2,3}})",
        r"\bpas de (?:baisse|descente) (?:minim\w{2,3}|de \d)",
        rf"\b(?:decrement|{_STEP}) minim\w{{2,3}}\b[^.;]{{0,30}}?\b(?:deux|entre|chaque) {_BID}",
        # « Toute offre déposée dans les trois dernières minutes prolonge la session. »
        rf"\b{_BID}(?: (?:plus|moins) \w{{2,8}}| inferieure?s?| tardi\w{{1,3}})? (?:deposee?s?|saisie?s?"
        rf"|recue?s?"
        r"|remise?s?|posee?s?) (?:dans|pendant|durant|au cours d)[^.;]{0,40}?\bminutes?\b[^.;]{0,60}?"
        r"\b(?:prolong|repouss|etend|relanc|report)\w{0,6}",
        rf"\bprolong\w{{2,6}}\b[^.;]{{0,40}}?\b(?:minutes?|automatique\w{{0,4}})\b[^.;]{{0,60}}?\b{_BID}\b",
        rf"\bprolongation automatique\b[^.;]{{0,60}}?\b(?:seance|session|{_BID})",
        r"\bcompetition (?:de |sur les |des |par les )?(?:prix|tari\w{2,5})\b[^.;]{0,40}?\b(?:en direct"
        r"|temps reel|en ligne)",
        # « chacun baisse son prix jusqu'à ce qu'un seul reste », « le dernier à baisser emporte le lot »
        rf"\b{_LOWER}\b[^.;]{{0,60}}?\bjusqu'a ce qu[^.;]{{0,30}}?\b(?:seul|dernier|personne|aucun|nul"
        rf"|plus)\b",
        rf"\b(?:le |la )?derni(?:er|ere) (?:\w{{1,12}} )?(?:a|qui) (?:\w{{1,6}} )?{_LOWER}\b[^.;]{{0,30}}?"
        r"\b(?:prix|tarifs?|offres?|emport|rempor|gagn|lot\b|marche)",
        # « joueront leurs prix à la baisse »
        r"\b(?:jou|disput|lutt|rivalis|affront"
        r"|batt)\w{1,6}\b[^.;]{0,30}?\bprix\b[^.;]{0,15}?\b(?:a la baisse|vers le bas)\b",
        # « voit le meilleur prix et peut descendre dessous »
        r"\b(?:prix|offre|tarif)s?\b[^.;]{0,30}?\b(?:descendre|passer) (?:en |au-)?dessous\b",
        # « peut retoucher son prix à la baisse autant de fois qu'il le veut »
        rf"\b(?:{_LOWER}|retouch\w{{1,4}}|revis\w{{1,4}}|amelior\w{{1,4}}|ajust\w{{1,4}}|corrig\w{{1,4}})\b"
        r"[^.;]{0,20}?\b(?:prix|tarifs?|offres?|montants?|cotations?|propositions?)\b[^.;]{0,40}?"
        r"\b(?:autant de fois|aussi souvent|a volonte|sans limite|coup sur coup)\b",
        # « celui qui, au terme du compte à rebours, affiche le prix le plus bas »
        r"\b(?:compte a rebours|decompte|chronometre|cloche|gong|minuteur)\b[^.;]{0,60}?\b(?:prix|offre"
        r"|tarif|montant)"
        r" (?:le |la )?(?:plus (?:bas|basse|faible)|moins (?:cher|eleve)\w{0,2})\b|\b(?:repondr?e?"
        r"|ripost\w{1,4}"
        r"|surench\w{1,5}|replique\w{0,2}|relanc\w{1,4})\b[^.;]{0,20}?\ben (?:baissant|rabattant"
        r"|descendant)\b",
        # « chaque nouvelle somme doit être moindre que la précédente »
        rf"\b(?:chaque|toute|la|une) (?:nouvelle )?(?:somme|montant|{_BID})\b[^.;]{{0,50}}?\b(?:moindre"
        rf"|inferieure?"
        r"|plus (?:bas|faible)\w{0,2}|moins (?:elevee?|chere?)|en dessous|au-dessous)s? (?:que |a |de |d')"
        r"(?:la |le |celle |celui |l')?(?:precedente?|anterieure?|derniere?|meilleure?|offre de tete)",
        # « passer sous l'offre de tête », « faire mieux que la meilleure offre affichée »
        rf"\b(?:sous|en dessous de|au-dessous de|battre|inferieure? a|mieux que|moins que) (?:l'|la |le )"
        rf"(?:meilleure? )?{_BID}(?: (?:la|le) (?:plus|moins) \w{{2,8}})? (?:de tete|en tete|du leader"
        rf"|du premier"
        r"|du meneur|meneuse|leader|affichee?|courante?|en cours|du moment|precedente?)\b",
        # « en direct, pendant la séance où vous rabattrez vos tarifs »
        rf"\b(?:en direct|temps reel|chronometr\w{{1,3}})\b"
        rf"[^.;]{{0,90}}?\b{_LOWER}\b[^.;]{{0,20}}?\b(?:prix|tarifs?|offres?|montants?|cotations?"
        rf"|propositions?)\b",
        rf"\b{_LOWER}\b[^.;]{{0,20}}?\b(?:prix|tarifs?|offres?|montants?|cotations?"
        rf"|propositions?)\b[^.;]{{0,60}}?"
        r"\b(?:en direct|temps reel|sous les yeux|a l'ecran|les uns (?:sous|apres|contre) les autres"
        r"|minute (?:apres|par) minute|tant (?:que|qu'il))\b",
        # « vous voyez le rang des autres et améliorez votre prix »
        rf"\b(?:voi[ts]|voyez|voient|voyant|verr\w{{1,4}}|affich\w{{1,5}}|connai\w{{1,6}}"
        rf"|visible)\b[^.;]{{0,50}}?"
        r"\b(?:rangs?|classement|meilleure? (?:offre|prix)|prix (?:des autres|le plus bas)|son rival"
        r"|ses rivaux"
        rf"|concurrents?)\b[^.;]{{0,60}}?\b(?:{_LOWER}|amelior\w{{1,4}}"
        rf"|sous-enche\w{{1,6}})\b[^.;]{{0,20}}?"
        r"\b(?:prix|tarifs?|offres?|montants?|cotations?|propositions?)\b",
    )
)
