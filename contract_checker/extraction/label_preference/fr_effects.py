"""French wording of what a label earns: a tie broken, points, preference, admission, or nothing."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.facts.label_preference import LabelEffect

# what one does to be in the competition: « soumissionner », « être admis », « déposer une offre »
_COMPETE = one_of(
    r"soumissionner|candidater|concourir|participer|postuler|repondre|admise?s?|consultee?s?|retenue?s?",
    r"(?:deposer|remettre|presenter) une offre|selectionnee?s?",
)

_NOT = r"(?:pas|point|aucun\w{0,2}|nul\w{0,3}|ni|jamais)"

_COUNT = (
    r"(?:pris|prise|tenu|examin\w{1,4}|valoris\w{1,4}|not\w{1,3}|retenu\w{0,2}|considere\w{0,2}"
    r"|pes\w{1,4}|influ\w{1,4}|ouvr\w{1,4}|donn\w{1,5}|confer\w{1,5}|apport\w{1,4}|constitu\w{1,4}"
    r"|entr\w{1,4}|intervi\w{1,5}|compt\w{1,4}|affect\w{1,4}|avantag\w{1,4}|joue\w{0,3}|regard\w{1,4})"
)

# Patterns of effect, in the order in which they are tried.
_EXCLUDED = Pattern(
    r"(?<!mais )(?<!mais ca )(?<!mais il )\bne (?:rapporte|donne)\w{0,3} (?:pas|point)\b|"
    rf"\b(?:ne|n')[^.;|]{{0,25}}?\b{_COUNT}\b[^.;|]{{0,20}}?\b{_NOT}\b|\b(?:ne"
    rf"|n')[^.;|]{{0,15}}?\b{_NOT}\b[^.;|]{{0,15}}?\b{_COUNT}\b"
    r"|\bil n'(?:est|en est|en sera|sera)\b[^.;|]{0,20}?\b(?:tenu (?:aucun )?compte|pas tenu)"
    r"|\bsans (?:incidence|effet|influence|consequence|valeur)\b"
    rf"|\bn'(?:a|ont|aura|auront)\b[^.;|]{{0,10}}?\b{_NOT}\b[^.;|]{{0,12}}?\b(?:incidence|effet|influence"
    rf"|valeur|importance|poids)"
    r"|\b(?:aucune?|nul(?:le)?) (?:faveur|avantage|prime|bonus|bonification|majoration|points?|credit"
    r"|poids)\b"
    r"[^.;|]{0,20}?\b(?:ne |n')"
    r"|\b(?:ne |n')(?:est |sont )?(?:attach|emport|produi|confer|entrain|tire|valoir)\w{0,4}\b[^.;|]{0,110}?"
    r"\b(?:aucun|nul)\w{0,2} (?:effet|avantage|point|consequence|faveur|droit|incidence|poids|prime)"
    r"|\bindifferen\w{1,6}\b|\b(?:ne|n')[^.;|]{0,12}?\b(?:change|apporte|rapporte)\w{0,3} (?:rien"
    r"|aucun\w{0,1})\b|\bau meme (?:titre|rang)\b[^.;]{0,30}?\bnon (?:labellis|certifi)"
)

# « non éliminatoire, non notée » takes the mark away, not the label.
NO_WEIGHT = Pattern(
    r"\bnon (?:eliminatoires?|notee?s?|bloquante?s?|obligatoires?)|\brien de bloquant"
    r"|\bsans (?:etre )?(?:eliminatoire|obligation|caractere obligatoire)|\bpas (?:obligatoire"
    r"|eliminatoire|bloquant)|\bfacultati\w{1,2}"
)

# « Faute de label, votre offre ne sera pas ouverte »: the denial is what bars
BARRED = Pattern(r"\b(?:sans|faute d|a defaut d|hors d|en l'absence d)")

# « son absence n'est pas éliminatoire », « n'écarte personne »: denies only that others are barred
HARMLESS = Pattern(
    r"\b(?:absence|defaut|manque)\b[^.;]{0,30}?\bn(?:e |')[^.;]{0,20}?\b(?:pas|point|personne|aucun\w*)\b"
    r"[^.;,]{0,20}?(?:eliminat\w+|penalis\w+|ecart\w+|elimin\w+|exclu\w+|redhibitoire)?"
    r"|\bn(?:e |')[^.;]{0,15}?\b(?:pas|point) (?:eliminatoire|obligatoire|exige|requis|redhibitoire"
    r"|bloquant)\w{0,2}"
    r"|\bnul n'est tenu\b[^.;,]{0,60}|\bn(?:e |')(?:ecarte|elimine|exclut) (?:personne|pas|point|aucun\w*)"
)

_TIE_BREAK = Pattern(
    r"\bdepart(?:age|ager|agees?|agera|ageront|ages?)\b|\b(?:a |en cas d')egalite\b(?! (?:pro|sal"
    r"|de traitement|des chances|entre les (?:femmes|hommes)))|\bex[ -]aequo\b"
    r"|\b(?:a (?:\w{1,12} )?(?:offre|note|qualite|prix|condition|valeur|merite|prestation|proposition"
    r"|service"
    r"|competence|tarif)s? (?:egale?s?|egaux|equivalente?s?|identiques?|comparables?)"
    r"|toutes choses egales)\b"
    r"|\b(?:meme|memes|identiques?) (?:notes?|scores?|totaux|total|points|resultats?|rang)\b|\b(?:notes?"
    r"|scores?|totaux|offres) (?:identiques?|equivalente?s?|egale?s?|totale?s? egale?s?)\b"
    r"|\bse val(?:ent|aient|udraient)\b|\b(?:offres?|dossiers?|propositions?|candidat\w{0,5}|notes?"
    r"|projets?|plis)"
    r" (?:voisine?|proche|semblable|similaire|pareil(?:le)?|jumeaux|jumelle|au coude a coude"
    r"|de meme valeur|a egalite)s?\b"
    r"|\b(?:en cas de |a )(?:\w{1,12} )?(?:doute|hesitation|match nul|coude a coude)\b|\bcoude a coude\b"
    r"|\bmerites? (?:egal|egaux|comparables?)|\bfer\w{0,4} la difference\b|\bfait pencher\b"
    r"|\bpartage egal\b|\begalite (?:de|des|parfaite|entre deux) (?:points|notes?|offres|suffrages"
    r"|candidats)?|\b(?:finissent|terminent|arrivent)\b[^.;]{0,30}?\b(?:meme|egalite)"
)

_SCORED = Pattern(
    r"\b\d{1,3}(?:[.,]\d)?\]? ?(?:points?|pts?)\b|\bnotee? sur\b|\bpes\w{1,4} (?:sur|dans) (?:la|sa"
    r"|leur) note\b"
    # « trois des vingt points du critère »
    r"|\b(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) des (?:\w{3,10} )?points\b"
    r"|\bgagn\w{1,4} des points\b"
    r"|\+ ?\d|\b(?:sous-)?critere\b"
    r"|\bbonifi\w{1,7}|\bponder\w{1,5}|\bcoefficient\b"
    r"|\b(?:un|deux|trois|quatre|cinq|six|huit|dix|quinze|vingt) (?:points?|pour cent)\b"
    r"|\bpoints? (?:supplementaires?|de bonus|bonus)\b|\b(?:mieux|davantage) notee?s?\b"
    r"|\bnotee?s? (?:mieux|davantage)\b|\bplus dans (?:la|leur|votre|sa) note\b"
    r"|\bmajor\w{1,5} (?:de|la note|sa note)|\b\d{1,2} ?% (?:de la note|du total)|\bnote (?:technique"
    r"|rse|sociale) (?:est|sera) major|\bvaloris\w{1,5}\b[^.;|]{0,30}?\b(?:note|notation|points|critere)"
    r"|\b(?:note|notation|bareme)\b[^.;|]{0,50}?\b(?:tien\w{1,3} compte|integr\w{1,3}|valoris\w{1,4}"
    r"|inclu\w{1,3})"
)

_EXCLUSIVE = Pattern(
    r"\b(?:sans|faute d|a defaut d|en l'absence d)[^.;|]{0,60}?\bn(?:e |')(?:ser|peu|pourr|es)\w{1,4} "
    r"(?:pas|point) (?:etre )?(?:ouvert|lu|examin|retenu|admis|recu|etudie|analys|regard)\w*|"
    # « conditionne la recevabilité du pli », « qui n'a pas le label est hors concours »
    r"\bconditionn\w{1,4} (?:la |l'|toute )?(?:recevabilite|acces|admission|participation|candidature"
    r"|examen|ouverture)"
    r"|\b(?:hors (?:concours|course|jeu)|ne (?:concour|soumissionn|candidat)\w{1,4} pas)\b|"
    # « Les centres sans label ne peuvent pas soumissionner », « pour être admis à concourir »
    rf"\b(?:ne |n')(?:peu|pourr|ser|so|es)\w{{1,5}} (?:pas|point) (?:etre )?{_COMPETE}\b"
    rf"|\bpour (?:pouvoir )?(?:etre )?{_COMPETE}\b|\bcondition d(?:e |')(?:participation|acces|admission"
    r"|recevabilite)\b|"
    r"\b(?:reserve|limite|restreint)\w{0,2} (?:\w{1,12} )?(?:au[x]?|a)\b|"
    r"\bsans\b[^.;|]{0,20}?\blabel\b[^.;|]{0,40}?\b(?:pas|aucune?|point) (?:de |d')?(?:candidature|offre"
    r"|dossier)|"
    r"\bseule?s? (?:les |l'|le |la |sont |est |peu\w{1,4} "
    r"|pourront |des |une? )?|\bexclusivement\b|\buniquement\b|\bnul\w{0,2} (?:ne|n')\b"
    # not « le candidat non labellisé n'est pas écarté »
    r"|(?<!pas )(?<!pas pour autant )(?<!jamais )(?<!nullement )\b(?:rejet|ecart|elimin|irrecevab|refus"
    r"|exclu)\w{0,6}\b|\bsous peine (?:de|d')|\beliminatoire"
    r"|\b(?:hors|sans|a defaut d\w{0,2}|faute d\w{0,2}|pas d\w{0,2})\b[^.;]{0,60}?\b(?:pas lue?s?"
    r"|non lue?s?|porte (?:close|fermee)"
    r"|inutile de|n'entre|passez votre chemin|dehors|pas d'(?:offre|entree)|hors (?:jeu|course))"
    r"|\b(?:ne|n')[^.;]{0,40}?\bqu(?:e\b|')[^.;]{0,40}?\b(?:titulaires?|labellis|certifi|dispos|deten"
    r"|porteu)|\bsans (?:ce|le"
    r"|lequel|laquelle)"
)

_PREFERENCE = Pattern(
    # « s'efforce de confier ses activités à », « recourt autant que possible à »
    r"\b(?:s'efforce\w{0,3}|veille\w{0,4} a|cherche\w{0,3} a|autant que possible"
    r"|dans la mesure du possible)"
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
    r"\bd'un bon oeil\b|\baccueil favorable\b|"
    r"\bapprecie\w{0,3}|\bsouhait\w{1,5}|\b(?:un )?(?:plus|atout)\b(?! (?:bas|de |que|favorable))"
    r"|\bbienvenu\w{0,2}|\bferait plaisir|\brecommand\w{1,5}|\bbien vu\w{0,1}|\bvalorise\w{0,2}\b"
    r"|\bsans plus\b|\bce serait (?:bien|mieux|chic)\b|\bagreable\w{0,4}\b|\bsourire\b|\bplaisir\b"
    r"|\bbonne impression\b"
    r"|\bvu (?:d'un|avec)\b|\bsera un signe\b|\bbien aime\w{0,3}\b|\baimerions\b"
    r"|\bcontente?s?\b|\bravie?s?\b|\bheureu(?:x|ses?)\b"
    r"|\bencourag\w{1,4}|\b(?:regard|vu|accueilli|examin|consider)\w{0,3} (?:favorablement|avec (?:faveur"
    r"|bienveillance"
    r"|interet|sympathie))|\bavec interet\b|\binteress\w{1,4}\b"
    r"|\bideal\w{0,6}\b|\bidealement\b|\bserait (?:un )?(?:bien|plus|atout)|\batouts?\b"
    r"|\bfavorablement\b|\bcommuniqu\w{1,4} (?:ses|vos|leurs)"
)

# « La perte du label entraîne la résiliation » says nothing of what the label earns.
LOSS = Pattern(
    r"\b(?:perte|retrait|suspension|non-renouvellement"
    r"|non renouvellement)\b[^.;|]{0,40}?\b(?:label\w{0,8}|certifica\w{1,6}|attestation)"
)

SLOGAN = Pattern(
    r"\bnous (?:soutenons|saluons|adherons|croyons)\b|\bsoutien\w{0,3}\b|\bfier\w{0,2}\b|\bsensible a\b"
)

# Effects by their words, in the order in which they are tried; what is left may be a requirement.
EFFECTS: Final[tuple[tuple[LabelEffect, Pattern], ...]] = (
    ("excluded", _EXCLUDED),
    ("tie_break", _TIE_BREAK),
    ("scored", _SCORED),
    ("preference", _PREFERENCE),
    ("exclusive", _EXCLUSIVE),
    ("appreciated", _APPRECIATED),
)
