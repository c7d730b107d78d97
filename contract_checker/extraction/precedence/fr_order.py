"""French wording of precedence: the order of the documents."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_RANK = (
    r"(?:priorites?|preseance|prevalence|preeminence|importance|primaute|preference|autorite|valeur|rang"
    r"|predominance)"
)
WINS = one_of(
    r"(?:prevau|prevaud)(?:t|ra|ront|raient|rait)|prevalent|prevalant|primant|l'emportant|prim(?:e|ent|era"
    r"|eront|erait|eraient)"
    r"|l'emporte(?:nt|ra|ront|rait|raient)?|predomine(?:nt|ra|rait)?",
    r"(?:a|ont|aura|auront|aurait|auraient|prend|prennent|prendrait|prendraient) (?:la )?(?:priorite"
    r"|preseance|primaute|le pas|rang)"
    r"|est prioritaire|sont prioritaires"
    r"|pass(?:e|ent|era|eront|erait|eraient) (?:avant|devant)|gagne(?:nt|ra|ront)?|prevaloir|l'emporter"
    r"|domine(?:nt|ra"
    r"|ront)?",
    r"(?:a|ont) une (?:valeur|autorite) superieure|(?:a|ont|aura|auront) le dernier mot|fai(?:t|ra) loi"
    r"|(?:fait|font|fera|feront) autorite",
)

# « Le contrat se compose des documents suivants », « les pièces constitutives du marché sont »
LISTING: Final = Pattern(
    any_of(
        # « Le dossier contractuel se compose, sans hiérarchie, du contrat et de l'annexe »
        r"\b(?:contrat|marche|accord-cadre|accord|convention|dossier (?:contractuel|de marche|du marche))\b"
        r"[^.;:,]{0,40}? (?:se compose|est (?:constitue|compose|forme)e?)"
        r"(?:,[^,.;:]{2,50},)?(?= (?:du|des|de l'|de la) ?\w)",
        r"\b(?:pieces|documents) (?:constituti\w+|contractuel\w*|particulieres? (?:constitutives?"
        r"|du marche)|(?:formant|composant|constituant) )",
        r"\b(?:contrat|marche|accord-cadre|accord|convention|engagement)\b[^.;:]{0,40}? (?:se compose"
        r"|est (?:constitue|compose|forme)e?|comprend|comporte)\b[^.;:]{0,40}?"
        r"(?:\b(?:documents?|pieces?|elements? suivants?)|(?<=de|nd|te) ?:)",
        r"\b(?:font|forment|composent|constituent)(?: ensemble| a eux \w+| seuls?)? (?:notre|l'|le "
        r"|ce |cet )"
        r" ?(?:present )?(?:accord|contrat|marche|convention|engagement|entente)\b",
        r"\bfont partie (?:integrante )?du (?:contrat|marche)\b|\bensemble contractuel\b",
    )
)

ORDERING: Final = Pattern(
    any_of(
        # « par ordre de priorité décroissante, les avenants, le présent document »
        rf"\bordre (?:decroissant |hierarchique |croissant )?(?:de |d'|des )(?:leur |la )?{_RANK}"
        r"(?: (?:de)?croissante?s?)?",
        r"\bordre (?:decroissant|croissant|hierarchique)|\bhierarchi(?:e|que|quement|ses|sees)\b",
        # « prévalent dans l'ordre suivant », « dans l'ordre où elles sont énumérées »
        rf"\b(?:{WINS}|font foi|fait foi|s'appliquent|s'interpretent"
        rf"|prevaloir)\b[^.;:]{{0,60}}? (?:dans|selon|suivant|par) (?:l'|leur |un |cet )ordre",
        # « prévalent comme suit : », « les pièces se classent ainsi : »
        rf"\b(?:{WINS}|font foi|s'appliquent|se (?:class|rang|hierarchis|lis|succed)\w{{2,4}}"
        rf"|s'ordonn\w{{2,4}}"
        r"|(?:sont|seront) (?:classe|range|ordonne|hierarchise|applique)e?s)\b[^.;:]{0,40}?"
        r" (?:comme suit|ainsi|de la (?:facon|maniere) suivante|comme il suit|de haut en bas) ?:",
        # « on croit d'abord l'acte d'engagement, ensuite … »
        r"\b(?:croi\w+|li(?:t|ra|sent|re|rons|sons)|appliqu\w+|regard\w+|sui(?:t|vra|vre|vent|vrons)"
        r"|consult\w+"
        r"|reti(?:ent|endra)|fait foi|font foi|vau(?:t|dra|dront)|valent|compte|comptent|prim\w+"
        r"|prevau\w+|joue\w*)"
        r" (?:tout )?(?:d'abord|en premier(?: lieu)?|avant tout)\b",
        # « chacune cède devant celles qui la précèdent : »
        r"\b(?:chacune?|chaque (?:piece|document)) (?:cede|s'efface|s'incline) devant (?:celles?|ceux"
        r"|celui) qui "
        r"l[ae]s? preced\w+|\bchacun de ces rangs (?:efface|prime|fait taire) le suivant",
        # « dans cet ordre : », « Rang | Pièce »
        r"\b(?:dans|selon|suivant|par) (?:cet|l') ?ordre(?: (?:suivant|ci-apres))? ?:",
        r"\b(?:rang|priorite)s? \| ?(?:papier|piece|document|texte|intitule|designation)s?\b"
        r"|\b(?:papier|piece|document|texte)s?(?: [a-z]+)? \| ?(?:rang|priorite|preseance)\b",
        r"\ble plus haut (?:place|range|cite|dans|sur)\w*|\b(?:la|le) mieux placee? dans (?:cette|la) liste\b"
        r"|\b(?:echelle|cascade|pyramide) (?:suivante"
        r"|que voici|ci-)",
        r"\bdu plus (?:fort|important|contraignant|prioritaire|eleve) au (?:plus faible|moins)",
        r"\bordre (?:d'enumeration|de (?:leur|l'|cette|la) ?(?:enumeration|enonciation|citation|liste"
        r"|presentation))\b",
        r"\bordre (?:dans lequel|ou) (?:elles|ils|les (?:pieces|documents)) (?:sont|viennent d'etre"
        r"|ont ete|figurent"
        r"|apparaissent|se suivent)\b",
        r"\bordre (?:dans lequel|ou) (?:elles|ils) sont (?:cite|enumere|enonce|liste|mentionne|present)",
        r"\b(?:chacun|chacune|chaque (?:document|piece)|celle? qui precede|le premier"
        r"|la premiere)\b[^.;:]{0,40}?"
        rf"\b(?:{WINS}|l'emportant|prevalant|primant)(?: sur)? (?:le|la|les|celles?|celui"
        rf"|ceux)\b[^.;]{{0,12}}?(?:suiv|qui suiv)",
    )
)

# « d'abord au contrat, puis à l'annexe », « du premier au dernier : »
SURELY_ORDERED: Final = Pattern(
    r"\b(?:d'abord|en premier(?: lieu)?)\b(?! ?[,;.])|\bdu premier au dernier\b|\bordre de lecture\b"
    r"|\brang decroissant(?: d['e] ?\w{4,12})?,?"
)

RISING: Final = Pattern(r"\bordre croissant\b|\bdu moins (?:important|prioritaire) au plus\b")

UNORDERED: Final = Pattern(
    r"\bnon[- ]hierarchi\w{2,5}|"
    r"\b(?:sans|aucun\w*|pas de|pas d') ?(?:ordre|hierarchie|priorite|rang)|\b(?:meme|egale) valeur\b"
    r"|\bvaleur egale\b"
    r"|\baucune?s? (?:d'(?:eux|elles|entre eux) )?(?:ne |n')(?:passe|prim|prevau|l'emport|a le pas"
    r"|est au-dessus)"
    r"|\bordre (?:indifferent|alphabetique)|\bne (?:vaut|valent) pas (?:ordre|hierarchie|priorite)"
)

# « le CCAP, le CCTP puis l'offre prévalent dans cet ordre »
RANKED_BEFORE: Final = Pattern(
    rf"\b(?:{WINS}|s'appliquent|s'interpretent|se lisent|font foi|s'imposent"
    rf"|valent),? (?:entre eux |entre elles )?(?:dans"
    rf"|selon) (?:cet|l') ?ordre\b(?! (?:suivant|ci-|de |d'))"
)

# « CCTP, bordereau et charte vont ensemble »
EQUAL: Final = Pattern(
    r",? (?:vont ensemble|se valent|(?:ont|auront) (?:tous |toutes )?(?:la |une )?(?:meme"
    r"|egale) (?:valeur|force)"
    r"|ont (?:une )?valeur egale|(?:sont|restent) (?:sur un pied d'egalite|(?:au|de) meme (?:rang|niveau)"
    r"|d'egale valeur))\b"
)
