"""French words of lasting and passing work, in sentences that surely tell one or the other."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_PASSING = one_of(
    r"ponctuel\w*|occasionnel\w*|uniques?|temporaires?|passager\w*|saisonni\w+|provisoires?|isolee?s?",
    r"experiment\w+|exceptionnel\w*|ephemeres?|non recurrente?s?|one[- ]shot",
)
_TASK = one_of(
    r"operations?|opes?|campagnes?|vagues?|coup de (?:main|feu)|renforts?|projet|evenement|temps forts?"
    r"|pointe",
)
_NOT = r"(?:\b(?:ne|n')\b ?[^.;,:]{0,25}?\b(?:pas|rien|aucune?|ni|jamais)\b|\bni\b|\bpas\b)"

# « au contraire de la campagne d'avril », « distincte de l'activité courante »
APART: Final = Pattern(
    r"\b(?:au contraire d|contrairement a|etrang\w{2,4} a|distincte?s? d|hormis|a la difference d"
    r"|par opposition a"
    r"|sauf|a l'exception d)[^.;,]*"
)
# « s'y ajoute une opération de rentrée », « lorsque l'acheteur décide d'une campagne »
BESIDE: Final = Pattern(
    r"\bs'(?:y )?(?:ajout|greff)\w+|\bquant a\b|\bfai\w+ exception\b|\ben (?:outre|revanche)\b"
    r"|\ba l'inverse\b"
    r"|\b(?:second|deuxieme|troisieme|quatrieme|autre) (?:flux|volet|file)\b"
    r"|\b(?:lorsqu\w*|quand|si|s'il|le cas echeant|eventuel\w*)\b|\b(?:chaque|toute) (?:campagne"
    r"|operation|vague)\b"
)
# « n'est pas une opération ponctuelle », « n'a rien d'occasionnel », « n'est ni saisonnier ni expérimental »
NEVER_PASSING: Final = Pattern(
    rf"{_NOT}[^.;,:]{{0,40}}?\b(?:{_PASSING}|{_TASK})(?:[^.;,:]{{0,20}}? {_PASSING})?"
    r"|\b(?:ne|n')[^.;,:]{0,30}?\b(?:pas|jamais|aucune?|ni)\b[^.;,:]{0,20}?\b(?:cesser|s'arreter|interruption"
    r"|saison|fin|terme|limite)\b"
    r"|\bne (?:s'arret|cess|s'interrom)\w{1,6} (?:pas|jamais)\b|\bn'entend\w{1,4} pas (?:arreter|cesser)"
)
NEVER_LASTING: Final = Pattern(
    rf"{_NOT}[^.;,:]{{0,20}}?\b(?:vocation a )?(?:se prolonger|durer|perdurer|permanente?s?|recurrente?s?"
    rf"|perennes?"
    r"|se renouvel\w+|renouvele\w*|recondui\w+|suite)\b[^.;,]*"
)
LASTING: Final = Pattern(
    one_of(
        r"\bpermanen(?:te?s?|ce)\b|\brecurren\w+|\bperenn\w+|\bperdur\w+|\bdurables?\b|\bse perpetuer\b",
        r"\bcontinue?s?\b|\bsans interruption\b|\b(?:toute|a) l'annee\b|\btous les jours de l'annee\b",
        r"\bsans (?:limite de temps|terme previsible|date de fin)|\b(?:services?|activites?"
        r"|missions?) (?:de fond"
        r"|courante?s?|ordinaires?|regulie\w+)|\bbesoins? regulie\w+|\b(?:appele|destine"
        r"|promis)e?s? a durer\b",
        r"\b(?:va|vont) durer\b|\bdurera (?:bien|aussi)|\btemps long\b|\bau-dela du present\b"
        r"|\blui survivra\b"
        r"|\baussi longtemps qu|\btant (?:que|qu') ?\w|\btoutes saisons\b|\bdans (?:vingt|dix|trente) ans\b",
        r"\b(?:revien\w+|chaque) (?:toutes les semaines|annee scolaire)|\bassurerons toujours\b"
        r"|\balways-on\b"
        r"|\bstructurel\w*|\ba longueur d'annee\b|\bsans discontinuer\b|\bexiste(?:ra)? encore\b"
        r"|\bl'ordinaire d[eu]\b"
        r"|\bsans (?:date de )?fin\b|\bde tous les jours\b|\bne connait pas de saison\b"
        r"|\brecondui\w+|\brenouvele\w*|\bde mois en mois\b|\bd'annee en annee\b",
    )
)
PASSING: Final = Pattern(
    one_of(
        rf"\b(?:{_TASK}|{_PASSING})\b|\bune? seule?s? (?:fois|campagne|saison|periode|week-end|vague)\b",
        r"\b(?:ne|n')[^.;,]{0,25}? qu(?:e |')(?:une fois|un week|(?:du |de |d'|le |a )\w|au coup)"
        r"|\bbornee? dans le temps",
        r"\b(?:s'etein\w+|prend\w* fin|disparai\w+) avec\b|\brien d'autre\b|\bc'est tout\b|\b(?:puis"
        r"|apres,?) (?:fin"
        r"|on demonte|demontee?)|\bdes? cellules? de crise\b|\bsollicitations occasionnelles\b",
        r"\b(?:un|simple) (?:test|essai|depannage)\b|\ba titre d'(?:experience|essai)\b"
        r"|\bnon (?:recondui|renouvel)\w+"
        r"|\bn'(?:excedent|excede|existe\w*|ouvre\w*|vi[tv]\w*) (?:pas |qu[e' ])|\b(?:s'eteint"
        r"|disparait|prend fin)\b",
        r"\bjuste pour\b|\bpour l(?:es|a) seuls?e?s?\b|\bcrise\b|\b(?:close?|limitee?)s? (?:au|a|le)\b"
        r"|\bqu'une fois\b",
    )
)
CAMPAIGN: Final = Pattern(
    r"\bcampagnes?\b|\bsaison\w*|\b(?:chaque|au|d'|l'|en) ?(?:ete|hiver|automne|printemps"
    r"|rentree)\b|\bvagues?\b|\b(?:operation|renfort)s? (?:\" ?)?(?:de (?:lancement"
    r"|rentree|noel|pointe)"
    r"|rentree|noel|commerciale)"
)
