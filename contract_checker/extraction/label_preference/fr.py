"""French wording of labels asked of a provider, and of what they earn, for folded text."""

from typing import Final

from contract_checker.extraction.label_preference.wording import Label, LabelPreferenceWording
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.facts.label_preference import LabelEffect

_CENTRE = one_of(
    r"centres? (?:de (?:relation(?:s)?[- ]clients?|contacts?|services?)|d'appels?)|centres?",
    r"prestataires?|operateurs?|outsourceurs?|sites?|candidats?|soumissionnaires?|titulaires?|societes?",
    r"entreprises?|fournisseurs?",
)
# what one does to be in the competition: « soumissionner », « être admis », « déposer une offre »
_COMPETE = one_of(
    r"soumissionner|candidater|concourir|participer|postuler|repondre|admise?s?|consultee?s?|retenue?s?",
    r"(?:deposer|remettre|presenter) une offre|selectionnee?s?",
)


_LABELS: Final[tuple[tuple[Label, Pattern], ...]] = (
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
    ("iso18295", Pattern(r"\b(?:iso|norme|certifi\w{2,6})(?:/iec)?[ :-]{0,3}18 ?295(?: ?-[12])?\b")),
    ("en15838", Pattern(r"\b(?:nf[ -])?(?:en|norme|certifi\w{2,6})[ :-]{0,3}15 ?838\b")),
    # « label Diversité », « label Égalité professionnelle », « label social reconnu », « SA 8000 »
    (
        "other_social",
        Pattern(
            r"\blabels? \"? ?(?:diversite|egalite|alliance|lucie|engage rse|employeur"
            r"|responsable rse|rse|humain"
            r"|cap'?handeo|handi\w{0,10}|emploi)\b"
            r"|\blabels? (?:sociaux|a caractere social|de qualite sociale|de responsabilite societale|rse"
            r"|d'employeur)\b|\bsa ?8000\b"
            r"|\blabellisation (?:sociale|rse|egalite|diversite)\b|\b(?:d'un|un|aucun) label social\b"
            r"|\blabels? (?:social reconnu|du social|humain|d'emploi|inclusi\w{1,4})\b"
            r"|\blabel\b[^.;|]{0,40}?\b(?:politique sociale"
            r"|engagements? socia\w{1,3}|condition de travail"
            r"|conditions de travail|responsabilite societale|bien-etre au travail)\b"
        ),
    ),
)

# « Préférence donnée aux centres de relation client labellisés »: the label needs no name here.
_HOLDERS = Pattern(
    rf"\b{_CENTRE} (?:de relation client )?(?:\w{{1,9}} )?labellisee?s?\b|\bnon[- ]labellises?\b"
)

# The standard as a source of definitions or as a subject of calls: « au sens de la norme EN 15838 ».
_REFERENCE = Pattern(
    r"\bdefinitions?\b|\bdefinis?\b|\bau sens d|\bterminologie\b|\bvocabulaire\b|\bcelles? de l'annexe\b"
    r"|\b(?:norme|label|referentiel)\b[^.;|]{0,30}?\b(?:definit|decrit|fixe|precise|couvre|est renouvele)\b"
    r"|\bglossaire\b|\bindicateurs? (?:sont|est)\b"
    r"|\bmethode de calcul\b|\bconformement a la (?:definition|terminologie)|\b(?:conseiller"
    r"|teleconseiller)s? (?:\w{1,12} ){0,4}?(?:renseign|inform|expliqu|present)"
    r"|\b(?:repond|renseign)\w{0,4} (?:aux|les) (?:questions|appels|appelants)|\bargumentaire\b|\bscript\b"
)

_EQUIVALENT = Pattern(
    # not « à offre équivalente »
    r"(?<!offre )(?<!offres )(?<!qualite )(?<!prix )(?<!notes )(?<!note )(?<!valeur )(?<!condition )"
    r"\bequiv(?:alent\w{0,4}\b|alences? ?:? (?:est |sera )?(?:admise|acceptee|oui)|\.)|\btout(?:e"
    r"|s)? (?:autre )?(?:moyens? (?:de preuve|approprie)|preuve"
    r"|certification comparable|autre (?:label|certification|certificat|reference))"
    r"|\bpar tous? (?:autre )?moyens?\b|\bou (?:similaire|comparable|assimile)"
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
    r"|\btoute (?:piece|justification|demonstration)\b|\bou (?:la |toute |une )?preuve\b"
    r"|\b(?:mesures?|pratiques?) (?:comparables?|analogues?)|\b(?:label|certificat|certification|demarche"
    r"|distinction) (?:comparable|analogue|similaire|de meme nature)"
    r"|\b(?:autre|toute) (?:label|certification|distinction|attestation)\b[^.;]{0,40}?\b(?:meme"
    r"|comparable|admise?)"
)
_NO_EQUIVALENT = Pattern(
    r"\b(?:aucune?|sans|nulle?|ni) (?:autre )?(?:equivalen\w{1,4}|justification|certificat\w{0,3}"
    r"|label)\b|\bequivalen\w{1,4}\b[^.;]{0,40}?\b(?:n'est|ne sont|n'etant|ne sera|exclue?s?|refusee?s?)"
    r"|\ba l'exclusion de (?:tout|toute)|\b(?:ne|n')[^.;]{0,30}?\bequivalen\w{1,4}"
)

_NOT = r"(?:pas|point|aucun\w{0,2}|nul\w{0,3}|ni|jamais)"
_COUNT = (
    r"(?:pris|prise|tenu|examin\w{1,4}|valoris\w{1,4}|not\w{1,3}|retenu\w{0,2}|considere\w{0,2}"
    r"|pes\w{1,4}|influ\w{1,4}|ouvr\w{1,4}|donn\w{1,5}|confer\w{1,5}|apport\w{1,4}|constitu\w{1,4}"
    r"|entr\w{1,4}|intervi\w{1,5}|compt\w{1,4}|affect\w{1,4}|avantag\w{1,4}|joue\w{0,3}|regard\w{1,4})"
)
# Patterns of effect, in the order in which they are tried.
_EXCLUDED = Pattern(
    rf"\b(?:ne|n')[^.;|]{{0,25}}?\b{_COUNT}\b[^.;|]{{0,20}}?\b{_NOT}\b|\b(?:ne"
    rf"|n')[^.;|]{{0,15}}?\b{_NOT}\b[^.;|]{{0,15}}?\b{_COUNT}\b"
    r"|\bil n'(?:est|en est|en sera|sera)\b[^.;|]{0,20}?\b(?:tenu (?:aucun )?compte|pas tenu)"
    r"|\bsans (?:incidence|effet|influence|consequence|valeur)\b"
    rf"|\bn'(?:a|ont|aura|auront)\b[^.;|]{{0,10}}?\b{_NOT}\b[^.;|]{{0,12}}?\b(?:incidence|effet|influence"
    rf"|valeur|importance|poids)"
    r"|\bindifferen\w{1,6}\b|\b(?:ne|n')[^.;|]{0,12}?\b(?:change|apporte|rapporte)\w{0,3} (?:rien"
    r"|aucun\w{0,1})\b|\bau meme (?:titre|rang)\b[^.;]{0,30}?\bnon (?:labellis|certifi)"
)
# « non éliminatoire, non notée » takes the mark away, not the label.
_NO_WEIGHT = Pattern(
    r"\bnon (?:eliminatoires?|notee?s?|bloquante?s?|obligatoires?)|\brien de bloquant"
    r"|\bsans (?:etre )?(?:eliminatoire|obligation|caractere obligatoire)|\bpas (?:obligatoire"
    r"|eliminatoire|bloquant)|\bfacultati\w{1,2}"
)
_TIE_BREAK = Pattern(
    r"\bdepart(?:age|ager|agees?|agera|ageront|ages?)\b|\b(?:a |en cas d')egalite\b(?! (?:pro|sal"
    r"|de traitement|des chances|entre les (?:femmes|hommes)))|\bex[ -]aequo\b"
    r"|\b(?:a (?:\w{1,12} )?(?:offre|note|qualite|prix|condition|valeur|merite|prestation|proposition|service"
    r"|competence|tarif)s? (?:egale?s?|egaux|equivalente?s?|identiques?|comparables?)|toutes choses egales)\b"
    r"|\b(?:meme|memes|identiques?) (?:notes?|scores?|totaux|total|points|resultats?|rang)\b|\b(?:notes?"
    r"|scores?|totaux|offres) (?:identiques?|equivalente?s?|egale?s?|totale?s? egale?s?)\b"
    r"|\bqui se val(?:ent|aient|udraient)\b|\b(?:offres?|dossiers?|propositions?|candidat\w{0,5}|notes?"
    r"|projets?|plis)"
    r" (?:voisine?|proche|semblable|similaire|pareil(?:le)?|jumeaux|jumelle|au coude a coude"
    r"|de meme valeur|a egalite)s?\b"
    r"|\b(?:en cas de |a )(?:\w{1,12} )?(?:doute|hesitation|match nul|coude a coude)\b|\bcoude a coude\b"
    r"|\bmerites? (?:egal|egaux|comparables?)|\bfer\w{0,4} la difference\b|\bfait pencher\b"
    r"|\bpartage egal\b|\begalite (?:de|des|parfaite|entre deux) (?:points|notes?|offres|suffrages"
    r"|candidats)?|\b(?:finissent|terminent|arrivent)\b[^.;]{0,30}?\b(?:meme|egalite)"
)
_SCORED = Pattern(
    r"\b\d{1,3}(?:[.,]\d)? ?(?:points?|pts?)\b|\bnotee? sur\b|\+ ?\d|\b(?:sous-)?critere\b"
    r"|\bbonifi\w{1,7}|\bponder\w{1,5}|\bcoefficient\b"
    r"|\b(?:un|deux|trois|quatre|cinq|six|huit|dix|quinze|vingt) (?:points?|pour cent)\b"
    r"|\bpoints? (?:supplementaires?|de bonus|bonus)\b"
    r"|\bmajor\w{1,5} (?:de|la note|sa note)|\b\d{1,2} ?% (?:de la note|du total)|\bnote (?:technique"
    r"|rse|sociale) (?:est|sera) major|\bvaloris\w{1,5}\b[^.;|]{0,30}?\b(?:note|notation|points|critere)"
    r"|\b(?:note|notation|bareme)\b[^.;|]{0,50}?\b(?:tien\w{1,3} compte|integr\w{1,3}|valoris\w{1,4}"
    r"|inclu\w{1,3})"
)
_PERCENT = Pattern(r"(?<![\w.,])(?P<percent>\d{1,2}(?:[.,]\d)?) ?%")
_EXCLUSIVE = Pattern(
    # « Les centres sans label ne peuvent pas soumissionner », « pour être admis à concourir »
    rf"\b(?:ne |n')(?:peu|pourr|ser|so|es)\w{{1,5}} (?:pas|point) (?:etre )?{_COMPETE}\b"
    rf"|\bpour (?:pouvoir )?(?:etre )?{_COMPETE}\b|\bcondition d(?:e |')(?:participation|acces|admission"
    r"|recevabilite)\b|"
    r"\b(?:reserve|limite|restreint)\w{0,2} (?:\w{1,12} )?(?:au[x]?|a)\b|"
    r"\bsans\b[^.;|]{0,20}?\blabel\b[^.;|]{0,40}?\b(?:pas|aucune?|point) (?:de |d')?(?:candidature|offre"
    r"|dossier)|"
    r"\bseule?s? (?:les |l'|le |la |sont |est |peu\w{1,3} "
    r"|pourront |des |une? )?|\bexclusivement\b|\buniquement\b|\bnul\w{0,2} (?:ne|n')\b"
    r"|\b(?:rejet|ecart|elimin|irrecevab|refus|exclu)\w{0,6}\b|\bsous peine (?:de|d')|\beliminatoire"
    r"|\b(?:hors|sans|a defaut d\w{0,2}|faute d\w{0,2}|pas d\w{0,2})\b[^.;]{0,60}?\b(?:pas lue?s?"
    r"|non lue?s?|porte (?:close|fermee)"
    r"|inutile de|n'entre|passez votre chemin|dehors|pas d'(?:offre|entree)|hors (?:jeu|course))"
    r"|\b(?:ne|n')[^.;]{0,40}?\bqu(?:e\b|')[^.;]{0,40}?\b(?:titulaires?|labellis|certifi|dispos|deten"
    r"|porteu)|\bsans (?:ce|le"
    r"|lequel|laquelle)"
)
_HOLD = (
    r"(?:titulaires?|deten(?:teurs?|ir|u\w{0,2})|certifie\w{0,2}|labellise\w{0,2}|obten(?:ir|tion)"
    r"|justifier|conserver|maintenir|disposer|posseder|produire"
    r"|fournir|joindre|presenter|renouveler|engagee?s?|conformer|porteurs?|pourvue?s?|avoir|demontrer"
    r"|attester|engager|demarche)"
)
# « exigé », « doit être titulaire », « conserve », « s'engage à obtenir »
_REQUIREMENT = Pattern(
    r"\bil faut\b|"
    r"\bexig\w{1,6}|\brequi(?:s|se|ses|ert|iert)\b|\bobligatoire\w{0,4}|\bimpos\w{1,4}\b"
    r"|\bindispensables?\b|\b(?:prerequis|pre-requis)\b|\b(?:demande|attendu)e?s?\b|\bcondition (?:de|d'"
    r"|prealable)"
    # « En l'absence du label, il décrit ses pratiques »
    r"|\b(?:en l'absence|a defaut|faute) d[^.;|]{0,60}?\b(?:decri|justifi|present|demontr|fourni"
    r"|produi)\w{1,4}"
    rf"|\b(?:doi(?:t|vent)|devr(?:a|ont)|tenue?s? (?:de|d')|s'(?:engage|oblige)\w{{0,3}}|engagement ferme"
    rf"|est|sont|soit|soient|sera|seront)\b[^.;|]{{0,70}}?\b{_HOLD}\b"
    r"|\b(?:detien(?:t|nent|dra)|conserv(?:e|ent|era)|maintien(?:t|nent|dra)|justifi(?:e|ent|era)"
    r"|dispose(?:nt|ra)?|possed(?:e|ent|era)|obtien(?:t|nent|dra)|produi(?:t|sent|ra)"
    r"|joi(?:nt|gnent|ndra)|fourni(?:t|ssent|ra)|renouvelle(?:nt|ra)?|garanti(?:t|ssent|ra)|atteste(?:nt"
    r"|ra)?)\b|\bau moins un\b"
    r"|\bpresente(?:nt|ra)?\b[^.;|]{0,25}?\b(?:certificat|attestation|label)"
    r"|\b(?:etabli(?:t|ssent|ra|ront)|prouve(?:nt|ra|ront)?|demontre(?:nt|ra|ront)?|apporte(?:nt|ra"
    r"|ront)?|montre(?:nt|ra)?"
    r"|remet(?:tra|tent|tront)?|annexe(?:nt|ra)?|verse(?:nt|ra)? au dossier)\b|\b(?:exigible"
    r"|non negociable|incontournable"
    r"|obligation de|de rigueur|il nous faut|sans faute|nous voulons|vous (?:devez|devrez))\b"
)
# « Le candidat joint son certificat s'il en dispose. »
_CONDITIONAL = Pattern(
    r"\bs'il (?:en )?(?:dispose|detient|est|possede|a)|\bs'ils (?:en )?(?:dispos|detien|sont|posse)"
    r"|\bs(?:i|'il) (?:le|la|les) (?:candidat|prestataire)|\ble cas echeant\b"
    r"|\beventuel\w{0,6}\b|\bindique\w{0,2} (?:s'|si )|\b(?:n'est|ne sont|ne sera"
    r"|n'est nullement)\b[^.;]{0,20}?\b(?:exig|requi|demand|obligatoire|impos)\w{0,3}"
    r"|\baucun\w{0,2} (?:label|certificat\w{0,3})\b[^.;]{0,30}?\bn(?:e|')"
    r"|\ble client (?:\w{1,12} )?(?:s'engage|soutient|promeut|adhere)"
)
_PREFERENCE = Pattern(
    # « s'efforce de confier ses activités à », « recourt autant que possible à »
    r"\b(?:s'efforce\w{0,3}|veille\w{0,4} a|cherche\w{0,3} a|autant que possible|dans la mesure du possible)"
    r"[^.;|]{0,60}?\b(?:confi|recour|reten|attribu|consult|adress|orient|choisi|travaill|labellis)\w{0,6}|"
    r"\bprefer\w{1,6}|\bpremier choix\b|\ballons d'abord\b|\bavant (?:tout autre|les autres"
    r"|tous les autres)\b"
    r"|\b(?:vers|chez|aux|au) (?:un |les )?(?:centres? )?labellis\w{1,4} (?:d'abord|en premier)"
    r"|\bprivilegi\w{1,5}|\bprior(?:it\w{1,7}|ite)\b|\bfavoris\w{1,5}"
    r"|\bdonne\w{0,4} la preference|\bde preference\b|\breserve\w{0,2} a hauteur\b|\ben premier lieu\b"
    r"|\bd'abord\b|\bpasse\w{0,3} (?:devant|avant)\b|\bon prend\b|\bavantage\w{0,3}\b"
    r"|\b\d{1,3} ?% (?:du|des|de la|de l')[^.;|]{0,40}?\b(?:reserv|confi|attribu)\w{1,3}"
    r"|\bau moins (?:un|deux) \w{1,12} (?:labellis|certifi)|\b(?:labellise|certifie) au moins\b"
)
_APPRECIATED = Pattern(
    r"\bd'un bon oeil\b|"
    r"\bapprecie\w{0,3}|\bsouhait\w{1,5}|\b(?:un )?(?:plus|atout)\b(?! (?:bas|de |que|favorable))"
    r"|\bbienvenu\w{0,2}|\bferait plaisir|\brecommand\w{1,5}|\bbien vu\w{0,1}|\bvalorise\w{0,2}\b"
    r"|\bsans plus\b|\bce serait (?:bien|mieux|chic)\b|\bagreable\w{0,4}\b|\bsourire\b|\bplaisir\b"
    r"|\bbonne impression\b"
    r"|\bvu (?:d'un|avec)\b|\bsera un signe\b|\bbien aime\w{0,3}\b|\baimerions\b"
    r"|\bencourag\w{1,4}|\bregarde\w{0,2} favorablement|\bavec interet\b|\binteress\w{1,4}\b"
    r"|\bideal\w{0,6}\b|\bidealement\b|\bserait (?:un )?(?:bien|plus|atout)|\batouts?\b"
    r"|\bfavorablement\b|\bcommuniqu\w{1,4} (?:ses|vos|leurs)"
)
# « La perte du label entraîne la résiliation » says nothing of what the label earns.
_LOSS = Pattern(
    r"\b(?:perte|retrait|suspension|non-renouvellement"
    r"|non renouvellement)\b[^.;|]{0,40}?\b(?:label\w{0,8}|certifica\w{1,6}|attestation)"
)
_SLOGAN = Pattern(
    r"\bnous (?:soutenons|saluons|adherons|croyons)\b|\bsoutien\w{0,3}\b|\bfier\w{0,2}\b|\bsensible a\b"
)
# Effects by their words, in the order in which they are tried; what is left may be a requirement.
_EFFECTS: Final[tuple[tuple[LabelEffect, Pattern], ...]] = (
    ("excluded", _EXCLUDED),
    ("tie_break", _TIE_BREAK),
    ("scored", _SCORED),
    ("preference", _PREFERENCE),
    ("exclusive", _EXCLUSIVE),
    ("appreciated", _APPRECIATED),
)
# « Points ajoutés à la note », « Aucune équivalence n'est admise », « À défaut, la candidature est rejetée »
_CONTINUED = Pattern(
    r"^(?:[^a-z]{0,6})(?:(?:aucune?|toute?|l'|une |les? ) ?(?:certification |label "
    r"|mesures? )?equivalen\w{1,4}|points? |cette (?:exigence|condition|certification|detention)"
    r"|a defaut|il en est tenu|ce (?:label|critere)|sa detention|elle |il )"
)
_LOT = Pattern(r"\blots? (?:n° ?)?(?P<lots>\d{1,2}(?:(?: ?, ?| et | & )\d{1,2}\b)*)(?![\d.,]*\d)")
_LOT_NAME = Pattern(r"\d{1,2}")
_POINTS = Pattern(r"\d{1,2}(?:[.,]\d)? ?(?:%|points?\b|pts?\b)")

# « Critère | Points »
_COLUMN = Pattern(r"^(?:nombre de )?(?:points?|pts|poids|ponderation|note|bareme|valeur|%)\b|%|\bpoints\b")
# « Le LRS rapporte-t-il des points ? Aucun. »
_DENIED = Pattern(
    r"^\W{0,3}(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:non|aucune?s?|nullement|pas du tout|rien|zero"
    r"|en rien|jamais)\b"
)
_FIGURE = Pattern(r"\d{1,3}(?:[.,]\d)?")
_COUNTS = Pattern(r"\b(?:compt|rapport|vau|val|pes|jou|aid|donn|appor|ser[vt]|regard|not)\w{0,5}\b")
_AFFIRMED = Pattern(
    r"^\W{0,3}(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:oui|en effet|tout a fait|absolument|bien sur)\b"
)

LABEL_PREFERENCE: Final = LabelPreferenceWording(
    cues=(
        (
            "label",
            "lrs",
            "l.r.s",
            "nf 345",
            "nf345",
            "service 345",
            "18295",
            "18 295",
            "15838",
            "15 838",
            "sa 8000",
            "sa8000",
            "nf service",
        ),
    ),
    labels=_LABELS,
    holders=_HOLDERS,
    reference=_REFERENCE,
    slogan=_SLOGAN,
    equivalent=_EQUIVALENT,
    no_equivalent=_NO_EQUIVALENT,
    effects=_EFFECTS,
    no_weight=_NO_WEIGHT,
    requirement=_REQUIREMENT,
    conditional=_CONDITIONAL,
    loss=_LOSS,
    continued=_CONTINUED,
    percent=_PERCENT,
    points=_POINTS,
    column=_COLUMN,
    denied=_DENIED,
    figure=_FIGURE,
    counts=_COUNTS,
    affirmed=_AFFIRMED,
    lot=_LOT,
    lot_name=_LOT_NAME,
)
