"""French wording of listening, recording and watching."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.monitoring.fr_by_word import BY_WORD
from contract_checker.extraction.monitoring.fr_keeping import OTHER_RECORDS, RECORDS, UNTOLD
from contract_checker.extraction.monitoring.fr_practices import CALLS, PRACTICES, PRACTISED
from contract_checker.extraction.monitoring.fr_who import BY
from contract_checker.extraction.monitoring.wording import MonitoringWording

_TOLD = r"(?:inform\w{1,4}|prevenue?s?|averti\w{0,5}|avis\w{1,3}|au courant)"
# those who are listened to, where the callers are others
_WATCHED = rf"(?:{STAFF}|equipes?|salaries?|personnels?|collaborat\w{{3,5}}|plateaux?|effectifs?|interesses?)"
_LISTENED_TO = one_of(
    STAFF,
    r"operatrices|vos [a-z]+|appelants?|usagers?|interlocuteurs?|correspondants?|abonnes?|interesse\w{1,3}"
    r"|assures?"
    r"|personnes?",
)

MONITORING: Final = MonitoringWording(
    cues=(
        (
            "ecout", "enregistr", "dispositif", "mystere", "casque", "oreille", "voix", "emprunt", "faux nom",
            "clavier",
            "espion", "touches",
            "colere", "seconde par seconde", "entretiens", "conversation", "capture", "frappe", "keylog",
            "clavier", "speech", "transcri",
            "emotion", "sentiment", "humeur", "supervision", "temps reel", "suivi individuel", "geolocalis",
            "webcam", "stress", "faux client", "faux appel", "bandes",  "camera", "tonalite", "sonore",
            "se branch", "en permanence", "a distance", "se greff", "s'invit", "se gliss", "s'introdui",
            "assist", "en direct", "gravee",
            "captee", "sur bande", "analyse", "conserve", "gardee",
            "entendre", "audio", "se connect", "fantome", "screen", "ecran", "surveill",
        ),
    ),
    quantities=QUANTITIES,
    practices=PRACTICES,
    by_word=BY_WORD,
    denied=Pattern(
        any_of(
            # « aucune double écoute », « l'enregistrement des appels est interdit »
            rf"\b(?:aucun\w{{0,2}}|nul(?:le)?|ni|jamais d[e'])(?: [a-z]+){{0,2}}? {PRACTISED}",
            r"\b(?:interdi\w{1,5}|proscri\w{1,4}|exclue?s?|prohibe\w{0,2}|bannie?s?|defendu\w{0,2})\b"
            r"|\b(?:ne |n')(?:est|sont|sera|seront) (?:pas|point|jamais|en aucun cas)"
            r" (?:autoris|admis|permis|toler|possible|accept)\w{0,4}"
            r"|\b(?:exclusion|refus|absence) d(?:e |')(?:toute?s? )?",
            r"\b(?:ne|n')(?:[^.;,]{0,25}?) (?:pas|ni|jamais|plus|point)\b(?! refus)[^.;,]{0,20}?"
            rf"(?:enregistr|ecout|analys|captur|surveill|filme|geolocalis|transcri|{PRACTISED})",
            r"\b(?:ne |n')(?:ecout|enregistr|captur|transcri)\w{1,5} (?:aucune?|ni|pas|jamais|plus)\b",
            r"\b(?:ne |n')\w+ (?:ni|pas|jamais)\b[^.;]{0,40}?\b(?:emotion|joie|colere|humeur|voix|stress)"
            r"|\b(?:nul|personne)"
            r" ne \w+[^.;]{0,30}?\b(?:oreille|ecout|enregistr)|\b(?:s'interdi\w{1,4}|renonc\w{1,4}"
            r"|s'abst\w{3,8})\b",
            rf"\b(?:ne|n')[^.;,]{{0,40}}?\b(?:aucun\w{{0,2}}|ni)\b[^.;,]{{0,20}}?{PRACTISED}",
            # « aucun appel n'est enregistré »
            rf"\b(?:aucun\w{{0,2}}|nul(?:le)?) (?:des |de (?:ces|vos|ses|nos|leurs) )?{CALLS} (?:ne "
            rf"|n'(?!echapp|est soustrai))[^.;,]{{0,20}}?"
            r"\b(?:enregistr|ecout|transcri)\w",
        )
    ),
    but_allowed=Pattern(
        r"\b(?:sans|sauf|hors|autrement qu|si ce n'est|au-dela d|plus de|autre\w? (?:fin|usage)|apres"
        r"|des lors)\b|\bqu'a(?:pres|vec)?\b|\bque (?:si|dans|pour)\b"
        r"|\b(?:interdi\w{1,5}|proscri\w{1,4}) (?:au|aux|a la) (?:conseill|agent|salarie)"
    ),
    by=BY,
    # « Il en va de même de l'enregistrement des frappes »
    alike=Pattern(r"\W{0,3}(?:il en (?:va|est)|de) (?:de )?meme\b"),
    share_after=Pattern(rf"^ ?(?:au moins |minimum |environ )?(?:des |de l'ensemble des |de tous les "
    rf"|du total des |de ses |de vos |du )?(?:{CALLS}|flux|trafic|volume|ecrans?|postes?|sessions?"
    rf"|sequences?)\b"),
    share_before=Pattern(
        r"\b(?:enregistr|ecout|analys|transcri|captur)\w{1,7}(?: [a-z]+){0,2}? (?:a (?:hauteur de )?"
        r"|dans la proportion de |sur )$"
    ),
    all_calls=Pattern(
        rf"\b(?:tous les|toutes les|totalite des|integralite des|ensemble des|chaque) {CALLS}\b"
        rf"|\b{CALLS} (?:sont|seront) (?:tous|toutes|integralement)\b|\bintegralement enregistr"
        rf"|\b(?:aucune?|nulle?) {CALLS}\b[^.;]{{0,40}}?\bn'(?:echapp"
        rf"|est soustrai)\w{{0,4}} a l'enregistrement"
    ),
    extents=(
        Choice(
            "all",
            Pattern(
                # « l'enregistrement des appels est permanent », « écoute systématique »
                r"\b(?:suit|suivent|suivre|suivi|surveill\w{1,4}|supervis\w{1,4}|voi[ts]"
                r"|observ\w{1,3})\b[^.;]{0,40}?\b(?:en permanence|en continu|sans interruption)\b|"
                r"\b(?:enregistr|ecout)\w{1,8} (?:[a-z']+ ?){0,5}?(?:permanen\w{1,4}|systemati\w{1,7}"
                r"|en continu|continus?|continuelle\w{0,4}|integra\w{1,6})\b"
            ),
        ),
        Choice(
            "part",
            Pattern(
                any_of(
                    # « limités à un échantillon », « des écoutes ponctuelles »
                    r"\b(?:echantillon\w{0,6}|aleatoire\w{0,4}|ponctuel\w{0,6}|occasionnel\w{0,6}"
                    r"|par sondages?|tire\w{0,2} au sort|au hasard)\b",
                    # « cinq fois par mois et par conseiller », « quelques appels »
                    rf"\b{NUMBER} fois (?:par|chaque) (?:jour|semaine|quinzaine|mois|trimestre|semestre|an)"
                    r" et par (?:conseiller|agent|tele|position|site|salarie)"
                    rf"|\b(?:quelques|certaine?s|une partie des|un choix d[e']) {CALLS}",
                    r"\becoutes?\b[^.;]{0,30}?[:|] ?\d{1,3} ?/ ?(?:mois|sem|jour|an|trim|conseiller|agent)",
                    # « cinq écoutes par mois et par conseiller »
                    rf"\b{NUMBER} (?:[a-z]+ d')?(?:(?:doubles? )?ecoutes?|enregistrements?|{CALLS})\b"
                    r"[^.;]{0,40}?\b(?:par|chaque) (?:jour|semaine|quinzaine|mois|trimestre|semestre|an"
                    r"|annee|conseiller|agent|tele)",
                    # « passe chaque trimestre vingt-cinq appels mystères »
                    r"\b(?:par|chaque) (?:jour|semaine|quinzaine|mois|trimestre|semestre|an|annee)\b"
                    rf"[^.;]{{0,20}}? {NUMBER} (?:(?:doubles? )?ecoutes?|{CALLS})\b",
                )
            ),
        ),
    ),
    secrecy=(
        Choice(
            "secret",
            Pattern(
                any_of(
                    UNTOLD,
                    r"\b(?:sans se faire (?:re)?(?:connaitre|marquer)|en cachette|a la derobee"
                    r"|que [^.;]{0,25}?\bignore\w{0,2}|a l'insu|a leur insu|a"
                    r" son insu|incognito|en secret|secrete\w{0,4}"
                    r"|clandestin\w{0,4}|discretement|en toute discretion)\b",
                    rf"\bsans (?:en )?(?:que [^.;]{{0,40}}?(?:soi\w{{1,3}}|en soi\w{{1,3}}) )?"
                    rf"(?:prealablement )?(?:les |l'|le |la |en ){{0,2}}(?:informer|prevenir|avertir|aviser"
                    rf"|{_TOLD})\b",
                    r"\b(?:sans (?:information|avertissement|preavis|annonce|signal\w{0,3}|bip)"
                    r"(?: prealable)?|non annoncee?s?|inopinee?s?|invisibles?|inaudibles?)\b",
                    r"\bsans (?:le |l'|leur |lui |en )*(?:dire|annoncer|signaler)\b",
                    rf"\b(?:ne|n')[^.;]{{0,20}}?\b(?:pas|ni|jamais)\b[^.;]{{0,15}}?{_TOLD}\b",
                )
            ),
        ),
        Choice(
            "informed",
            Pattern(
                any_of(
                    rf"\b{_LISTENED_TO}\b[^.;]{{0,60}}?\b(?:est|sont|sera|seront|etre|ete|etant|ayant|dument"
                    rf"|prealablement|,)(?: [a-z]+){{0,3}}? {_TOLD}\b",
                    r"\b(?:il|elle|on) (?:vous|le|la|l'|les) ?(?:l')?(?:aura|a|ont|auront) (?:dit|annonce"
                    r"|prevenue?s?)\b|\bapres l'avoir"
                    r" annonce|\bdit (?:la veille|avant)|\bau vu et au su",
                    rf"\b(?:inform|previen|preven|averti|avis)\w{{1,5}} (?:prealablement |au prealable "
                    rf"|individuellement )*(?:de |des |les |le |la |l'|ses |chaque |son "
                    rf"|tous les )*{_LISTENED_TO}\b",
                    # « Une note de service en a prévenu les équipes », « porté à la connaissance de chacun »
                    rf"\b{_TOLD} (?:de |des |d'|par \w+ )?(?:les |l'|le |la |chaque |chacun |ses "
                    rf"|tous les ){{0,2}}"
                    rf"{_WATCHED}\b",
                    rf"\ba la connaissance (?:de chaque |de chacun |des |de tous les |de ses |du |de l'"
                    rf"|de toute l'){_WATCHED}"
                    r"\b|\ba la connaissance de chacun\b",
                    rf"\binformation (?:prealable |individuelle |ecrite |expresse )*(?:des |du |de l'"
                    rf"|de chaque |de la ){_LISTENED_TO}\b|\b(?:apres|avec"
                    rf"|sous reserve d')[^.;]{{0,15}}?information\b",
                    # « deux séances par mois, annoncées aux conseillers la semaine précédente »
                    rf"\b(?:annoncee?s?|signalee?s?|communiquee?s?|portee?s? a la connaissance)"
                    rf"(?: [a-z]+){{0,2}}? (?:aux? |a chaque |de chaque |des )"
                    rf"(?!supervis|encadr|chef|manage|responsab|format){_LISTENED_TO}\b",
                    # « les conseillers savent quand cela se produit », « ceux qui en sont avertis »
                    rf"\b{_LISTENED_TO} (?:le )?(?:savent|sait|sauront) (?:quand|lorsqu|a quel|quel"
                    rf"|d'avance|que)"
                    r"|\b(?:chacune?|tous|ceux-ci) (?:l'ayant|en ayant|l'a|l'ont) (?:appris|su|ete averti)"
                    rf"|\b(?:ceux|celles|chacun|participants?) [^.;]{{0,40}}?\b(?:etant|ayant|ete|sont"
                    rf"|seront|etre)"
                    rf"(?: [a-z]+){{0,2}}? {_TOLD}\b",
                    r"\becoutes?\b[^.;]{0,50}?, annoncee?s?\b(?! (?:aux?|a)\b)|\binformation prealable\b"
                    r"|\bconsentement (?:prealable |expres |ecrit )*(?:des|du"
                    r"|de l')|\bmessages? (?:d'information|d'annonce|prealable|vocal"
                    r"|d'accueil)[^.;]{0,50}?\b(?:inform|annonc|signal|avert)|\b(?:annonce|signale"
                    r"|precise)\w{0,2} [^.;]{0,40}?\benregistr",
                )
            ),
        ),
    ),
    kept_before=Pattern(
        r"\b(?:conserv|archiv|detrui|effac|supprim|purg|gard|anonymis|stock|retention|disponib"
        r"|accessib|consultab)\w{0,8}\b"
        r"[^.;|]{0,80}?$|\bduree de conservation[^.;]{0,20}?$|\bacces\b[^.;|]{0,60}?\bpendant (?:les )?$"
    ),
    # « les grilles d'évaluation des écoutes sont conservées un an »
    analyses=Pattern(
        r"\b(?:grilles?|fiches?|comptes?[- ]rendus?|bilans?|documents? d'analyse|rapports?) "
        r"(?:d'evaluation |d'analyse )?(?:des? |d'|de l'|de chaque )ecoutes?\b"
    ),
    # « ARTICLE 10 - QUALITÉ, ÉCOUTES ET ENREGISTREMENTS »
    headed=(
        Choice("listening", Pattern(r"\b(?:doubles? )?ecoutes\b|\bdouble ecoute\b")),
        Choice("recording", Pattern(rf"\benregistrements? (?:des |d')?{CALLS}\b")),
    ),
    # « Les conseillers en sont informés », « Les conseillers sont prévenus de chaque séance »
    told_of_it=Pattern(
        # « Une note de service en a prévenu les équipes », « porte le dispositif à la connaissance »
        rf"\ben (?:(?:a|ont|aura|auront|avait) )?(?:[a-z]+ )?{_TOLD} (?:par \w+ )?(?:les |l'|chaque |ses "
        rf"|des |tous les ){_WATCHED}\b|\bport\w{{1,4}} (?:le |la |ce |cette |ces )(?:[a-z]+ )?(?:a"
        rf"|[a-z]+ a) la connaissance\b|\ben (?:est|sont|sera|seront) (?:[a-z]+ ){{0,2}}?{_TOLD}\b"
        rf"|^(?:les |ces |chaque )?(?:{STAFF}|ils|elles|interesses) (?:le )?(?:savent|sait"
        rf"|sauront) (?:quand|lorsqu|a quel|quel|d'avance)|\b{_TOLD} (?:a l'avance |au prealable )?"
        r"(?:de|avant) (?:chaque|toute|ces|cette) (?:[a-z]+ )?(?:seances?|ecoutes?|enregistrements?"
        r"|sessions?)\b"
    ),
    records=Pattern(
        r"^(?:- )?(?:les |ces |leurs? |la |cette |tous les )?(?:enregistrements?|ils|elles|bandes?"
        r"|fichiers?(?: d'enregistrements?)?(?! (?:de |des |du |d'|clients?|adherents?|usagers?|abonnes?"
        r"|nominati))|captures?"
        r"|transcriptions?|copies|(?:duree de )?conservation|suppression|destruction|effacement)\b"
    ),
    # « six mois pour les enregistrements »
    of_records=Pattern(rf"^ (?:au plus |maximum )?(?:pour|s'agissant des) (?:les |l'|ces )?{RECORDS}\b"),
    # « vingt-quatre mois pour les demandes »
    of_another=Pattern(
        rf"^ (?:au plus |maximum )?(?:pour|s'agissant des) (?:les |l'|ces )?{OTHER_RECORDS}\b"
    ),
    strengths=STRENGTHS,
)  # fmt: skip
