"""French wording of labels by their names, of references to them, and of what is as good as one."""

from typing import Final

from contract_checker.extraction.label_preference.wording import Label
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_CENTRE = one_of(
    r"centres? (?:de (?:relation(?:s)?[- ]clients?|contacts?|services?)|d'appels?)|centres?",
    r"prestataires?|operateurs?|outsourceurs?|sites?|candidats?|soumissionnaires?|titulaires?|societes?",
    r"entreprises?|fournisseurs?",
)

LABELS: Final[tuple[tuple[Label, Pattern], ...]] = (
    # « titulaire du Label Responsabilité Sociale », « labellisation LRS », « label social »
    (
        "lrs",
        Pattern(
            r"\blabel(?:s|lis\w{1,6})? (?:de |\" ?)?(?:la )?responsabilite sociale\b|\bl\.?r\.?s\b\.?"
            # « un label social, quel qu'il soit » is any
            r"|(?<!\bun )(?<!\baucun )(?<!d'un )\blabel social\b(?: (?:des|du|de la) [\w ]{3,40})?"
        ),
    ),
    # « certification NF Service 345 (centres de relation client) »
    (
        "nf345",
        Pattern(
            r"\bnf[ -]?(?:services?)?[ -]?(?:n° ?)?345\b"
            r"|\bnf services?\b[^.;|]{0,30}?\bcentres? de (?:relation"
            r"|contact)|\bafnor 345\b"
        ),
    ),
    ("iso18295", Pattern(r"\b(?:iso|norme|la|certifi\w{2,6})(?:/iec)?[ :-]{0,3}18 ?295(?: ?-[12])?\b")),
    ("en15838", Pattern(r"\b(?:nf[ -])?(?:en|norme|certifi\w{2,6})[ :-]{0,3}15 ?838\b")),
    # « label Diversité », « label Égalité professionnelle », « label social reconnu », « SA 8000 »
    (
        "other_social",
        Pattern(
            r"\blabels? \"? ?(?:diversite|egalite|alliance|lucie|engage rse|employeur"
            r"|responsable rse|rse|humain"
            r"|cap'?handeo|handi\w{0,10}|emploi)\b"
            r"|\blabels? (?:sociaux|a caractere social|de qualite sociale|de responsabilite societale|rse"
            r"|d'employeur)\b|\bsa ?8000\b|\bb[- ]corp\b|\becovadis\b|\bgreat place to work\b"
            r"|\b(?:labellis|certifi)\w{1,5} \"? ?(?:lucie|diversite|egalite)\b"
            r"|\blabellisation (?:sociale|rse|egalite|diversite)\b|\b(?:d'un|un|aucun) label social\b"
            r"|\b(?:labels?|distinctions?|signes?|marques?|certifications?"
            r"|agrements?) (?:\w{3,12} )?(?:en matiere de |de |au titre"
            r" de |pour )(?:la |sa |leur )?responsabilite (?:societale|sociale)\b"
            r"|\blabels? (?:social reconnu|du social|humain|d'emploi|inclusi\w{1,4})\b"
            r"|\blabel\b[^.;|]{0,40}?\b(?:politique sociale"
            r"|engagements? socia\w{1,3}|condition de travail"
            r"|conditions de travail|responsabilite societale|bien-etre au travail)\b"
        ),
    ),
    # « une certification de service client », whichever it is
    (
        "other_quality",
        Pattern(
            r"\b(?:labels?|labellisations?|certifications?|distinctions?) (?:\w{2,12} )?(?:de |en "
            r"|pour )(?:la )?(?:qualite de "
            r"|qualite en )?(?:la )?(?:relations?[- ]clients?|relation usagers?|service clients?"
            r"|accueil telephonique)\b"
            # quality of a company's work in general
            r"|(?<!fabricant )(?<!fournisseur )(?<!hebergeur )\b(?:iso|norme"
            r"|certifi\w{2,6})(?:/iec)?[ :-]{0,3}9001\b"
        ),
    ),
)

# « le badge « Employeur solidaire » », « un label du type « service sincère » »
_SOCIAL = (
    r"\b(?:rse|responsab\w{2,6}|socia\w{1,4}|societa\w{1,4}|employeurs?|humaine?s?|engage\w{0,5}|diversite"
    r"|egalite|inclusi\w{1,4}|insertion|solidaires?|bien-etre|traitez bien|handi\w{0,12}|esus|ecovadis|b corp"
    r"|great place to work|salaries|emploi)\b"
)
_OF_QUALITY = r"\b(?:relations?|services?|accueil|qualite|ecoute|contacts?|copc|permanences?)\b"
# its name stands right after what it is called: elsewhere the words may be those of a criterion
_CALLED = r"\b(?:labels?|labellise\w{0,2}|certifi\w{1,6}|badges?|attestations?|marques?)\b[^.;|]{0,40}?"
LABEL_KINDS: Final[tuple[tuple[Label, Pattern], ...]] = (
    ("other_social", Pattern(rf"{_CALLED}{_SOCIAL}")),
    ("other_quality", Pattern(rf"{_CALLED}{_OF_QUALITY}")),
    ("other_social", Pattern(_SOCIAL)),
    ("other_quality", Pattern(_OF_QUALITY)),
)

# standards of security, of surroundings or of management in general: they are no label of either kind
ALIEN = Pattern(
    r"\biso(?:/iec)?[ -]?(?:14\d{3}|2[27]\d{3}|5\d{4})\b|\b(?:pci|hds|qualiopi|cmmi|hqe)\b"
    r"|\becolabels?\b|\bvegeta\w+\b|\bnumerique responsable\b|\bcarbone\b"
)

# « le prix (40), le label (5) »: a criterion that needs no name, if a label is named nearby.
WEIGHED = Pattern(r"\b(?:le|ce|du) label\b,? ?(?:\(|:|,? pour |compte pour |vaut )? ?\d{1,3}\b")

# « Préférence donnée aux centres de relation client labellisés »: the label needs no name here.
HOLDERS = Pattern(
    rf"\b{_CENTRE} (?:de relation client )?(?:\w{{1,9}} )?labellisee?s?\b|\bnon[- ]labellises?\b"
)

# The standard as a source of definitions or as a subject of calls: « au sens de la norme EN 15838 ».
REFERENCE = Pattern(
    r"\best (?:elle|lui)-meme (?:labellis|certifi)|\bdefinitions?\b|\bdefinis?\b|\bau sens d"
    r"|\bterminologie\b|\bvocabulaire\b|\bcelles? de l'annexe\b"
    r"|\b(?:norme|label|referentiel)\b[^.;|]{0,30}?\b(?:definit|decrit|fixe|precise|couvre|est renouvele)\b"
    # « Un écolabel atteste les qualités d'un produit »
    r"|label(?:s|lise\w{0,2})? (?:(?!qui )[a-z]+ ){0,3}?atteste(?:nt)? (?:de |d')?(?:la|le|les|l')"
    r"|\bglossaire\b|\bindicateurs? (?:sont|est)\b"
    r"|\bmethode de calcul\b|\bconformement a la (?:definition|terminologie)|\b(?:conseiller"
    r"|teleconseiller)s? (?:\w{1,12} ){0,4}?(?:renseign|inform|expliqu|present)"
    r"|\b(?:repond|renseign)\w{0,4} (?:aux|les) (?:questions|appels|appelants)|\bargumentaire\b|\bscript\b"
    # What the provider has, seeks or loses is another fact: « en cours de labellisation »
    r"|\ben (?:cours|voie|phase) (?:de |d')(?:\w{1,12} )?(?:labellisation|obtention)\b"
    r"|\bdemarche de labellisation\b[^.;]{0,40}?\b(?:engagee?|entamee?|initiee?|lancee?)\b"
    r"|\b(?:prestataire|titulaire|centre|site|societe|plateau)\b[^.;]{0,30}? (?:est"
    r"|s'est) engagee? dans (?:une|la)"
    r" (?:demarche|procedure) de (?:labellisation|certification)\b"
    r"|\bdossiers? de labellisation\b|\b(?:plus|pas encore) (?:titulaire|detenteur)"
    r"|\b(?:perte|retrait|suspension) (?:du |de son |de sa )label"
    r"|\blabel\b[^.;]{0,60}?\b(?:est|serait|soit|etait) (?:retire|suspendu|perdu)"
    r"|^(?:le |la )?(?:centre|prestataire|titulaire|site)(?: de [\w-]{1,20})? detient (?:le|un) label"
)

EQUIVALENT = Pattern(
    # not « à offre équivalente »
    r"(?<!offre )(?<!offres )(?<!qualite )(?<!prix )(?<!notes )(?<!note )(?<!valeur )(?<!condition )"
    r"\bequiv(?:alent\w{0,4}\b|alences? ?:? (?:est |sera )?(?:admise|acceptee|oui)|\.)|\btout(?:e"
    r"|s)? (?:autre )?(?:moyens? (?:de preuve|approprie)|preuve"
    r"|certification comparable|autre (?:label|certification|certificat|reference))"
    r"|\bpar (?:tou[ts]|n'importe quel) (?:autre )?moyens?\b|\bequivalences? (?:se (?:prouv|demontr"
    r"|justifi)|s'etabli"
    r"|s'apprecie|peu[tv]|vau[td]|joue)\w{0,5}\b|\bou (?:d'une? )?(?:autre )?(?:preuve|gage|titre"
    r"|distinction|reference"
    r"|justificatif|demonstration|attestation)s? (?:comparable|equivalente?|analogue|similaire|de meme"
    r"|pareil)\w{0,2}"
    r"|\bou (?:similaire|comparable|assimile)"
    # « ou son jumeau », « ou preuve qui la vaut », « toute pièce de même force », « tout autre … semblable »
    r"|\bou (?:de |d')?(?:a |son |sa |ses |un |une |le |la |leur |tout |toute )?(?:autre )?(?:jumeau"
    r"|pareil|semblable"
    r"|pendant|homologue|frere|analogue|voisin|assimilable|egal|ce qui en tient lieu|ce qui (?:la|le"
    r"|les) vaut)\w{0,2}\b"
    r"|\bqui (?:la|le|les|en) (?:vau(?:t|dra|dront|lent)|val\w{1,3}|tien\w{1,3} lieu|rempla\w{1,4})\b"
    r"|\b(?:preuve|piece|document|certificat|attestation|label|norme|titre|autre|reference)s?\b[^.;"
    r"|]{0,40}?\bde (?:meme|valeur|force|rang)"
    r" (?:force|valeur|portee|niveau|rang|effet|ordre|sens|exigence|egale?|comparable|equivalente?)"
    r"|\btout(?:e)? autre\b[^.;|]{0,60}?\b(?:semblable|comparable|pareil|similaire|analogue|egal)e?\b"
    r"|\btoute? (?:justificatif|preuve|titre|distinction|signe|gage)s? (?:semblable|comparable"
    r"|analogue|similaire"
    r"|equivalente?)\b"
    r"|\btoute (?:piece|justification|demonstration)\b|\bou (?:la |toute |une )?preuve\b"
    r"|\b(?:mesures?|pratiques?) (?:comparables?|analogues?)|\b(?:label|certificat|certification|demarche"
    r"|distinction) (?:comparable|analogue|similaire|de meme nature)"
    r"|\b(?:autre|toute) (?:label|certification|distinction|attestation)\b[^.;]{0,40}?\b(?:meme"
    r"|comparable|admise?)"
)

NO_EQUIVALENT = Pattern(
    r"\baucune? autre (?:attestation|certification|distinction|preuve|reference|piece)\b"
    r"|\b(?:aucune?|sans|nulle?|ni) (?:autre )?(?:equivalen\w{1,4}|justification|certificat\w{0,3}"
    r"|label)\b|\bequivalen\w{1,4}\b[^.;]{0,40}?\b(?:n'est|ne sont|n'etant|ne sera|exclue?s?|refusee?s?)"
    r"|\ba l'exclusion de (?:tout|toute)|\b(?:ne|n')[^.;]{0,30}?\bequivalen\w{1,4}"
)
