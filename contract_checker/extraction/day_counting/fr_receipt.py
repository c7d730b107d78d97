"""French wording of the hour and the day on which a request is deemed received."""

from typing import Final

from contract_checker.extraction.day_counting.wording import ReceiptWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_numbers import NUMBER_WORDS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_MINUTE = r"[0-5]\d|quinze|trente|quarante-cinq"
# « 17 h », « 16h30 », « dix-sept heures trente », « 17:00 », « midi »
_HOUR = (
    rf"(?:(?P<hour>\b\d{{1,2}}|{NUMBER_WORDS}) ?(?:h(?:eures?)?|:)(?: ?(?P<minute>{_MINUTE}))?(?![a-z\d])"
    r"(?: (?P<half>du soir|de l'apres-midi))?|(?P<noon>\bmidi\b))"
)
_WORDS = r"(?: (?!avant\b|jusqu|apres\b)[a-z'-]{1,14}){0,6}? ?\(? ?"
_REQUEST = (
    r"demandes?|commandes?|bons? de commande|ordres? de (?:service|modification)|previsions?"
    r"|plans? de charge"
    r"|forecasts?|sollicitations?|expressions? de besoins?|ajustements?|requetes?|saisines?"
)
_MESSAGE = (
    r"notifications?|messages?|courriels?|e-?mails?|mails?|communications?|avis|pre-?avis|lettres?"
    r"|courriers?"
    r"|telecopies?|fax|correspondances?|envois?|significations?|mises? en demeure|ecrits?|instructions?"
)
_RECEIVED = (
    r"recue?s?|receptionnee?s?|parvenue?s?|notifiee?s?|deposee?s?|faite?s?|formulee?s?|effectuee?s?"
    r"|presentee?s?|emise?s?|transmise?s?|intervenue?s?|delivree?s?|remise?s?|arrivee?s?|adressee?s?"
    r"|lue?s?|donnee?s?|envoyee?s?|datee?s?|enregistree?s?|valablement|du|introduite?s?|acquise?s?"
    r"|accomplie?s?"
)
_WORKED = r"(?:ouvre|utile|travaille|effectivement travaille|de travail)"
_FOLLOWING = r"(?:suivant|qui suit|d'apres|immediatement suivant|le plus proche|posterieur|ulterieur)"
_FIRST = r"(?:premier|1er|prochain|plus prochain)"
_UNWORKED = (
    r"(?:samedis?|dimanches?|week-?ends?|fins? de semaine|(?:jours? )?(?:feries?|chomes?)"
    r"|jours? non[- ](?:ouvre|travaille|ouvrable)s?)"
)
_ON = rf"\b(?:une?|les?|ou|et|pendant|durant|en|du|des|lors d'une?|,) (?:le |un |une |les )?{_UNWORKED}\b"
_SENDING = (
    r"(?:envoi|expedition|emission|depot|mise (?:a disposition|en ligne)|transmission|publication"
    r"|(?:premiere )?presentation|remise a la poste|cachet)"
)
_NTH = {
    "le": 1,
    "du": 1,
    "un": 1,
    "premier": 1,
    "1er": 1,
    "prochain": 1,
    **dict.fromkeys(("deuxieme", "second", "2e", "2eme"), 2),
    **dict.fromkeys(("troisieme", "3e", "3eme"), 3),
    **dict.fromkeys(("quatrieme", "4e", "4eme"), 4),
    **dict.fromkeys(("cinquieme", "5e", "5eme"), 5),
    "huitieme": 8,
    "dixieme": 10,
    "quinzieme": 15,
}
_PLACE = (
    r"(?:paris|lyon|bruxelles|luxembourg|londres|madrid|lisbonne|geneve|casablanca|rabat|tunis|dakar"
    r"|antananarivo|tananarive|port-louis|fort-de-france|cayenne|saint-denis|mamoudzou|dzaoudzi|basse-terre"
    r"|pointe-a-pitre|noumea|papeete|tahiti|saint-pierre|saint-martin|la reunion|reunion|la martinique"
    r"|martinique|la guadeloupe|guadeloupe|la guyane|guyane|mayotte|metropole|france metropolitaine|france)"
)

RECEIPT: Final = ReceiptWording(
    about=(
        # « toute notification ou demande », « les messages »
        Choice(
            "any_notice",
            Pattern(
                rf"\b(?:toute?s?|chaque|aucune?|les) (?:autres? )?(?:{_MESSAGE})\b"
                rf"|\b(?:ou|et) (?:de |d'|une? |toute? |autres? ){{0,2}}"
                rf"(?:notifications?|communications?|correspondances?)\b"
            ),
        ),
        Choice("request", Pattern(rf"\b(?:{_REQUEST})\b")),
        Choice("any_notice", Pattern(rf"\b(?:{_MESSAGE})\b")),
    ),
    deemed=Pattern(
        any_of(
            # « est réputée reçue », « est réputée, pour le calcul du délai, avoir été reçue »
            rf"\b(?:reputee?s?|censee?s?|presumee?s?)\b[^.;]{{0,70}}?\b(?:{_RECEIVED})\b",
            r"\b(?:consideree?s?|tenue?s?|regardee?s?|traitee?s?|comptee?s?|decomptee?s?|comptabilisee?s?)"
            r" (?:comme |pour |avoir |ayant |etre |ete "
            rf"|si \w{{2,5}} |etait |etaient ){{0,6}}(?:{_RECEIVED})\b",
            # « est censée l'avoir été le lendemain »
            r"\b(?:reputee?|censee?|presumee?)s? l'avoir ete\b",
            # « on considère qu'elle est reçue le lundi »
            rf"\b(?:consider|reput|estim)\w{{1,5}} qu'(?:elle|il)s? (?:est|sont|a|ont|sera|seront"
            rf"|etait) (?:ete )?(?:{_RECEIVED})\b",
            # « ne prend date que le lendemain », « prend rang »
            r"\b(?:prend|prendra|prennent|prendront) (?:date|rang)\b",
            # « un mail arrivé après 17 h compte pour le lendemain », « est tenue pour reçue le lendemain »
            r"\b(?:comp|va|vau)(?:te|tent|tera|tee|tees|te|t|ut) (?:pour|comme) (?:etre |si )?(?:celui d"
            r"|parvenue? )?"
            r"(?:u |le |au )?(?:lendemain|jour (?:suivant|d'apres|ouvr\w{1,4} suivant)|premier jour)\b",
            r"\b(?:est|sont|sera) (?:compte|date|decompte|reporte)e?s? (?:au|du|de l'"
            r"|pour le) (?:jour suivant|lendemain"
            r"|ouverture|premier jour|jour d'apres)\b",
            r"\bvau(?:t|dra) (?:reception|demande)\b|\b(?:est|sera|sont|seront) datee?s? (?:du|de)\b",
            r"\bdate de (?:reception|depot|demande)\b[^.;]{0,50}?\b(?:est|sera)\b",
            # « le délai ne court que du lendemain »
            r"\bne (?:compt|cour|part)\w{1,5} qu[e']\b|\bne (?:sont|est|seront|sera) (?:decompte|prise"
            r"|compte|enregistree?|retenue)\w{0,3}(?: en (?:compte|consideration))? qu[e']",
            r"\b(?:compte(?:nt|ra|ront)?|cour(?:t|ent|ra|ront)|par(?:t|tent|tira)|commence\w{0,3}"
            r"|debut\w{1,5})"
            r" (?:a courir )?(?:seulement )?(?:a (?:partir|compter) du|des le|du|le) (?:lendemain"
            r"|premier jour"
            r"|1er jour|prochain jour|jour (?:ouvr\w{2,5}|travaille|suivant))",
            r"\b(?:est|sont|sera|seront) (?:prises? en (?:compte|consideration)|reportee?s?|enregistree?s?"
            r"|rattachee?s?|datee?s?|reputee?s?|recue?s?) (?:seulement )?(?:au|le|du|a la date du|des le)"
            r" (?:lendemain|lundi|premier|1er|prochain|jour)\b",
        )
    ),
    # « un vendredi après 15 h »
    weekday=Pattern(r"(?<!\bau )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?\b(?! suivant| au\b)"),
    # « après 17 heures », « au-delà de 16h30 », « entre 18 h et 8 h », « passé seize heures »
    after=Pattern(
        rf"\b(?:apres|au[- ]dela d[eu]|passee?s?|posterieur\w{{0,6}} a|a partir d[eu]|plus tard qu[e']"
        rf"|ulterieur\w{{0,6}} a|depuis"
        rf"|depass\w{{1,4}}|entre|des){_WORDS}{_HOUR}"
    ),
    # « jusqu'à 17 heures … ; au-delà », « avant midi »
    limit=Pattern(
        rf"\b(?:avant|jusqu'a|au plus tard a|d'ici|fixee? a|cloture a|limite(?: de)?"
        rf"|arretee? a){_WORDS}{_HOUR}"
    ),
    beyond=Pattern(
        r"\bau[- ]dela\b|\bpassee? (?:ce|cette)\b|\ba defaut\b|\bsinon\b|\bplus tard\b|\btardi(?:f"
        r"|ve)\w{0,4}\b"
        r"|\bapres (?:cette|quoi|ce)\b|\bcas contraire\b|\b(?:posterieur|ulterieur)\w{0,6}\b|\bles autres\b"
    ),
    # « L'heure limite de réception des demandes est fixée à 16 h 30. »
    stated_limit=Pattern(
        rf"\bheures? (?:limite|butoir|de cloture)\b[^.;]{{0,80}}?\b(?:{_REQUEST}"
        rf"|{_MESSAGE})\b[^.;]{{0,60}}?"
        rf"(?:\ba|:|\best|\bsont) ?{_HOUR}"
    ),
    # « en dehors des heures ouvrées », « après la fermeture des bureaux »
    outside=Pattern(
        r"\b(?:en dehors|hors) (?:des? |les |l')?(?:heures|plages?|horaires?)\b"
        r"|\bapres (?:la |l'heure de |les )?(?:fermeture|cloture|heures (?:ouvr|de bureau))"
    ),
    # « un samedi, un dimanche ou un jour férié »
    unworked=Pattern(
        rf"{_ON}|\bs'agi\w{{1,2}} d'une? {_UNWORKED}\b|\bn'est pas (?:un jour )?(?:{_WORKED}|ouvrable)\b"
    ),
    arriving=Pattern(
        rf"\b(?:{_RECEIVED}|{_REQUEST}|{_MESSAGE}|parvien\w{{1,5}}|parviendr\w{{1,5}}|arriv\w{{1,5}}"
        rf"|ecri\w{{1,4}}"
        rf"|intervien\w{{1,5}}|adress\w{{1,4}}|envoy\w{{1,4}})\b[^.;]{{0,60}}?{_ON}"
    ),
    not_worked=Pattern(
        rf"\b(?:en dehors|hors|autres? qu[e']) ?(?:des? |d'un |les? |du |un )?jours? (?:{_WORKED}"
        rf"|ouvrable)s?\b"
        rf"|\bqui n'(?:est|etait) pas (?:un jour )?(?:{_WORKED}|ouvrable)\b"
    ),
    saturday=Pattern(r"\b(?:samedis?|week-?ends?|fins? de semaine)\b"),
    aside=Pattern(
        # « samedis et jours fériés exclus », « du lundi au samedi »
        rf"\b(?:{_UNWORKED}|fetes)(?:(?:, | et | ou )(?:les? )?(?:{_UNWORKED}|fetes))*,? (?:exclu|except"
        rf"|compri"
        r"|saute|inclu)\w{0,4}|\bdu lundi au \w{5,8}|"
        r"\b(?:hors|sauf|hormis|ni|inclu\w{1,4}|y compris|except\w{1,4}|a l'exc(?:ept|lus)ion d\w{1,2}"
        r"|autres? qu\w{1,2})\b[^.;]{0,60}"
    ),
    days=(
        # « le premier jour ouvré suivant », « le lendemain s'il est ouvré »
        Choice(
            "next_worked_day",
            Pattern(
                rf"\b{_FIRST}(?: [a-z-]{{1,12}})? jour {_WORKED}\b|\bjour {_WORKED} {_FOLLOWING}"
                rf"|\blendemain {_WORKED}\b"
                rf"|\b{_FIRST} jour (?:suivant )?(?:\w{{3,8}} )?(?:qui est )?{_WORKED}\b"
                rf"|\blendemain\b[^.;]{{0,10}}?\b(?:s'il|si (?:celui-ci|ce jour"
                rf"|ce dernier))\b[^.;]{{0,30}}?\bouvre\b"
                r"|\blundi(?: ouvre)?(?: matin)? suivant\b|\b(?:recue?s?|effectuee?s?|datee?s?"
                r"|enregistree?s?|en compte"
                r"|reportee?s?|rang|date) (?:seulement |que )?(?:le|au|du) lundi\b|\bjour ouvre d'apres\b"
                r"|\bouverture du jour ouvre\b"
            ),
        ),
        Choice(
            "next_ouvrable_day",
            Pattern(
                rf"\b{_FIRST}(?: [a-z-]{{1,12}})? jour ouvrable\b|\bjour ouvrable {_FOLLOWING}"
                rf"|\blendemain ouvrable\b"
            ),
        ),
        # « le lendemain », « le jour suivant »
        Choice(
            "next_day",
            Pattern(
                r"\blendemain\b(?! (?:ouvr|travail|de (?:son|sa|leur|l'))"
                r"|[^.;]{0,10}? (?:s'il|si (?:celui-ci|ce jour|ce dernier))[^.;]{0,30}? ouvre\b)"
                r"|\bjour (?:calendaire )?(?:suivant|d'apres)\b|\bj ?\+ ?1\b"
            ),
        ),
    ),
    # « deux jours ouvrés après son envoi »
    from_sending=Pattern(
        r"(?: ouvr\w{2,5}| calendaires?| francs?)?,? (?:apres|suivant|suivront|a compter d[eu]"
        r"|a dater d[eu]|qui"
        rf" sui\w{{2,4}})(?: (?:la |le |l'|de |du |d'|sa |son |leur |date |jour ){{0,4}}"
        rf"| ?)(?:de |d'|l')?{_SENDING}\b"
    ),
    # « par lettre recommandée », « par courriel »
    post=Pattern(
        r"\b(?:lettres?|courriers?(?! electronique)|postal\w{0,2}|la poste|recommandee?s?"
        r"|plis?|papier)\b"
    ),
    wire=Pattern(
        r"\b(?:courriels?|e-?mails?|mails?|electroniques?|messageries?|portail|plate-?forme|extranet|outil"
        r"|dematerialis\w{1,4}|en ligne|telecopies?|fax)\b"
    ),
    # « le troisième jour ouvré suivant son envoi », « le lendemain de son expédition »
    nth_day=Pattern(
        r"(?:\b(?P<nth>[a-z\d]{2,10}) jour(?: (?P<kind>ouvre|ouvrable|calendaire|franc))?"
        r" (?:suivant|apres|qui suit|qui suivra|a compter de)|\blendemain(?: du jour)? de)"
        rf"(?: (?:la |le |celui de |date |jour |de |du |d'|sa |son |leur ){{0,4}}"
        rf"| )(?:de |d'|l')?{_SENDING}\b"
    ),
    nths=_NTH,
    # « heure de Paris », « heure légale française »
    zones=Pattern(
        rf"\bheures? (?:legale |locale |officielle )?(?:de |d'|a |en )?{_PLACE}\b"
        r"|\bheure (?:legale |locale )?(?:francaise|metropolitaine)\b|\b(?:europe|america"
        r"|indian)/[a-z_]{4,12}\b"
        r"|\b(?:utc|gmt) ?[+-] ?\d{1,2}\b|\bfuseau (?:horaire )?(?:de )?" + _PLACE
    ),
    # « Les heures mentionnées au contrat s'entendent heure de Paris. »
    zoned=Pattern(
        r"\b(?:heures?|horodat\w{1,5})\b[^.;]{0,80}?\b(?:s'enten\w{1,4}|exprim\w{1,4}|indiqu\w{1,4}"
        r"|mention\w{1,5}|donnee?s?"
        r"|comprise?s?|calcul\w{1,4}|apprec\w{1,5})\b"
    ),
    not_received=Pattern(
        one_of(
            r"\bplis?\b(?! recommandes?)|\bcommandes? (?:des|de nos|de vos|d'un) clients?\b"
            r"|\boffres?\b|\bcandidat\w{0,5}\b|\bsoumission\w{0,6}\b"
            r"|\bconcurrents?\b",
            r"\bfactur\w{1,6}\b[^.;]{0,40}?\b(?:recue|parvenue|transmise|deposee)s?\b|\bmemoires? (?:de"
            r"|en)\b",
            r"\bappels? (?:recus?|entrants?|telephoniques?|presentes?)\b|\bappelants?\b|\brepondeur\b"
            r"|\bsvi\b",
            r"\bmessagerie vocale\b|\bserveur vocal\b|\bhoraires? d'ouverture (?:du service|de la ligne)\b",
            r"\b(?:usagers?|abonnes?|assures?|patients?|adherents?|consommateurs?|internautes?"
            r"|administres?)\b",
            r"\bclients? fina(?:l|ux|ls)\b|\blivr(?:aisons?|ee?s?)\b|\bcolis\b|\bexpediee?s? (?:le|des"
            r"|a) \b",
            r"\bdemandes? (?:de (?:rappels?|paiements?|renseignements?)|d'(?:acomptes?|avances?"
            r"|informations?|assistance))\b",
            r"\bcandidatures?\b|\bquestions?\b|\bretractation\b|\bconges?\b|\bsalarie\w{0,2}\b"
            r"|\btickets?\b",
            r"\bvirements?\b|\bprelevements?\b|\bordres? de (?:bourse|paiement|virement)\b"
            r"|\breclamations?\b",
        )
    ),
)
