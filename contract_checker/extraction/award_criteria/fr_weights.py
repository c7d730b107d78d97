"""French wording of the weights of criteria, and of what stands around them, for folded text."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.award_criteria.wording import WeightWording
from contract_checker.extraction.language.fr_numbers import NUMBER, NUMBER_WORDS
from contract_checker.extraction.language.phrase import Pattern

DENOMINATORS: Final[Mapping[str, int]] = {
    "moitie": 2, "tiers": 3, "quart": 4, "cinquieme": 5, "sixieme": 6, "huitieme": 8, "dixieme": 10,
    "vingtieme": 20, "centieme": 100,
}  # fmt: skip

_DECIMAL = r"\d{1,3}(?:[.,]\d{1,2})?"

# « Prix : 60 % », « prix de 40 à 50 % », « coefficient 6 », « 0,65 × note prix », « pour un tiers », « /40 »
WEIGHT = Pattern(
    # Looking at the first character spares Python the rest nearly everywhere.
    r"(?=[\d/cdhlmnopqstuvz])(?:\b|(?=/))(?:"
    rf"(?P<low>(?<![\w.,/]){_DECIMAL}) ?%?(?: ?a | et | ?- ?)(?P<high>{_DECIMAL}) ?(?P<range_unit>%"
    rf"|points?\b|pts?\b)"
    rf"|(?P<value>(?<![\w.,/]){_DECIMAL}|{NUMBER_WORDS}) ?(?P<unit>%|pour cent\b|p\. ?100|points?\b|pts?\b)"
    rf"|\bcoef(?:f?icients?|f)?\b\.?(?: de ponderation)?(?: de)? ?[:=|x]? ?(?P<coefficient>{_DECIMAL})(?!\w)"
    rf"|(?P<factor>(?<![\w.,/])0[.,]\d{{1,3}}) ?(?:[x×*]|(?=n?[a-z]{{1,2}}\b))"
    rf"|\b(?:(?P<numerator>{NUMBER}|la|le|pour) )(?P<denominator>{'|'.join(DENOMINATORS)})s?\b"
    r"|(?P<rest>\ble (?:reste|solde|surplus|restant|complement)\b)"
    rf"|(?<![\w.,/])(?P<mark>{_DECIMAL}) ?(?:/|sur) ?(?P<mark_scale>10|20|100|1000)(?![\w/.,]*\d)"
    r"|(?:(?<!\d)(?<!\d )/|\bsur) ?(?P<out_of>\d{1,3})(?: points?\b| pts?\b)?(?! ?%)(?![\w/.,]*\d)"
    r")"
)

# A number alone, once the list says what it counts: « Note sur 20 : prix 12, méthode 8. »
BARE = Pattern(
    rf"(?<=[a-z)\]:|=.,;\"…-])(?<!lot)(?<!article)(?<!critere)(?<!rang)(?<!phase)(?<!annexe)"
    r"[ .]{0,3}(?<![\w,/])"
    rf"(?P<bare>{_DECIMAL})(?:(?<=\(..)|(?<=\(.)|(?! ?\) ?(?!et\b|puis\b"
    rf"|pour\b)[a-z]))(?= ?(?:[,;.|)/+-](?!\d)|$| et | ?- | ?\((?!\d)| pour (?:le|la|les|l')| sur (?:le"
    rf"|la|les|l')\b))"
)

RATIO = Pattern(
    r"(?<![\w/.,])(?P<first>\d{1,2}) ?%? ?[/-] ?(?P<second>\d{1,2})(?: ?%)?"
    r"(?: ?/ ?(?P<third>\d{1,2}) ?%?)?(?![\w/]"
    r"|[.,]\d)"
)

# « Note sur 20 », « (100 pts) », « sur un total de 100 points »
SCALE = Pattern(
    r"\bnot(?:e|ee|es|ees|ation)(?: [\w']{1,12}){0,4}? (?:sur|/) ?(?:un total de )?(?P<scale>10|20|50"
    r"|100|1000)\b(?: ?points?| ?pts)?"
    r"|[(,] ?sur (?P<scale_alone>10|20|100)\)|\((?:sur )?(?P<scale_points>1000?) ?(?:pts?"
    r"|points?)(?: au total)?\)|\bsur un total de (?P<total_of>\d{2,4}) ?(?:points?|pts)?"
    r"|\b(?:offres|propositions)(?: (?:sont|seront))?(?: notees)?,? sur (?P<scale_any>\d{2,4}) (?:points|pts)"
    r"|\b(?P<in_all>\d{2,4}) (?:points|pts) (?:au total|au maximum|maximum)"
)

# Without one of these, bare numbers weigh only when they add up to a usual maximum.
WEIGHING = Pattern(
    r"%|\bpour cent\b|\bpoints?\b|\bpts?\b|\bcoef|\bponder|\bpoids\b|\bnot(?:e|ee|es|ees|ation) (?:sur"
    r"|/)|/ ?(?:10|20|100)\b"
)

MARK_SCALE = Pattern(r"(?<![\w.,/])\d{1,3}(?:[.,]\d)? ?(?:/|sur) ?(20|100|1000)(?![\w/.,]*\d)")

TOTAL = Pattern(
    r"\b(?:sous-)?total(?:[ a-z']{1,20})? ?[:|=]? ?(?P<total>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|points?|pts?)?"
)

# « 40 points pour le prix et 60 pour la technique », « le métier (40 points), le prix (60) »
ELLIPTIC = Pattern(
    rf"(?:\b(?:et|pour|a) |\(|, (?=\d{{1,3}} pour\b))(?P<bare>{_DECIMAL})"
    r"(?= ?(?:[,;.)]|$| et\b| pour\b| a (?:la|le|l')))"
)

COLUMN = Pattern(
    r"\b(?P<points>points?|pts|bareme|note (?:max\w{0,5}|sur))\b|\b(?P<coefficient>coef\w{0,9})"
    r"|(?P<percent>%|\bpourcentage|\bponderations?\b|\bpoids\b)"
)

# « L'offre dont la note technique est inférieure à 10/20 est éliminée. »
# « notée de 0 à 5 », « de 0 (absence de réponse) à 5 (très satisfaisant) », « entre 0 et 10 »
MARKS = Pattern(
    r"\b(?:de|entre) (?:0|1|zero|un)\b(?: ?\([^()]{0,60}\))?"
    r" (?:a|et) (?:\d{1,3}|cinq|dix|vingt|cent)\b(?! ?%)"
)
THRESHOLD = Pattern(
    r"\b(?:inferieure?s? (?:ou egale?s? )?a|superieure?s? a|moins de|au moins|n'attei\w{1,8}(?: pas)?"
    r"|(?:note|seuil) (?:eliminatoire|minim\w{2,3})"
    rf"(?: de| :)?|<|>|minimum de) ?{_DECIMAL}(?: ?/ ?\d{{1,3}}| ?points?| ?pts| ?%)?(?: sur \d{{1,3}})?"
)

# Numbers that only point somewhere: « les pondérations du tableau 2 »
REFERENCE = Pattern(
    r"\b(?:tableaux?|articles?|annexes?|pages?|paragraphes?|phases?|chapitres?|sections?|alineas?"
    r"|pieces?|n°|§) ?(?:n° ?)?\d{1,3}(?:\.\d{1,3}){0,4}\b(?! ?%)"
)

SUB_CRITERIA = Pattern(r"\bsous-? ?criteres?\b")

NESTED = Pattern(
    r"\bdont\b|\bsous-? ?criteres?\b|\bdecompos\w{1,3}|\brepartis?\b comme|\bdetaille\w{0,2}\b"
    r"|\bventile\w{0,2}\b|\bcomprenant\b"
)

NESTED_NUMBER = Pattern(r"^[^a-z]{0,4}\b\d{1,2}\.\d{1,2}\b(?! ?%)")

_LOT = r"(?:\d{1,2}|[a-h])"

LOT = Pattern(rf"\blots? (?:n° ?|numeros? )?(?P<lots>{_LOT}(?:(?: ?, ?| et | ?/ ?| & ){_LOT}\b)*)\b(?!['-])")

# « Hors lot 2, pour lequel le prix est le seul critère, … »
BUT = Pattern(
    r"^\W{0,3}(?:hors|hormis|sauf|excepte|a l'(?:exception|exclusion) d[ue]s?) (?:pour )?(?:les? )?$"
)

LOT_NAME = Pattern(rf"\b{_LOT}\b")

REVERSED = Pattern(r"\b(?:c'est )?l'inverse\b|\bponderation inversee?\b|\binversement\b")

# What stands between a criterion's name and its weight, or opens a name.
_GAP = r"[\s:|(=\"./…*,>+-]"
TAIL = Pattern(
    rf"(?<!{_GAP})(?:{_GAP}+)?(?:\b(?:comptant|compt\w{{1,3}}|intervien\w{{1,3}}|pes\w{{1,5}}"
    rf"|represent\w{{1,5}}"
    r"|ponder\w{1,5}|a|hauteur|raison|concurrence|de|pour"
    r"|sur|not\w{1,3}|est|sera|affect\w{1,4}|coefficient|coeff?|avec|un|une|poids|maximum|max"
    r"|entr\w{1,3}|entre|compris\w{0,2}|n'y|ne|y|que|soient|jouent?|dans|la|note|attribu\w{1,3}"
    rf"|fai\w{{1,2}}|font|fer\w{{1,3}}|tien\w{{1,3}}|occup\w{{1,3}}|fix\w{{1,3}}|valan\w|vau\w|soit|critere"
    rf"|les|le|et|etant)\b\.?{_GAP}*){{0,12}}$"
)

HEAD = Pattern(
    r"^(?:[\s:|()=\"./…*•;,>+\[\]→-]+"
    # « nous noterons sur l'organisation »
    r"|(?:nous|on) (?:jug|not|class|choisi|appreci|evalu|compar|departag)\w{1,6} (?:(?:les|vos) \w{4,12} )?"
    r"(?:sur|selon|d'apres)\b"
    # « les offres recevables sont classées d'après », « seront appréciées au regard du »
    r"|(?:les |l'|toutes les )?(?:propositions?|offres?|plis|soumissions?)\b[^,;:(|]{0,40}? (?:est|sont|sera"
    r"|seront|etant) (?:\w{1,14} )?(?:appreci|jug|class|not|evalu|compar|depart|analys|examin|hierarchis"
    r"|selectionn|choisi|retenu)\w{0,6}\b[^,;:(|]{0,20}? (?:au regard|en fonction|d'apres|sur la base|sur"
    r"|selon"
    r"|a partir|au vu|a l'aune)(?: d(?:e la|e l'|es|u|e)\b)?"
    r"|(?:class\w{1,4} )?(?:par |dans l')?(?<![a-z])ordre [^,;|:]{0,40}?:"
    # « le poids du prix est compris entre 30 et 40 %, celui de la qualité entre … »
    r"|(?:les criteres )?etant (?:les? |la |l')|(?:le )?poids (?:de l'|de la |du |des )|(?:celui"
    r"|celle) (?:de l'|de la |du |des )"
    # « le choix se fera sur », « pèseront dans la balance »
    r"|(?:le |la |l')?(?:choix|jugement|classement|attribution|selection|notation|evaluation|decision"
    r"|comparaison|appreciation|note)\b[^,;:(|]{0,40}? (?:se f(?:ai|er)\w{1,3}|s'oper\w{1,4}"
    r"|s'effectu\w{1,4}|result\w{1,4} (?:de l'addition|de la somme|du cumul)|(?:est|sera) la somme"
    r"|repos\w{1,4}|port\w{1,4}|s'appui\w{1,4}|depend\w{0,3}|(?:est|sera) fonde\w{0,2}) "
    r"(?:egalement )?(?:sur|selon|d'apres|a partir|au regard|en fonction|de|d')\b|\b(?:pes"
    r"|compt)\w{1,5} dans (?:la balance|le choix"
    r"|la note)\b|(?:et|au|aux|vont|va|reviennent|revient|portent?|le|la|les|l'|d'|leurs?|son|sa|ses"
    r"|du|de|des|au|que|qu'|veut|voulons|critere|criteres|sous-critere|n°|puis|pour|sur|titre|a|enfin|note"
    r"|en|par|selon|attribues?|ainsi que)(?:(?<=')|\b)\s*|\d{1,2}(?:\.\d{1,2})*[ .)°-]+(?=[a-z\"])"
    r"|[a-f][.)] )+"
)

# « 60 % pour le prix », « soixante points au titre de la qualité »: the name follows its weight.
FOLLOWS = Pattern(
    r"^ ?(?:(?:de la note|des points|du total|de la notation|de l'appreciation) )?(?:(?:vont|va"
    r"|reviennent|revient|portent?|sont|est|attribues?|affectes?|concernent?|dependent?) ){0,2}"
    r"(?:(?:pour|sur|au titre d\w{1,2}|a|au|aux|de|du|selon|en fonction d\w{1,2}) )?[^;,.|()/]{0,50}"
)

SEPARATOR = Pattern(r"[;•|¤]|: |-> | - (?=[a-z])|\. |(?<=\w) / (?=[a-z])|, (?:et )?| ?\d{1,2}[.)] (?=[a-z])")

POINTS: Final = frozenset({"point", "points", "pt", "pts"})

WEIGHTS: Final = WeightWording(
    bare=BARE,
    but=BUT,
    column=COLUMN,
    denominators=DENOMINATORS,
    elliptic=ELLIPTIC,
    follows=FOLLOWS,
    head=HEAD,
    lot=LOT,
    lot_name=LOT_NAME,
    mark_scale=MARK_SCALE,
    nested=NESTED,
    nested_number=NESTED_NUMBER,
    points=POINTS,
    ratio=RATIO,
    reference=REFERENCE,
    reversed=REVERSED,
    scale=SCALE,
    separator=SEPARATOR,
    sub_criteria=SUB_CRITERIA,
    tail=TAIL,
    marks=MARKS,
    threshold=THRESHOLD,
    total=TOTAL,
    weighing=WEIGHING,
    weight=WEIGHT,
)
