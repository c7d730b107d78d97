"""French wording of descending auctions, for folded text."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.reverse_auction.wording import ReverseAuctionWording

_NOUN = r"(?:e-|e )?encheres?"
_DOWNWARD = (
    r"(?:inversees?|inverses?|descendantes?|degressi(?:ves?|fs?)|decroissantes?|negatives?|a rebours"
    r"|(?:a la|en) baisse|au rabais|au moins[- ](?:disant|offrant))"
)
_CONTEST = (
    r"(?:mises? en concurrence|concurrences?|competitions?|confrontations?|tournois?|joutes?|courses?|duels?"
    r"|surencheres?|surench\w{1,5}|cotations?|negociations?|ventes?)"
)
# An auction by any of its names: « enchère », « mise en concurrence descendante », « vente inversée »
_EVENT = (
    rf"(?:{_NOUN}|{_CONTEST}(?: [\w'-]{{1,14}}){{0,2}}? {_DOWNWARD}|reverse (?:auction|bidding)s?"
    r"|(?:seances?|sessions?) de (?:cotations?|surencheres?))"
)
_BUYER = (
    rf"(?:{PARTIES.client}|compagnie|groupe|direction|societe|regie|federation|association|mutuelle|on"
    rf"|nous)"
)

# « La négociation finale passe par une enchère électronique inversée sur le prix. »
_NAMED = Pattern(
    rf"\b{_NOUN}(?: (?!non\b)[\w'-]{{1,20}}){{0,3}}? {_DOWNWARD}\b"
    r"|\breverse (?:e-)?(?:auctions?|bidding|bids?)\b|\bventes? inversees?\b|\bdutch auctions?\b"
    r"|\b(?:e-)?bidding (?:events?|sessions?)\b|\be-bidding\b"
    r"|\b(?:adjudications?|soumissions?|cotations?) (?:inversees?|degressives?)"
    r"|\b(?:seances?|sessions?) de (?:cotations?|surencheres?)\b"
    r"|\b(?:sous-encheri\w{1,6}|encheri\w{1,6} a la baisse|surencheri\w{1,6} a la baisse)"
    r"|\bencheres? portant sur (?:le|les) prix\b"
    # « toute mise en concurrence descendante », « on part sur du dutch/reverse »
    rf"|\b{_CONTEST}(?: (?!prix\b)[\w'-]{{1,14}}){{0,2}}? {_DOWNWARD}\b"
    r"|\b(?:un|une|du|le|la|en|par|via|dutch) ?/? ?(?:dutch|reverse)\b(?! (?:dns|proxy|charge|engineer"
    r"|ip|lookup))"
    r"|\be-?ra\b(?= )|\bau(?:x)? encheres? (?:a|en|par) (?:l'envers|rebours|le bas)\b"
)

# « Une enchère électronique sera effectuée. »
_ELECTRONIC = Pattern(
    rf"\b{_NOUN}(?: ouvertes?)?,? (?:electroniques?|dynamiques?|en ligne)\b|\be[- ]encheres?\b|\b(?:e"
    rf"|i)-auctions?\b"
    r"|\bmeilleures? offres? dynamiques?\b"
)

# « L'acheteur n'est pas lié par le résultat de l'enchère. »
_BARE = Pattern(rf"\b{_NOUN}\b|\bencheri(?:r|ra|ront|t|ssent)\b")

# Prices that fall elsewhere: the stock exchange, a fish market, advertising.
_MARKET = Pattern(
    r"\bbours(?:e|iere?s?)\b|\bcriee\b|\bfleurs?\b|\bpoissons?\b|\bmots?[- ]cles?\b|\bcours de l'action"
    r"|\bactions cotees"
)
# Rounds of negotiation are no auction: « Après chaque tour, ils améliorent leur prix par courrier. »
_NEGOTIATION = Pattern(
    r"(?<!tour a )\btours?\b(?! a tour)|\bnegociations?\b|\bcourri\w{2,3}\b|\bauditions?\b"
    r"|\bvisioconference\b"
    r"|\bsous (?:\w{1,9} )?jours\b|\bplis?\b|\bderniere offre"
)
_CLOCK = Pattern(r"\b(?:minutes?|compteur|chronometre|decompte|temps reel|en direct)\b")
# Words of a purchase: « Les soumissionnaires admis à l'enchère reçoivent un code de connexion. »
_PURCHASE = Pattern(
    one_of(
        r"\b(?:candidats?|soumissionnaires?|concurrents?|fournisseurs|prestataires|acheteu\w{1,4}|achats?)\b",
        r"\b(?:consultation|appels? d'offres|marches? (?:publics?|subsequents?)|(?:present|ce) marche)\b",
        r"\b(?:offres?|soumission\w{0,4}|attribu\w{1,8}|negociation|bordereau|technique d'achat|choix)\b",
        # the price of a purchase, not that of an object on sale
        r"\bprix (?:unitaires?|remis|proposes?|des? offres?|forfaitaires?|retenus?|constates?|issus?)\b",
        r"\b(?:competition|concurrence|confrontation) (?:de |sur les |des |par les )?(?:prix|tari\w{2,5})\b",
        r"\bprix (?:plafond|de depart)\b|\bmise en concurrence\b|\bplis\b|\bfinalistes\b|\bseul le prix\b",
    )
)

# « Chaque soumissionnaire voit son rang et saisit un montant plus faible. »
_BIDDERS = Pattern(
    r"\b(?:candidats?|soumissionnaires?|concurrents?|pretendants?|participants?|encherisseurs?|fournisseurs?"
    r"|compagnies invitees|entreprises (?:admises|invitees|retenues|selectionnees)|societes (?:admises"
    r"|invitees)"
    r"|(?:les|des|chaque|aux|tout) prestataires?|competiteurs?|postulants?|offreurs?|dernier offrant"
    r"|chacune?|vous|un seul reste|les uns|entreprises|rivaux|challengers?)\b"
)

# « Chacun peut réviser son prix à la baisse. »
_DESCENT = Pattern(
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
_LIVE = tuple(
    Pattern(pattern)
    for pattern in (
        r"\b(?:rangs?|classements?|place|position)\b(?! de travail)|\bclasse\w{0,3} (?:les|chaque) offres?"
        r"|\bdepasse\w{0,2}\b",
        r"\b(?:seances?|sessions?|salle virtuelle|evenement|competition|joute|concour(?:ent|ront))\b",
        r"\b(?:en ligne|a distance|ecrans?|plate-?forme|portail|outil|systeme|connect\w{1,4}|connexion)\b",
        r"\b(?:meilleure offre|meilleur prix)\b(?=[^.;]{0,60}?\b(?:secondes|minutes|montant|inferieur))",
        r"\b(?:en direct|tour a tour|en continu|en permanence|temps reel|simultan\w{1,6}|instantan\w{1,6})\b",
        r"\b(?:autant de fois|successi\w{1,4}|a chaque (?:palier|nouvelle mise|mise)|(?:toujours"
        r"|de plus en) plus|paliers?"
        r"|sans limite de nombre)\b",
        r"\b(?:minutes?|compteur|chronometre|decompte|compte a rebours|secondes)\b",
        r"\b(?:prolong\w{1,7}|cloture|fermeture|en lice|se retir\w{1,5}|jusqu'a ce (?:qu|que))\b",
        r"\b(?:decrement|pas (?:minim\w{2,3}|de baisse)|d'au moins|ecart minim\w{2,3})\b",
        r"\b(?:anonym\w{1,7}|pseudonyme|sans connaitre l'identite|mise a prix|prix (?:plafond )?de depart"
        r"|dernier offrant)\b",
    )
)

# Rules that only an auction has: « Le pas minimal de décrément est de 0,5 %. »
_BID = r"(?:offres?|mises?|cotations?|prix|encheres?)"
_STEP = r"(?:decrements?|baisses?|decroissances?|descentes?)"
# « baisser », « rabattre », « tirer vers le bas »
_LOWER = (
    r"(?:baiss(?:e|ez|er|es|ent|era|erez|eront|ant)|abaiss\w{1,4}|rabatt\w{1,4}|rabaiss\w{1,4}|diminu\w{1,4}"
    r"|redui(?:t|re|sez|sent|ront|rez)|descend\w{0,4}|casse\w{0,3}|sacrifi\w{1,4}|tir\w{1,4} vers le bas)"
)
_MECHANISM = Pattern(
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
        rf"|concurrents?)\b[^.;]{{0,60}}?\b(?:{_LOWER}|amelior\w{{1,4}}|sous-enche\w{{1,6}})\b[^.;]{{0,20}}?"
        r"\b(?:prix|tarifs?|offres?|montants?|cotations?|propositions?)\b",
    )
)

# Auctions that somebody else holds, or that are only a figure of speech.
_OTHER = Pattern(
    r"\bmots?[- ]cles?\b|\bplate-?formes? d'encheres? (?:du|de la|de l'|des)\b"
    r"|\bmarche de gros\b|\bkilowatt|\bgoogle\b|\badwords\b|\bcout par clic\b|\bpublicit\w{2,8}"
    r"|\bfrequences\b"
    r"|\bcommissaires?[- ]priseurs?"
    r"|\bventes? (?:publiques? )?aux encheres\b|\bencheres? (?:remport|gagn|perdu)\w{1,3}|\bmobilier\b"
    r"|\bordres? d'achat\b|\bencherisseurs? (?:inscrits|par telephone)|\bgaleries?\b|\bantiquit"
    r"|\bbijoux\b|\bsite (?:internet|marchand|web)\b|\breformes?\b|\bappels? (?:entrants?|sortants?"
    r"|recus|des)\b|\b(?:hotel|salle|maison|etude) des? ventes?\b"
    r"|\bmaisons? (?:de vente|d'encheres)|\bencheres? telephoniques?|\bimmobili\w{2,4}|\boeuvres? d'art"
    r"|\bobjets? (?:d'art|mobiliers?|trouves)|\bvehicules?\b"
    r"|\bquotas?\b|\bcertificats\b|\belectricite\b|\bsaisies?\b judiciaires?|\ba titre historique\b"
    r"|\b(?:script|argumentaire|hotline|assistance|renseigne\w{0,3}|repond\w{0,3}|teleconseillers?"
    r"|conseillers?|abonnes?"
    r"|utilisateurs?|internautes|vendeurs?|appelants?)\b"
)
# « Assistance aux utilisateurs de la plateforme d'enchères inversées de l'Agence. »
_SERVICE = Pattern(
    r"\b(?:teleconseillers?|conseillers?|hotline|assistance|support)\b[^.]{0,80}?\b(?:utilisateurs?"
    r"|abonnes?|clients?|usagers?"
    r"|inscrits?|questions?|appels?)\b"
    r"|\b(?:appels|questions|demandes|reclamations)\b[^.]{0,40}?\b(?:utilisateurs?|abonnes?|internautes"
    r"|usagers?|vendeurs?|acheteurs inscrits)\b"
)

_HELD = (
    r"(?:organis\w{1,4}|recour\w{1,5}|recours|proced\w{1,4}|mis\w{0,2} en oeuvre|prev\w{1,5}|lieu"
    r"|utilis\w{1,4}|tenue?|fait|fera"
    r"|font|fais\w{1,3}|soumis\w{0,2}|met\w{0,4}|jou\w{1,4}|veu\w{1,3}|voul\w{1,5}|connai\w{1,5}"
    r"|pratiqu\w{1,4}|envisag\w{1,4}|reten\w{1,3}|passe\w{0,3}"
    r"|appliqu\w{1,4}|sollicit\w{1,4}|conduit\w{0,2}"
    r"|prat\w{1,6}|ouvert\w{0,2}|admis\w{0,2}|aura|auront|figure\w{0,3})"
)
# « Aucune enchère ne sera organisée », « enchère électronique : non », « s'interdit toute mise aux enchères »
_EXCLUDED = Pattern(
    rf"\bne (?:jamais|pas|point|plus) (?:recourir|organiser|mettre|soumettre|utiliser|proceder"
    rf"|passer|faire|pratiquer"
    rf"|appliquer|employer)\b[^.;:|]{{0,60}}?\b{_EVENT}\b|"
    rf"\b(?:aucune?|ni|sans|pas d'|hors|jamais d')[^.;:|]{{0,50}}?\b(?:{_EVENT}|auctions?)\b"
    rf"|\b(?:ne|n')[^.;:|]{{0,25}}?\b{_HELD}\b[^.;:|]{{0,25}}?\b(?:pas|aucune?|jamais|point|nullement"
    rf"|ni)\b[^.;:|]{{0,60}}?\b{_EVENT}\b"
    rf"|\b(?:ne|n')[^.;:|]{{0,12}}?\b(?:pas|jamais|point"
    rf"|nullement)\b[^.;:|]{{0,25}}?\b{_HELD}\b[^.;:|]{{0,60}}?\b{_EVENT}\b"
    rf"|\b(?:ne|n')[^.;:|]{{0,12}}?\b(?:pas|jamais|point)\b (?:lieu|recours"
    rf"|usage)\b[^.;:|]{{0,40}}?\b{_EVENT}\b"
    rf"|\b{_EVENT}\b[^.;:|]{{0,40}}?\b(?:ne|n')[^.;:|]{{0,30}}?\b(?:pas|jamais|point"
    rf"|aucun\w{{0,2}})\b[^.;:|]{{0,25}}?\b{_HELD}\b"
    rf"|\b{_EVENT}\b[^.;:|]{{0,40}}?\b(?:ne|n')[^.;:|]{{0,15}}?\b{_HELD}\b[^.;:|]{{0,10}}?\b(?:pas|jamais"
    rf"|point)\b"
    rf"|\b(?<!en l')(?:absence|exclusion|renonciation|interdiction|refus)\b[^.;:|]{{0,30}}?\b{_EVENT}\b"
    rf"|\b(?:s'interdi\w{{1,4}}|renonc\w{{1,5}}|proscri\w{{1,5}}|bann\w{{1,5}}|exclu\w{{1,5}}"
    rf"|ecart\w{{1,5}}|refus\w{{1,5}}"
    rf"|interdi\w{{1,5}}|abandonn\w{{1,4}}|s'abst\w{{3,7}}|se prive"
    rf"|supprim\w{{1,4}})\b[^.;:|]{{0,60}}?\b(?:{_EVENT}|auctions?)\b"
    rf"|\b{_EVENT}\b[^.;:|]{{0,60}}?\b(?:est|sont|etant|demeure\w{{0,3}}"
    rf"|reste\w{{0,2}}) (?:\w{{1,14}} )?(?:exclue?s?|interdite?s?|proscrite?s?|ecartee?s?"
    r"|bannie?s?|prohibee?s?|abandonnee?s?)"
    rf"|\b{_EVENT}\b[^.;:|]{{0,30}}?(?: ?[:|=] ?)(?:non|neant|sans objet|exclue?s?|interdite?s?|aucune?)\b"
    r"|(?:\[ ?\]|☐) ?oui ?(?:\[x\]|☒|☑) ?non"
)
# « On n'exclut pas de finir par une enchère » leaves the door open.
_NOT_EXCLUDED = Pattern(
    r"\b(?:n'|ne )(?:est |sont )?(?:exclu\w{0,4}|ecart\w{1,4}|interdi\w{1,4}|renonc\w{1,4}"
    r"|s'interdi\w{1,4})\b[^.;]{0,12}?\bpas\b"
    r"|\bpas (?:\w{1,12} )?(?:exclue?s?|a exclure|interdite?s?|ecartee?s?)\b"
)

_CAN = r"(?:peu(?:t|vent)|pourra(?:it|ient)?|pourront)"
# « Le Client se réserve la faculté de recourir à une enchère inversée. »
_POSSIBLE = Pattern(
    r"\b(?:se reserve|se garde|conserve|dispose)\w{0,3} (?:le|la|du|de la) (?:droit|faculte|possibilite)"
    r"|\bse reserve\w{0,3}\b|\bsusceptibles?\b|\beventuel\w{0,6}|\boptions?\b|\boptionnel\w{0,5}"
    r"|\bfacultati\w{1,3}"
    r"|\benvisag\w{1,5}"
    r"|\bpossib\w{2,6}|\ble cas echeant\b|\bs'il (?:y a lieu|lui plait|l'estime|le juge)|\bsi (?:besoin"
    r"|necessaire|l'acheteur|le client|(?:elle|celle-ci|l'acheteur) (?:est|en) (?:decid|reten"
    r"|organis)\w{1,4})\b"
    r"|\b(?:song|pens|reflech)\w{1,5} a\b|\ba voir\b|\b(?:ca|cela) depend\b|\bn(?:ous|) verrons\b"
    r"|\bon verra\b|\btranch\w{2,5}\b"
    r"|\bprobable\w{0,4}\b"
    rf"|\b{_CAN} se voir\b|\bgarde\w{{0,3}} (?:la|le|une|toute) (?:faculte|droit|porte|main|liberte)"
    r"|\ba l'etude\b|\bil n'est pas exclu|\bn'(?:exclut|exclu\w{1,4}) pas\b|\bpeut-etre\b|\bhypothese\b"
    r"|\ben cas de besoin\b"
    r"|\brien de decide\b|\bnon decidee?s?\b|\bil est loisible a\b|\ba sa (?:seule )?discretion\b"
    r"|\bpas (?:exclue?s?|a exclure)\b"
    r"|\bfaculte\b|\bmay be\b"
    rf"|\b{_NOUN}\b[^.;|]{{0,40}}?\b{_CAN}\b (?:etre|avoir lieu|intervenir|suivre|cloturer|clore)"
    rf"|\b{_BUYER}\b[^.;|]{{0,40}}?\b{_CAN}\b[^.;|]{{0,40}}?(?:organis|recour|mettre en oeuvre|proced"
    rf"|decid|appel|lancer|ouvrir|convier|choisir"
    r"|soumettre|inviter|conclure|terminer|demander)"
    rf"|\b{_CAN}\b (?:se |s')?(?:etre|conclure|achever|terminer|donner lieu|faire l'objet|finir|recourir)\b"
)

_ANSWER = r"^(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?"
# « Q. Une enchère est-elle prévue ? R. Non. »
_ANSWERED_NO = Pattern(rf"{_ANSWER}(?:non|negatif|pas du tout|aucune)\b")
_ANSWERED_YES = Pattern(
    rf"{_ANSWER}(?:oui|affirmatif|en effet|c'est (?:prevu|envisage|possible)|peut-etre|possible"
    rf"|eventuellement"
    r"|probable\w{0,4}|sans doute|a voir|cela depend|ca depend|nous verrons|on verra|rien n'est (?:decide"
    r"|exclu)|ce n'est pas exclu|si (?:besoin|necessaire))\b"
)
_ANSWERED_IN_PLACE = Pattern(r"\? ?(?:- )?(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:non|negatif|aucune)\b")

REVERSE_AUCTION: Final = ReverseAuctionWording(
    cues=(
        (
            "encher",
            "auction",
            "bidding",
            "cotation",
            "inversee",
            "rabais",
            "dynamique",
            "rang ",
            "classement",
            "pas minim",
            "pas de baisse",
            "decrement",
            "a la baisse",
            "baisses successives",
            "seance",
            "degressi",
            "toujours plus",
            "palier",
            "temps reel",
            "en direct",
            "prolong",
            "mises",
            "moindre",
            "inferieur",
            "rabatt",
            "rabaiss",
            "descendant",
            "a rebours",
            "dutch",
            "reverse",
            "jusqu'a ce",
            "sous l'offre",
            "offre de tete",
            "dernier a",
            "vers le bas",
            "en ligne",
        ),
    ),
    named=_NAMED,
    electronic=_ELECTRONIC,
    bare=_BARE,
    market=_MARKET,
    negotiation=_NEGOTIATION,
    clock=_CLOCK,
    purchase=_PURCHASE,
    bidders=_BIDDERS,
    descent=_DESCENT,
    live=_LIVE,
    mechanism=_MECHANISM,
    other=_OTHER,
    service=_SERVICE,
    excluded=_EXCLUDED,
    not_excluded=_NOT_EXCLUDED,
    possible=_POSSIBLE,
    answered_no=_ANSWERED_NO,
    answered_yes=_ANSWERED_YES,
    answered_in_place=_ANSWERED_IN_PLACE,
)
