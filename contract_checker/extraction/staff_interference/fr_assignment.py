"""French wording of who is put on the work and taken off it, and of sanctions asked by the client."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import ADVERBS, DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.staff_interference.fr_client import CLIENT as _CLIENT
from contract_checker.extraction.staff_interference.fr_roles import NAMING, TAKEN_AWAY
from contract_checker.extraction.staff_interference.fr_unnamed import ADMISSION, DISMISSAL

_THE_CLIENT = rf"(?:le |la |l'|les |un |aux? |des |du |de la |de l')?{_CLIENT}"
# « le choix de », « la candidature de », « la composition des équipes »
_CHOICE = one_of(
    r"candidatures?|recrutements?|embauches?|selection|affectations?|nominations?|designations?|choix|cv",
    r"curriculum vitae|profils?|composition|liste(?: nominative)?|entretiens? (?:d'embauche"
    r"|de recrutement)",
    r"arrivees?|prise de poste|habilitations?",
)
_STAFF_CHOSEN = (
    rf"{DETERMINERS}(?:{STAFF}|{_CHOICE} {DETERMINERS}(?:{STAFF}|{_CHOICE}|candidats?)"
    rf"|{_CHOICE})\b"
)
_TO_THE_CLIENT = rf"(?:au|aux|a la|a l'|a) ?{_CLIENT}"
_CONSENT = one_of(
    r"agrements?|accords?|validation|approbation|aval|visa|feu vert|acceptation|autorisation|assentiment"
    r"|veto",
    r"avis (?:conforme|favorable|prealable)|droit de (?:regard|veto|refus|recusation)|blanc-seing|oui ou non"
    r"|dernier mot",
)
_REMOVAL = (
    r"(?:retraits?|remplacements?|departs?|changements?|evictions?|exclusions?|mises? a l'ecart"
    r"|recusations?)"
)
# one of them, and not how many there are
_ONE = rf"(?!effectif|equipe|personnel|ressources)(?:{STAFF})"
_WANTS = (
    rf"{_CLIENT}\b[^.;]{{0,30}}?\b(?:veu[tx]|veulent|voudra|souhait\w{{1,4}}|exig\w{{1,4}}|demand\w{{1,4}}"
    rf"|recus\w{{1,4}}"
    rf"|decid\w{{1,4}}|estim\w{{1,4}}|jug\w{{1,4}}|requier\w{{1,4}}|obtien\w{{1,4}}|obtenir"
    rf"|mecontent\w{{0,4}}|(?:in)?satisfait\w?)"
)
_GOES = (
    r"(?:quitte\w{0,2}|quittera|sort(?:e|ir|ira)?\b|(?:retir|remplac|ecart|exclu|evinc)\w{0,4}"
    r"|cesse\w{0,2} (?:de|d'|son)"
    r"|(?:re)?affecte\w{0,2} a (?:une? )?(?:autre|nouvelle)|mut(?:e|ee)s?\b|n(?:e |')(?:repond|pren|trait"
    r"|interv|travaill|decroch|particip)\w{1,5} plus)"
)
_ASKED = one_of(
    rf"(?:a|sur|des) (?:la |sa |simple |premiere |seule )*(?:demande|requete|initiative)"
    rf"(?: [a-z]+){{0,3}}? "
    rf"(?:du |de la |de l'|des ){_CLIENT}",
    rf"(?:demandee?s?|exigee?s?|souhaitee?s?|decidee?s?|notifiee?s?|prononcee?s?"
    rf"|jugee?s? [^.;]{{0,40}}?) par {_THE_CLIENT}",
    rf"(?:si|lorsque|quand|que) {_THE_CLIENT} (?:le |la |l'|les |en )*(?:demand|exig|souhait|jug|estim"
    rf"|not|recus)",
    r"sur simple demande|ne (?:donn\w{2,4}|conven\w{2,5}|convien\w{1,4}) (?:pas|plus)",
)
# between people and the client's consent, nothing else that is consented to
_GAP = (
    r"(?:(?!planning|horaire|conge|script|argumentaire|outil|support|formation|prime|teletravail|tarif"
    r"|livrable"
    r"|procedure|sous-trait|document|rapport|partenaire|reponse type|modele)[^.;]){0,90}?"
)

# what makes consent bear on the people, and not on what they do
_CHOSEN = one_of(
    r"(?:soumis|subordonn|conditionn)\w{0,5}|(?:est|sont|sera|seront|soit|soient|etre|n'est) (?:[a-z]+ )?"
    r"(?:affect|recrut"
    r"|nomm|integr|design|propos|present|embauch|remplac|chois|reten|engag|habilit|agre)\w{0,4}",
    r"(?:integr|rejoi|interv|pren)\w{1,5} (?:en |son |l'|le |sur |au |dans )|fai\w{1,4} l'objet"
    r"|requ\w{2,6}|necessit\w{1,4}"
    r"|obtien\w{1,4}|:|\|",
)
_OF_THE_CLIENT = rf"(?: [a-z]+){{0,4}}? (?:du |de la |de l'|des |par (?:le |la |l'))(?:seul )?{_CLIENT}"

APPROVAL: Final = Practice(
    "approval",
    Pattern(
        any_of(
            ADMISSION,
            NAMING,
            # « Le Client agrée chaque superviseur », « se réserve le droit de valider les candidatures »
            rf"\b{_CLIENT}\b[^.;]{{0,70}}?\b(?:agre|approuv|valid|accept|choisi|selectionn"
            rf"|auditionn|refus)\w{{0,4}} "
            rf"{ADVERBS}{_STAFF_CHOSEN}",
            rf"\b{_CLIENT}\b[^.;]{{0,70}}?\brecus\w{{1,4}} {ADVERBS}{DETERMINERS}(?:{_CHOICE}|candidats?)\b",
            # « aucun conseiller n'est affecté sans l'agrément préalable du Client »
            rf"\b{STAFF}\b{_GAP}\b{_CHOSEN}{_GAP}\b{_CONSENT}{_OF_THE_CLIENT}\b",
            rf"\b(?:{_CHOICE}|candidats? au poste)\b{_GAP}\b{_CONSENT}{_OF_THE_CLIENT}\b",
            rf"\b(?:{STAFF}|{_CHOICE})\b{_GAP}\b(?:agre|valid|approuv|accept|selectionn|chois|recu|vise"
            rf"|retenu)\w{{0,4}}"
            rf"(?: [a-z]+){{0,3}}? par {_THE_CLIENT}\b",
            # « les conseillers sont agréés par le Client », « présentés au Client, qui peut les refuser »
            rf"\b(?!effectif)(?:{STAFF}|{_CHOICE})\b{_GAP}\b(?:est|sont|sera|seront|etre|soient|soit)"
            rf" (?:[a-z]+ ){{0,2}}?(?:agre|approuv|valid|accept|choisi|selectionn|recrut|retenu)\w{{0,4}} "
            rf"(?:[a-z]+ ){{0,2}}?par {_THE_CLIENT}\b",
            rf"\b(?:{STAFF}|{_CHOICE})\b{_GAP}\b(?:present|soumis"
            rf"|propos)\w{{0,3}} {_TO_THE_CLIENT}\b[^.;]{{0,40}}?"
            rf"\b(?:refus|valid|accept|recus|chois|agre)\w{{1,4}}",
            # « chaque superviseur est présenté à la direction de la clinique, qui l'accepte ou non »
            rf"\b(?:{_ONE}|{_CHOICE})\b{_GAP}\b(?:present|soumis|propos|pass|rencontr|recu"
            rf"|entendu)\w{{0,4}}\b[^.;]{{0,40}}?"
            rf"\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:qui|lequel|laquelle)\b[^.;]{{0,30}}?\b(?:accept|refus|agre"
            rf"|valid|approuv|decid"
            rf"|tranch|retien|choisi)\w{{0,4}}",
            # « soumet à la validation du Client les CV des conseillers »
            rf"\b(?:soum|propos|present|transm|adress|communiqu)\w{{1,6}} [^.;]{{0,30}}?\b{_CONSENT}"
            rf"{_OF_THE_CLIENT} {_STAFF_CHOSEN}",
            # « Le Client peut s'opposer à l'affectation d'un conseiller »
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:s'|nous )oppos\w{{1,4}} (?:[a-z]+ )?(?:a|aux?) {DETERMINERS}"
            rf"{_CHOICE} {DETERMINERS}{STAFF}\b",
            # « se réserve un droit de regard sur le recrutement »
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:droit de (?:regard|veto|refus|recusation)"
            rf"|dernier mot)\b[^.;]{{0,20}}?"
            rf"\b(?:sur|quant a|pour) (?:toute? )?{_STAFF_CHOSEN}",
            # « le choix des superviseurs appartient au Client »
            rf"\b(?:choix|selection|recrutement|nomination"
            rf"|designation)s? {DETERMINERS}{STAFF}\b[^.;]{{0,30}}?"
            rf"\b(?:appart|revien|incomb|relev|releve)\w{{0,5}} (?:au|du|a la|de la|a l'"
            rf"|de l') ?{_CLIENT}\b",
            # « l'agrément préalable des conseillers »
            rf"\bagrements? (?:prealable |nominatif |individuel |ecrit )*(?:de |des |du )(?:chaque "
            rf"|tous les |tout )?{STAFF}\b",
            rf"\b{_CONSENT} (?:[a-z]+ ){{0,3}}?(?:du |de la |de l'){_CLIENT}[^.;]{{0,40}}?\b(?:sur|avant"
            rf"|pour|quant a) "
            rf"(?:tout |toute )?{_STAFF_CHOSEN}",
            # « personne ne décroche tant que le Client n'a pas dit oui »
            rf"\b(?:personne|nul|qui que ce soit|{STAFF})\b(?:(?!planning|conge|script"
            rf"|teletravail)[^.;]){{0,80}}?"
            rf"\b(?:casque|lign|appel|compte|production|repon|decroch|prend|commenc|rejoi|integr|plateau"
            rf"|voix)"
            rf"\w{{0,5}}\b[^.;]{{0,60}}?\b(?:tant que|avant que|sans que|qu'apres que|sans|avant d)\b"
            rf"[^.;]{{0,60}}?\b{_CLIENT}\b[^.;]{{0,50}}?\b(?:{_CONSENT}|oui|agre\w{{0,3}}|valid\w{{1,3}}"
            rf"|accept\w{{1,3}}|rencontr\w{{1,3}}|recue?s?|vue?s?|entendue?s?|dit)\b",
            # « CV à la Banque, entretien à la Banque »
            rf"\b(?:cv|curriculum|entretiens?|candidatures?|dossiers? de candidat\w*)\b[^.;|]{{0,40}}?\b"
            rf"(?:soumis\w{{0,2}} |adress\w{{1,4}} |envo\w{{1,4}} |transmis\w{{0,2}} |remis )?(?:a la |au |a"
            rf" l'"
            rf"|chez (?:le |la |l')?){_CLIENT}\b[^.;]{{0,80}}?\b(?:oui|choi\w{{1,4}}|valid\w{{1,4}}|avant"
            rf"|accept\w{{1,4}}|refus\w{{0,3}}|tranch\w{{1,3}}|decid\w{{1,3}})\b",
            # « le Client a un droit de regard sur le recrutement »
            rf"\b{_CLIENT}\b[^.;]{{0,30}}?\bdroit de (?:regard|veto|refus|recusation) sur {_STAFF_CHOSEN}",
            # « le Client participe aux entretiens de recrutement », « est associé au recrutement »
            rf"\b{_CLIENT}\b[^.;]{{0,50}}?\b(?:particip|assist|associ|intervien)\w{{0,5}} (?:pas |ni )?"
            rf"{ADVERBS}(?:a|aux?|dans) {DETERMINERS}"
            rf"(?:entretiens?|recrutements?|selection|choix|embauches?)\b",
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:rencontr|recoi"
            rf"|interview)\w{{0,5}} [^.;]{{0,30}}?\bcandidats?\b[^.;]{{0,60}}?\b(?:conseill|tele|post"
            rf"|embauch|affect)",
        )
    ),
    unless=Pattern(
        r"\b(?:plannings?|horaires?|conges?|absences?|primes?|salaires?|salariale|scripts?|argumentaires?"
        r"|vacations|pauses)\b"
        r"[^.;]{0,60}?\b(?:soumis|valid|subordonn|agre|approuv|accord|autoris)\w{0,5}\b|\bplis\b"
        r"|\boffres?\b|\bsoumissionnaires?\b"
        r"|\bcnaps\b|\bprefe(?:ct|ture)|\bcarte professionnelle\b|\bsous-traitants?\b"
        r"|\bfichiers?\b|\bcahier des charges\b|\bmarche public\b"
        r"|\bteletravail\b|\bofficiers? public|\bmedecin|\bpersonnel soignant|\bcse\b"
    ),
)
REMOVAL: Final = Practice(
    "removal",
    Pattern(
        any_of(
            DISMISSAL,
            TAKEN_AWAY,
            # « Le Client peut exiger le retrait immédiat de tout conseiller »
            rf"\b{_CLIENT}\b[^.;]{{0,90}}?\b(?:exig|demand|obten|obtient|impos|sollicit|requ[ei]r"
            rf"|requiert|ordonn|prononc|decid)\w{{0,5}} "
            rf"[^.;]{{0,50}}?\b{_REMOVAL}(?: [a-z]+){{0,3}}?(?:,[^.;,|]{{1,50}},)? {DETERMINERS}(?:membres? "
            rf"(?:de |du |des )(?:l'|la )?)?{STAFF}\b",
            # « Si un agent ne donne pas satisfaction, le Client peut en demander le remplacement »
            rf"\b{STAFF}\b[^.;]{{0,130}}?\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:demand|exig|obten|sollicit"
            rf"|requ[ei]r"
            rf"|requier)\w{{0,4}} (?:[a-z]+ )?(?:le|son|leur|sa|un) (?:retrait|remplacement|depart|eviction"
            rf"|exclusion)\b",
            # « demander au titulaire le remplacement de tout membre de son personnel »: he is the client
            rf"\b(?:demand|exig)\w{{1,4}} (?:au|a la|a l'|aux) ?(?:{PARTIES.provider}),? "
            rf"[^.;]{{0,20}}?\b{_REMOVAL} "
            rf"(?:[a-z]+ ){{0,2}}?{DETERMINERS}(?:membres? (?:de |du |des )(?:l'|la |son "
            rf"|leur )?)?{STAFF}\b",
            # « un conseiller dont l'Assureur ne veut plus quitte la mission », « exiger qu'un agent parte »
            rf"\b{_ONE}\b[^.;]{{0,60}}?\b{_WANTS}\b[^.;]{{0,60}}?\b{_GOES}",
            rf"\b{_WANTS}\b[^.;]{{0,40}}?\bqu[e'][^.;]{{0,20}}?\b{_ONE}\b[^.;]{{0,60}}?\b{_GOES}",
            # « refuser la présence d'un conseiller », « s'opposer au maintien d'un agent »
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:refus|recus|s'oppos)\w{{1,4}} (?:a "
            rf"|aux? )?{DETERMINERS}(?:presence"
            rf"|intervention|maintien) {DETERMINERS}{STAFF}\b",
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:demand|exig)\w{{0,4}} (?:[a-z]+ ){{0,8}}?(?:de |a ce que "
            rf"|que |qu')[^.;]{{0,50}}?{STAFF}\b[^.;]{{0,50}}?"
            r"\b(?:retir|remplac|ecart|exclu|sorti)\w{0,3}\b",
            rf"\b{_CLIENT}\b[^.;]{{0,70}}?\b(?:retir|ecart|recus|exclu|exclur|evinc|remplac"
            rf"|fai\w{{1,4}} sortir|fai\w{{1,4}} remplacer|fai\w{{1,4}} retirer)\w{{0,4}} "
            rf"(?:d[eu](?: la| l')? ?(?:plateau|operation|service|mission|equipe"
            rf"|campagne) )?{ADVERBS}{DETERMINERS}{STAFF}\b",
            # « remplacé sous 24 h à la demande du Client »
            rf"\b{STAFF}\b[^.;]{{0,120}}?\b(?:retir|remplac|ecart|exclu"
            rf"|sorti)\w{{0,3}}\b[^.;]{{0,90}}?\b{_ASKED}",
            rf"\b{_ASKED}[^.;]{{0,120}}?\b(?:retir|remplac|ecart|exclu"
            rf"|{_REMOVAL})\w{{0,4}} {ADVERBS}{DETERMINERS}{STAFF}\b",
            rf"\b(?:retir|remplac|ecart|exclu)\w{{0,4}}"
            rf" {ADVERBS}{DETERMINERS}{STAFF}\b[^.;]{{0,90}}?\b{_ASKED}",
            rf"\b{_REMOVAL} (?:[a-z]+ ){{0,2}}?{DETERMINERS}{STAFF}\b[^.;]{{0,90}}?\b{_ASKED}",
            # « toute demande de retrait d'un agent formulée par la Banque »
            rf"\b(?:demandes?|exigences?) (?:ecrites? |motivees? )?(?:de "
            rf"|d'){_REMOVAL} (?:[a-z]+ ){{0,2}}?{DETERMINERS}{STAFF}\b"
            rf"[^.;]{{0,40}}?\b{_CLIENT}\b",
            # « un conseiller qui mécontente l'Assureur est affecté ailleurs à la demande de celui-ci »
            rf"\b{_ONE}\b[^.;]{{0,60}}?\b{_CLIENT}\b[^.;]{{0,60}}?\b{_GOES}[^.;]{{0,40}}?\b(?:demande"
            rf"|requete) (?:[a-z]+ )?de "
            r"(?:celui-ci|celle-ci|ce dernier|cette derniere)\b",
            # « remplacer, sur demande du Client, tout collaborateur jugé inadapté »
            rf"\b(?:retir|remplac|ecart|exclu)\w{{0,4}},? [^.;]{{0,20}}?\b{_ASKED},? {DETERMINERS}{STAFF}\b",
            # « obtient que le conseiller n'intervienne plus »
            rf"\b{_CLIENT}\b[^.;]{{0,90}}?\b(?:obt[ei]\w{{2,6}}|exig|demand|peut|vouloir|veu"
            rf"|souhait)\w{{0,5}}"
            rf"[^.;]{{0,50}}?\bqu(?:e |'){DETERMINERS}[^.;]{{0,30}}?{STAFF}\b[^.;]{{0,50}}?\b(?:n(?:e |')"
            rf"[a-z' ]{{2,20}} plus|quitt\w{{1,3}}|cess\w{{1,3}}|sort\w{{0,3}}|parte?|change)\b",
            # « un conseiller qui ne nous convient pas sort du plateau », « dont la conduite aura déplu »
            rf"\b{STAFF}\b[^.;]{{0,110}}?\b(?:deplu\w{{0,2}}|deplai\w{{1,3}}|ne (?:nous |lui |leur |vous )?"
            rf"(?:convien\w{{1,3}}|convenai\w|satisf\w+|donn\w{{1,3}})|insatisfai\w+|mecontent\w{{0,4}})\b"
            rf"[^.;]{{0,120}}?\b(?:quitt\w{{1,4}}|retir\w{{1,3}}|remplac\w{{1,3}}|ecart\w{{1,3}}"
            rf"|sort\w{{0,4}}"
            rf"|exclu\w{{0,2}}|otee?|ote|change\w{{0,2}}|releve\w{{0,2}})\b",
            # « faire cesser l'intervention d'un agent »
            rf"\bfai\w{{1,4}} cesser\b[^.;]{{0,60}}?\b(?:intervention|affectation|presence|mission)s?"
            rf" {DETERMINERS}{STAFF}\b",
            # « retirez ce conseiller de notre file »
            rf"\b(?:retirez|sortez|enlevez|remplacez|ecartez|changez)(?:-nous)? {DETERMINERS}{STAFF}\b",
            # « un téléacteur qui déplaît à la marque quitte le plateau »
            rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:deplai\w{{1,3}}|ne (?:convien|satisf"
            rf"|donn)\w{{2,6}})\b[^.;]{{0,90}}?"
            r"\b(?:quitt|retir|remplac|ecart|sort|exclu)\w{0,4}\b",
            # « Un conseiller noté moins de 70 deux fois est retiré »
            rf"(?<!des )(?<!du )(?<!de l')\b{STAFF}\b(?:(?!fichier|liste|donnees)[^.;]){{0,90}}?\b(?:est"
            rf"|sont|sera|seront|etre) "
            rf"(?:[a-z]+ ){{0,2}}?(?:retiree?s?|ecartee?s?|exclue?s?)\b"
            r"(?! (?:du champ|de l'assiette|de la presente|du perimetre|(?:du|de la|des|de l') ?(?:deux )?"
            r"(?:calculs?|mesures?|decomptes?|termes?|rapports?|indicateurs?|statistiques?|resultats?)))",
            rf"\b{STAFF}\b[^.;]{{0,70}}?\b(?:quitte\w{{0,3}}|sort\w{{0,4}} d[ue]) [^.;]{{0,30}}?\b"
            rf"(?:operation|plateau|projet)\b[^.;]{{0,60}}?\b{_ASKED}",
        )
    ),
)
SANCTION: Final = Practice(
    "sanction",
    Pattern(
        any_of(
            # « Le Client peut demander qu'une sanction disciplinaire soit prise »
            rf"\b{_CLIENT}\b[^.;]{{0,90}}?\b(?:exig|demand|prononc|impos|decid|obten|inflig"
            rf"|sollicit)\w{{0,5}} [^.;]{{0,50}}?"
            rf"\b(?:sanctions? disciplinaires?|avertissements?|mises? a pied|licenciements?"
            rf"|mesures? disciplinaires?"
            rf"|sanctions? [^.;]{{0,30}}?{STAFF})\b",
            rf"\b{_CLIENT}\b[^.;]{{0,50}}?\bsanctionn\w{{1,4}} {ADVERBS}{DETERMINERS}{STAFF}\b",
            rf"\b(?:sanctionne|sanctions? disciplinaires?|avertissements?|mises? a pied"
            rf"|licenci\w{{2,6}})\w{{0,2}}\b[^.;]{{0,80}}?\b{_ASKED}",
            rf"\b{_ASKED}[^.;]{{0,60}}?\b(?:sanction\w{{0,4}}|avertissements?|blames?|mises? a pied"
            rf"|licenci\w{{2,6}})\b",
            rf"\b(?:avertissements?|blames?|mises? a pied|sanctions?|lettres? de"
            rf" reproches?)\b[^.;]{{0,110}}?\b"
            rf"(?:redig|prononc|decid|ecri|dict|inflig|demand|exig|signe|choisi)\w{{0,4}} (?:[a-z]+ )?par "
            rf"{_THE_CLIENT}\b",
            rf"\b(?:penalites?|amendes?|retenues?)\b[^.;]{{0,60}}?\b(?:repercut|imput|deduit|prelev"
            rf"|retenu)\w{{0,4}}[^.;]{{0,40}}?\b(?:salaires?|paie|{STAFF})\b",
        )
    ),
    unless=Pattern(r"\bloca(?:taires?|tion)\b|\bbailleur\b(?=[^.;]{0,200}\bloca)"),
)
