"""French wording of how people work for the client: pay, hours, leave, profile, turnover."""

from typing import Final

from contract_checker.extraction.language.fr_staff import ADVERBS, DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.staff_interference.fr_client import CLIENT as _CLIENT

_DECIDED = one_of(
    r"fix|determin|arret|valid|decid|impos|approuv|defini|modifi|etabli|attribu|accord|autoris|refus|agre"
    r"|indiqu",
    r"notifi|exig|dict|dress|chois|prescri|homolog|rectifi|retouch|bloqu|gel|impart",
)
_CONSENT = (
    r"(?:agrement|accord|validation|approbation|aval|visa|feu vert|autorisation|assentiment|dernier mot)"
)
_BY_CLIENT = one_of(
    rf"{_DECIDED}\w{{0,5}}(?: [a-z]+){{0,4}}? par (?:le |la |l')(?:seul )?{_CLIENT}",
    rf"c'est (?:nous|{_CLIENT}) qu[i'](?:[^.;]{{0,12}}?)"
    rf"{_DECIDED}\w{{0,5}}|c'est nous qui (?:le |la |les |l')?(?:faisons|fixons|etablissons|decidons|tenons)"
    rf"|par nos soins|(?:appartient|revient|incombe) (?:au|a la|a l') ?{_CLIENT}",
    rf"{_CONSENT}(?: [a-z]+){{0,3}}? (?:du |de la |de l'|des |par (?:le |la |l')){_CLIENT}",
    rf"{_DECIDED}\w{{0,5}} (?:[a-z]+ ){{0,2}}?(?:en (?:accord|concertation)|conjointement"
    rf"|d'un commun accord) avec "
    rf"(?:le |la |l'){_CLIENT}",
    rf"(?:a|sur|selon) (?:la |les )?(?:demande|decision|choix|bareme|grille|criteres?|instructions?) "
    rf"(?:du |de la |de l'|des ){_CLIENT}",
    # « qu'après que le Mandant y aura apposé son visa »
    rf"apres que (?:le |la |l'){_CLIENT}\b[^.;]{{0,40}}?\b(?:visa|accord|approuv|valid|agre|accept)",
    # « relève de la Banque », « à la main du Client »
    rf"(?:relev|depend|appart|revien|incomb|ressort)\w{{1,5}} (?:exclusivement |seulement |du seul )?(?:du "
    r"|de la "
    rf"|de l'|des |au |a la |a l'){_CLIENT}",
    rf"(?:a la main|a la discretion|au gre|au choix|du ressort|selon (?:les souhaits|le choix|la volonte)"
    rf"|de la competence|d'apres les besoins) (?:exclusi\w{{1,3}} )?(?:du |de la |de l'|des ){_CLIENT}",
)
# « transmis à la Métropole, qui les valide », « qui peut y faire apporter des changements »
_TO_CLIENT_WHO = (
    rf"\b(?:au|aux|a la|a l'|chez le|chez la) ?{_CLIENT}(?: [a-z]+)?,? (?:qui|lequel|laquelle"
    rf"|lesquels) (?:peu\w{{1,3}} )?"
    r"(?:les (?:valid|approuv|arret|modifi|rectifi|retouch|corrig|ajust|amend|remani)\w{0,5}|(?:les "
    r"|y )fai\w{1,3}"
    r" (?:apporter|modifier|corriger|changer|reprendre))\b"
)
# « La Mutuelle fixe les congés de ses gestionnaires »
_OWN_STAFF = rf"^\W{{0,3}}(?:le |la |l'){_CLIENT}\b[^.;]{{0,60}}?\bd(?:e|es) ses (?:propres )?(?:\w{{4,14}})"
_DECIDES = rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b{_DECIDED}\w{{0,5}} {ADVERBS}(?:ni )?"
_PAY = one_of(
    rf"interessements?|commissions? (?:[a-z]+ )?(?:aux|des|de chaque|du) (?:{STAFF})",
    r"salaires?(?: d'embauche)?|primes?(?! d'assurance)|gratifications?|augmentations? (?:de salaire"
    r"|individuelles?"
    r"|salariales?)",
    r"grilles? (?:salariales?|de remuneration|de salaires?)|bonus individuels?|remunerations? "
    r"(?:minimales? |variables? |brutes? )*(?:de chaque|du|des|de tout)"
    rf" (?:nouveaux )?{STAFF}|(?:part|remuneration) variable (?:des|du|de chaque) {STAFF}|challenges?",
)
# « Prime de chaque conseiller | Client »: the next cell says who decides
_DECIDES_NEXT = (
    rf"[^.;|]{{0,60}}? \| ?(?:par |decision (?:du |de la |de l'))?(?:le |la |l'|les )?(?:seule? )?{_CLIENT}"
    r"(?![^|]{0,30}?\b(?:inform|consult|avise|destinataire|pour avis))(?:,? [^|]{0,50})?(?= ?(?:\||$))"
)
# « le planning hebdomadaire », « les plannings des agents », not « le planning du déploiement »
_ROTA = one_of(
    r"plannings?(?: (?:hebdomadaires?|mensuels?|individuels?|nominatifs?|definitifs?))?"
    rf"(?: (?:de |des |du )(?:travail|presence|vacations?|pauses|rotation|{STAFF})(?![a-z]))?(?! (?:de "
    rf"|du |des |d'))",
    rf"horaires (?:de (?:travail|pauses?|presence|prise de poste|repas)|individuels|(?:des|de chaque"
    rf"|du) {STAFF})|(?:temps|heures?) de pauses?|pauses"
    rf"|vacations des {STAFF}|roulements?",
    r"heures supplementaires|cycles? de travail|emplois? du temps|grilles? horaires?(?: nominatives?)?"
    rf"|grilles? des horaires (?:des |de chaque |du ){STAFF}|heures? (?:de prise de (?:poste|service)"
    r"|d'arrivee"
    r"|de depart|de repas|de dejeuner|d'embauche)|ordre des pauses|tours? de (?:repos|pause)"
    r"|jours travailles"
    rf"|(?:repartition|rotation) des (?:vacations|pauses|repos)"
    r"|plannings? de la semaine|tableaux? de service|prises? de service|jours de repos hebdomadaire",
)
_LEAVE = (
    r"(?:conges?(?: payes| annuels)?|absences?(?! (?:de reponse|d'accord))|r\.?t\.?t|jours? de repos"
    r"|vacances)"
)

PAY: Final = (
    Practice(
        "pay",
        Pattern(
            any_of(
                # « Les primes des conseillers sont fixées par le Client »
                rf"\b{_PAY}\b{_DECIDES_NEXT}",
                # « fixation par l'acheteur du barème de primes »
                r"\b(?:fixation|determination|validation|definition|choix|attribution) par (?:le |la "
                rf"|l'){_CLIENT}\b[^.;]{{0,40}}?\b{_PAY}\b",
                rf"\b{_PAY}\b[^.;]{{0,90}}?\b{_BY_CLIENT}\b",
                # « un intéressement dont le Client fixe les règles »
                rf"\b{_PAY}\b[^.;]{{0,20}}?\b(?:dont|que|qu'|duquel) ?(?:le |la |l'"
                rf"|les )?{_CLIENT}\b[^.;]{{0,20}}?\b{_DECIDED}\w{{0,5}}",
                # « La prime est calculée selon la grille que la Mutuelle établit »
                rf"\b{_PAY}\b[^.;]{{0,90}}?\b(?:grilles?|baremes?|criteres?|regles?|modalites|formules?"
                rf"|objectifs"
                rf"|conditions|montants?|classements?)(?: [a-z]+){{0,2}}? (?:que |qu'|dont )(?:le |la "
                rf"|l')?{_CLIENT}\b"
                rf"[^.;]{{0,20}}?\b(?:{_DECIDED})\w{{0,5}}",
                # « Le Client arrête le barème des primes »
                rf"{_DECIDES}{DETERMINERS}(?:(?:montants?|baremes?|criteres?|niveaux?|regles?|grilles?"
                rf"|attribution|versement|plafonds?) {DETERMINERS})?"
                rf"{_PAY}\b",
            )
        ),
        unless=Pattern(
            rf"{_OWN_STAFF}|"
            r"\bbordereau\b|\bprix\b|\btarifs?\b|\bprime de fin de campagne au prestataire\b|\bprimes? "
            r"(?:versee?s?|due?s?|payee?s?) au (?:prestataire|titulaire)|\bindice\b"
        ),
    ),
)
TIME: Final = (
    Practice(
        "schedules",
        Pattern(
            any_of(
                # « Les plannings des conseillers sont validés par le Client »
                rf"\b{_ROTA}\b{_DECIDES_NEXT}",
                rf"\b{_ROTA}\b[^.;]{{0,90}}?\b{_BY_CLIENT}\b",
                # « Les plannings sont transmis à la Métropole, qui les valide »
                rf"\b{_ROTA}\b(?=[^.;|]{{0,25}}?\b(?:nominatif|individuel|{STAFF}))[^.;]{{0,60}}?"
                rf"\b(?:est|sont|sera|seront) (?:\w{{1,14}} )?(?:transmi|communiqu|adress|remi|soumi"
                rf"|envoy|present)\w{{1,4}}"
                rf"[^.;]{{0,40}}?{_TO_CLIENT_WHO}",
                # « Le Client fixe les heures de pause »
                rf"{_DECIDES}{DETERMINERS}(?:(?:repartition|organisation|liste"
                rf"|dates?) {DETERMINERS})?{_ROTA}\b",
            )
        ),
        unless=Pattern(
            r"\bles entreprises\b|\bplannings? (?:de|des) (?:deploiement|travaux|mise en oeuvre|projet)"
            r"|\bchantier\b"
        ),
    ),
    Practice(
        "leave",
        Pattern(
            any_of(
                # « Les congés sont soumis à l'accord du Client en période de pic »
                rf"\b{_LEAVE}\b{_DECIDES_NEXT}",
                rf"\b{_LEAVE}\b[^.;]{{0,90}}?\b{_BY_CLIENT}\b",
                rf"{_DECIDES}{DETERMINERS}(?:(?:dates?|calendriers?|periodes?|prise|depart\w?"
                rf"|demandes?) {DETERMINERS})?(?:en )?{_LEAVE}\b",
                # « Aucun congé n'est accordé aux conseillers en décembre »
                r"\baucun (?:jour de )?(?:conge|repos)\b[^.;]{0,30}?\b(?:ne|n')[^.;]{0,30}?\b"
                r"(?:accord|pris|pos|autoris)\w{0,3}\b(?![^.;]*\bsans)",
                r"\b(?:prise|depart|pose) (?:de|en) conges\b[^.;]{0,40}?\b(?:interdite?|exclue?"
                r"|proscrite?)\b",
            )
        ),
        unless=Pattern(_OWN_STAFF),
    ),
)
_LEVEL = one_of(
    r"bac ?(?:\+ ?\d|pro)?\b|baccalaureat|bts\b|licence\b(?! logiciel)|master\b|diplomee?s?\b|niveau "
    r"(?:bac|d'etudes|scolaire|iii|iv|[abc][12]\b)",
    r"\d{1,2} (?:ans|mois|annees?) (?:au moins )?d'(?:anciennete|experience)|(?:un|deux|trois|cinq|six) "
    r"(?:ans?|mois|annees?) (?:au moins )?d'(?:anciennete|experience)"
    r"|experience (?:minimale |minimum |prealable |professionnelle )*(?:d'au moins |d'|de )(?:\d|un|deux"
    r"|trois|six|douze)",
    r"(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|dix-huit) (?:ans?|annees?|mois) (?:au moins "
    r"|minimum )?(?:de "
    r"|d')(?:pratique|metier|exercice|experience|anciennete)",
    r"langue maternelle|bilingues?|trilingues?|sans accent|francais courant|age minimum|age d'au moins",
)
PROFILE: Final = Practice(
    "profile",
    Pattern(
        any_of(
            # « Les conseillers justifient de deux ans d'expérience », « niveau bac + 2 »
            rf"\b{STAFF}\b(?:(?!prestataire|titulaire|societe)[^.;]){{0,90}}?\b(?:justifi|dispos"
            rf"|poss[ei]d|titulaire|dot|devr|doi|sont|seront|est|etre|aur|ont|present|minim|exig|requi|:"
            rf"|recrut|niveau)\w{{0,5}}"
            rf"[^.;]{{0,50}}?\b{_LEVEL}",
            # « ne décrochent que des titulaires d'un bac + 2 »
            rf"\b(?:decroch|repond|pren|trait|affect|recrut|embauch)\w{{0,5}} [^.;]{{0,40}}?\b(?:que|qu'"
            rf"|uniquement"
            rf"|seuls?|exclusivement)\b[^.;]{{0,50}}?(?:\b|')(?:{_LEVEL})",
            # « sont seuls affectés à cette file des titulaires d'un bac + 2 »
            rf"\b(?:seule?s?|uniquement|exclusivement)\b[^.;]{{0,60}}?\b(?:affect|admis|habilit|autoris"
            r"|retenu"
            rf"|recrut|decroch|repon|trait)\w{{0,5}}\b[^.;]{{0,60}}?\b{_LEVEL}",
            rf"\bseule?s (?:des |les |ceux )[^.;]{{0,40}}?\b{_LEVEL}[^.;]{{0,50}}?\b(?:affect|admis|habilit"
            rf"|autoris|retenu|recrut|decroch|repon|trait|pren)\w{{0,5}}\b",
            # « Nul ne décroche s'il ne justifie de deux ans de pratique »
            rf"\b(?:nul|personne|aucun\w{{0,2}} {STAFF})\b ?[^.;]{{0,80}}?\b(?:s'il n|s'ils n|sans|a moins d"
            rf"|faute d)[^.;]{{0,40}}?(?:\b|')(?:{_LEVEL})",
            # « Niveau d'études des conseillers | bac + 2 »
            rf"\b(?:niveau|diplome|experience|formation|qualification|langue|anciennete)\w?\b[^.;|]{{0,40}}?"
            rf"\b{STAFF}\b[^.;|]{{0,20}}?[|:][^.;|]{{0,20}}?\b{_LEVEL}",
            # « Expérience exigée des conseillers : un an au moins »
            rf"\bexperience\b[^.;]{{0,30}}?\b(?:exig|requi"
            rf"|demand)\w{{0,4}}[^.;]{{0,30}}?\b{STAFF}\b[^.;]{{0,20}}?\b(?:\d{{1,2}}|un|deux"
            rf"|trois|six|cinq) (?:ans?|mois|annees?)\b",
            # « seuls des conseillers bilingues »
            rf"\b(?:seule?s|uniquement"
            rf"|exclusivement)\b[^.;]{{0,15}}?\b{STAFF}\b[^.;]{{0,30}}?\b(?:{_LEVEL})",
            # « profil bac + 2 exigé »
            rf"\b(?:profils?|niveau|diplome|formation initiale"
            rf"|experience)\b[^.;]{{0,50}}?\b{_LEVEL}[^.;]{{0,50}}?\b(?:exig|requi|impos|demand|minim"
            rf"|obligatoire)\w{{0,4}}",
            rf"\b(?:exig|requ|impos|demand)\w{{0,6}} [^.;]{{0,40}}?\b(?:profils?"
            rf"|{STAFF})\b[^.;]{{0,50}}?\b{_LEVEL}",
        )
    ),
    unless=Pattern(
        r"\b(?:ssiap|sst\b|cqp|carte professionnelle|habilitation electrique|caces|permis de conduire)"
        r"|\bchefs? de (?:projet|chantier)\b|\bturn"
        r"|\banciennete (?:moyenne|requise pour la reprise)|\brepris\w{0,2}\b|\breprise du personnel"
        r"|\btransfer"
    ),
)
TURNOVER: Final = Practice(
    "turnover",
    Pattern(
        any_of(
            # « un taux de rotation des conseillers limité à 15 % »
            rf"\b(?:turn-?over|turn over|taux de (?:rotation|depart)|rotation (?:mensuelle |annuelle )?"
            rf"(?:du |des |de l')(?:{STAFF}))\b"
            r"[^.;]{0,90}?(?:\d ?%|pour cent|\bplafon|\bmaxim|\bexced|\bdepass|\binferieur|\blimit"
            r"|\bpenalit|\bsuperieur)",
            r"(?:\d ?%|\bplafon\w{1,4}|\bmaxim\w{1,3}|\blimit\w{1,4})[^.;]{0,60}?\b(?:turn-?over"
            r"|turn over|taux de rotation)\b",
            rf"\b\d{{1,3}} ?% (?:au moins |minimum )?(?:des |de l'|du )(?:{STAFF})\b[^.;]{{0,60}}?\b"
            rf"(?:plus|moins) d(?:e |')(?:\d|un|six|deux|trois)[^.;]{{0,12}}?(?:an"
            rf"|mois)[^.;]{{0,12}}?\banciennete",
            # « neuf conseillers sur dix comptent plus de six mois d'ancienneté »
            rf"\b(?:{STAFF})(?: [a-z]+){{0,2}}? sur \w{{2,8}}\b[^.;]{{0,40}}?\b(?:plus|moins) d(?:e "
            rf"|')[^.;]{{1,15}}?"
            rf"(?:ans?|mois|annees?)\b[^.;]{{0,20}}?\b(?:anciennete|presence|experience sur)\b",
            rf"\b(?:rotation|attrition|renouvellement|mouvements?)(?: [a-z]+){{0,3}}? (?:de |des |du |de l'"
            r"|d')"
            rf"{DETERMINERS}(?:{STAFF})\b[^.;]{{0,60}}?(?:\d ?%|pour cent|\bplafon|\bexced|\blimit)",
            r"\bdeparts? (?:volontaires? )?[^.;|]{0,20}?(?:equipes?|plateau|effectif)\b[^.;]{0,40}?\d ?%",
            # « départs de conseillers, sur douze mois | 12 % »
            rf"\bdeparts? (?:[a-z]+ )?(?:de |des |d'|du ){DETERMINERS}(?:{STAFF})\b[^.;]{{0,80}}?\d ?%",
            rf"\bgaranti\w{{0,3}} [^.;]{{0,20}}?\bstabilite (?:des |de l'|du |de son |de ses )(?:{STAFF})\b",
            rf"\bstabilite (?:des |de l'|du )(?:{STAFF})\b[^.;:]{{0,60}}?\b(?:\d ?%|\d\d ?%|garanti"
            rf"|penalit)",
        )
    ),
    unless=Pattern(
        # « Le turnover du secteur, estimé à 30 % »
        r"\b(?:turn-?over|turn over|taux de (?:rotation|depart)) (?:[a-z]+ )?(?:du secteur"
        r"|de la (?:profession|branche)|du marche"
        r"|du metier)\b|\b(?:turn-?over|turn over|taux de (?:rotation"
        r"|depart))\b[^.;]{0,60}?\bcelui de la (?:profession"
        r"|branche)|\ba titre d'information\b|"
        r"\blogisti|\bstocks?\b|\brotation (?:des )?(?:stocks?|produits?|vehicules?|bennes?)\b"
    ),
)
