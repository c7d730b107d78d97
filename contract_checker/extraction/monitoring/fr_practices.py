"""French wording of each practice of listening, recording and watching."""

from typing import Final

from contract_checker.extraction.language.fr_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.monitoring.fr_keeping import FILMED, HEARD, KEPT, LISTED
from contract_checker.extraction.practices import Practice

CALLS: Final = one_of(
    r"appels?|conversations?|communications?(?! electroniques?)(?! au public)|entretiens?|echanges?"
    r"|interactions?|contacts?",
    r"tchats?|voix|ce qui (?:se|s'est) dit",
)
# the practices by their nouns, for what is said not to be done
PRACTISED: Final = one_of(
    r"(?:double |doubles )?ecoutes?|enregistrements?|appels? mysteres?|captures?|keylogger"
    r"|enregistreurs? de frappe|frappes?",
    r"analyse (?:[a-z]+ )?(?:des? (?:emotions?|conversations?|sentiments?)|emotionnelle)|speech analytics"
    r"|transcriptions?|(?:traces?|copies?) (?:sonores?|audio)|bandes? (?:sonores?|audio|magnetiques?)",
    r"supervision|suivi individuel|geolocalisation|webcams?|surveillance|clients? mysteres?",
)
_ON_PEOPLE = rf"(?:chaque|par|des|du|individuel\w{{0,4}})[^.;]{{0,25}}?(?:{STAFF}|poste)"
_SCREENS = r"(?:ecrans?|postes? (?:de travail|informatiques?|des))"

PRACTICES: Final = (
    Practice(
        "listening",
        Pattern(
            any_of(
                HEARD,
                # « double écoute à distance », « cinq écoutes par mois et par conseiller »
                r"\b(?:doubles?[- ]ecoutes?|co-?ecoutes?|ecoutes? (?:a distance|cote a cote|qualite"
                r"|telephoniques?|discretes?|en direct|en temps reel|a chaud|a froid|passives?"
                r"|silencieuses?|mensuelles?|hebdomadaires?|individuelles?|inopinees?|aleatoires?"
                r"|anonymes?|internes?|partagees?|croisees?|communes?|conjointes?|notees?))\b",
                rf"\becoutes? (?:[a-z]+ ){{0,2}}?(?:des |d'|de |du |en |d'au moins ){DETERMINERS}"
                rf"(?:{CALLS}|{STAFF}|enregistrements?)\b",
                rf"\b(?:seances?|sessions?|campagnes?|grilles?|nombre|plan|quota|minimum"
                rf"|programme) d'ecoutes?\b|\becoutes?\b[^.;]{{0,60}}?\b(?:par (?:mois|semaine|jour|an"
                rf"|{STAFF}|tele)|mensuel|{_ON_PEOPLE})",
                # « informés de la mise en place des écoutes », « mesures d'écoute et d'enregistrement »
                r"\b(?:mise en (?:place|oeuvre)|existence|dispositifs?|recours|modalites|pratique"
                r"|mesures?) (?:des |d'|aux |de )"
                r"(?:doubles? )?ecoutes?\b",
                # « Le Client écoute les conversations »
                rf"\b(?:re)?ecout(?:e|er|ent|era|eront|ees?|es|ons|ant)\b (?!et "
                rf"|ou )[^.;]{{0,25}}?\b(?:{CALLS}"
                rf"|{STAFF}|enregistrements?)\b",
                # « votre superviseur met le second casque et écoute avec vous », « prête l'oreille »
                rf"\becout(?:e|er|ent|era|eront|ons|erons)\b[^.;]{{0,30}}?\b(?:avec (?:vous|lui|elle|eux)"
                rf"|en"
                rf" (?:direct"
                rf"|silence)|depuis|a distance)\b|\b(?:second|deuxieme|double) casque\b|\bprete\w{{0,2}}"
                rf" l'oreille\b"
                rf"|(?<!appels )(?<!echanges )(?<!contacts )\becoutes?\b[^.;]{{0,20}}?\b(?:\||:)"
                rf"|\becoute(?:nt|ra|rons)? \w+ {CALLS}\b",
                rf"\b{CALLS}\b[^.;]{{0,50}}?\b(?:sont|seront|etre|est|sera) "
                rf"(?:[a-z]+ ){{0,2}}?ecoutee?s?\b",
                # « entre dans les conversations », « prendre connaissance de leurs conversations »
                rf"\bentr(?:e|ent|er|era|eront) (?:en tiers )?dans (?:les |des |une |la |l'"
                rf"|certaine?s )(?:lignes?|{CALLS})\b|"
                rf"\bpren\w{{1,4}} connaissance (?:de |des )(?:leurs? |ses |la |l'|teneur (?:de "
                rf"|des ))*{CALLS}",
                # « se branche sur la ligne », « assiste aux appels en silence »
                rf"\b(?<!agent )(?<!conseiller )(?<!conseillere )(?<!operateur )(?<!technicien )(?:se "
                rf"|s')(?:branch|greff"
                rf"|introdui|gliss|invit"
                rf"|joindr|joint|joig|plac)\w{{0,5}}"
                rf" [^.;]{{0,25}}?\b(?:sur|dans|a|au|aux|en tiers (?:sur|dans)) ?(?:la |les |une |l'"
                rf"|cette |sa |leur )?"
                rf"(?:lignes?|{CALLS})\b|\bassist\w{{1,4}} (?:[a-z]+ )?(?:aux?|a des|a l'|a chaque"
                rf"|a certains?) ?"
                rf"(?:[a-z]+ )?{CALLS}\b|\b(?:sui(?:t|vre|vra|vent)|entend\w{{0,3}}) (?:[a-z]+ )?(?:des "
                rf"|les |certaine?s )"
                rf"{CALLS} (?:en direct|en temps reel|a distance|en silence|sans)\b"
                rf"|\bmis\w{{0,2}} sur ecoute\b",
                # « Des écoutes ont lieu, à raison de six contacts par conseiller »
                r"\becoutes? (?:[a-z]+ ){0,2}?(?:ont|aura|auront|peuvent avoir|pourront avoir) lieu\b",
                r"\b(?:procede|realise|effectue|pratique|organise)\w{0,3} [^.;]{0,40}?\becoutes?\b"
                r"|\becoutes? (?:realisees?|effectuees?|menees?|pratiquees?|:|\|)",
            )
        ),
        unless=Pattern(
            rf"{LISTED}|"
            r"\bgrilles? d'ecoute\b(?![^.;]*\bmois)|^(?:ne pas |toujours )?ecouter, |\bsirene\b|\bcellule"
            r" d'ecoute|\becoute \d\d\b|\becoute active\b|\ba l'ecoute\b|\bqualites? d'ecoute|\bsens de"
            r" l'ecoute"
            r"|\bcapacites? d'ecoute|\becoute du (?:patient|malade|demandeur)|\becoute psychologique"
            r"|\becoute et (?:d'orientation|soutien)|\bcellule d'ecoute|\bpoint d'ecoute"
            r"|\bau moment de l'ecoute"
        ),
    ),
    Practice(
        "recording",
        Pattern(
            any_of(
                KEPT,
                # « l'enregistrement des conversations », « 100 % des appels sont enregistrés »
                rf"\benregistrements? (?:[a-z]+ ){{0,2}}?(?:des |d'|de |du ){DETERMINERS}{CALLS}\b",
                r"\benregistrements? ?[:|] ?(?:echantillon|systematique|permanent|integral|total|\d|oui"
                r"|par sondage)",
                r"\benregistrements? (?:vocaux|vocal|audio|sonores?|telephoniques?|integral"
                r"|systematique)\b",
                rf"\benregistr(?:e|er|ent|era|eront|ees?|es|ons|ant)\b (?:[a-z]+ ){{0,3}}?{DETERMINERS}"
                rf"(?:\d{{1,3}} ?% (?:des )?)?(?:totalite des |integralite des |ensemble des )?{CALLS}\b",
                rf"\b{CALLS}\b[^.;]{{0,60}}?\b(?:sont|seront|etre|est|sera|soient|fait|font|ne sont|:"
                rf"|\|) (?:[a-z]+ ){{0,4}}?enregistr(?:ee?s?|ement)\b",
                rf"\b{CALLS} (?:telephoniques? |entrants? |sortants? )?(?:[a-z]+ )?enregistree?s?\b",
                rf"\benregistrements?\b[^.;]{{0,50}}?\b(?:conserv|detrui|effac|supprim|archiv|anonymis"
                rf"|ecout|accessib)\w{{0,5}}\b[^.;]{{0,60}}?\b(?:{CALLS}|mois|jours|semaines|an|ans)\b",
                r"\benregistrements? \| ?\d",
                # « Un enregistrement peut en être gardé », « il en est pris un enregistrement »
                r"\benregistrements? (?:[a-z]+ ){0,2}?en (?:est|sont|sera|seront|etre) (?:[a-z]+ )?(?:garde"
                r"|conserve"
                r"|realise|fait|pris|effectue|etabli)e?s?\b|\ben (?:est|sera) (?:[a-z]+ )?(?:garde|conserve"
                r"|realise|fait"
                r"|pris|effectue|etabli) (?:un |des )?enregistrements?\b",
                rf"\bconservation (?:des |de la |de )(?:voix|{CALLS}|bandes)\b|\b(?:fixe|grave|captur|garde"
                rf"|capt)\w{{0,3}}"
                rf"\b[^.;]{{0,50}}?\b(?:entretiens?|conversations?|appels)\b[^.;]{{0,60}}?\b(?:support"
                rf"|bande"
                rf"|enregistr)",
                rf"\b(?:chaque|tous? l\w+|toute?s?) {CALLS}\b[^.;]{{0,30}}?\b(?:enregistr|captee?s?"
                rf"|gravee?s?)",
                # « tout appel est mis sur bande », « il est gardé copie sonore des échanges »
                rf"\b{CALLS}\b[^.;]{{0,50}}?\b(?:est|sont|sera"
                rf"|seront) (?:[a-z]+ )?(?:mis\w{{0,2}} sur bande|captee?s?"
                rf"|gravee?s?|numerisee?s?|consignee?s? sur bande)|\bcopies? (?:sonores?|audio) (?:des "
                rf"|de l'|de chaque ){CALLS}",
                rf"\b(?:traces?|bandes?|pistes?) (?:sonores?|audio|vocales?)\b[^.;]{{0,20}}?\b{CALLS}\b",
                rf"\bbandes? (?:magnetiques? |audio )?(?:des |d'){CALLS}\b",
            )
        ),
        unless=Pattern(
            r"\b(?:assure|usager|abonne|appelant|client final|consommateur|patient)e?s? (?:qui|peu\w{1,4}"
            r"|ne peu\w{1,4}) enregistr"
            r"|\b(?:dans|sur) (?:l'outil|le crm|la base|le logiciel|l'application|le systeme|la fiche"
            r"|le si\b|la main courante)"
            r"|\bpreuve\b(?![^.;]{0,40}\b(?:qualite|formation)\b)|\bvideo|\bcamera|\bcommandes?\b|\bsouscription"
            r"|\bvente[s]?\b"
            r"|\benregistrements? (?:des |de la |du |de )(?:commande|demande|donnees|marque|dechet|temps"
            r"|anomalie|incident|visiteur|entree|brevet)|\bdroits? d'enregistrement|\bformalite"
            r"|\bboite vocale|\bmessages? (?:vocaux|d'attente|d'accueil)\b(?![^.;]*\binform)"
            r"|\bjournaux\b|\blogs?\b|\becrans?\b[^.;]{0,60}?\benregistr"
            r"|\benregistr\w{1,7} (?:[a-z]+ ){0,3}?(?:l'|d'|de l'"
            r"|les |des |leurs )?ecrans?\b|\bregistre\b|\bcomptab\w{2,5}\b"
        ),
    ),
    Practice(
        "mystery_calls",
        Pattern(
            r"\b(?:appels?|clients?|appelants?|enquetes?|contacts?|tests?|campagnes?|visites?"
            r"|courriels?) (?:[a-z]+ )?(?:mysteres?|fantomes?)\b|\bsous (?:un |le )?(?:nom d'emprunt|faux"
            r" nom)\b|\bse faisant passer pour\b[^.;]{0,20}?"
            r"\b(?:client|usager|abonne)|\b(?:faux|fausse) (?:clients?|appels?"
            r"|appelants?|usagers?)\b"
        ),
        unless=Pattern(r"\bvisite\w{0,2} (?:les |des )?(?:boutiques?|magasins?|agences?|points de vente)"
        r"|\bnous cherchons\b"
        r"|\b(?:note|score|resultat)s? [^.;]{0,20}?\bappels mysteres?\b|\bboite mystere|\bappels?"
        r" fantomes?\b[^.;]{0,30}?\b(?:automate|dialer"
        r"|numeroteur)"),
    ),
    Practice(
        "screen_capture",
        Pattern(
            rf"{FILMED}|\b(?:captures?|copies?) (?:[a-z]+ ){{0,2}}?(?:d'|de l'|de leur |de "
            rf"|des )(?:{_SCREENS}"
            rf"|leurs? ecrans?)\b|\b(?:enregistre\w{{0,4}}|captur\w{{1,3}}|filme\w{{0,3}}"
            rf"|video)\b[^.;]{{0,40}}?\becrans?\b|\bscreen ?(?:recording|capture)"
            rf"|\becrans?\b[^.;]{{0,50}}?\b(?:enregistree?s?|capturee?s?|filmee?s?)\b"
        ),
        unless=Pattern(r"\b(?:joint|joind|fourni|anomalie|se fige|envoyez|support\b|ticket|incident|notice"
        r"|manuel|documentation"
        r"|annexe|mode operatoire)\w{0,4}\b"),
    ),
    Practice(
        "keystrokes",
        Pattern(
            r"\benregistreurs? de touches?\b|\blogiciels? espions?\b[^.;]{0,30}?\bsaisie|\btouches?"
            r" (?:frappees|tapees|du"
            r" clavier)|\bkey-?loggers?\b|\b(?:enregistreurs?|enregistrements?|captures?|mesures?"
            r"|comptages?"
            r"|suivi"
            r"|analyse|journalisation|releves?) (?:des |de |du )(?:frappes?|clavier|saisies? clavier"
            r"|mouvements? de (?:la )?souris)|\bfrappes? (?:au |du |sur le |de )?clavier"
            r"|\bmouvements? de (?:la )?souris"
        ),
    ),
    Practice(
        "speech_analysis",
        Pattern(
            any_of(
                rf"\bspeech[- ]?(?:analytics|to[- ]text)\b|\banalyse (?:automatique|automatisee"
                rf"|semantique|vocale|lexicale|textuelle|linguistique|par [^.;]{{0,30}}?)"
                rf"(?: [a-z]+){{0,2}}? (?:des |de la |de |du |de leurs |d')[^.;]{{0,20}}?(?:{CALLS}"
                rf"|parole)",
                # « Un outil de transcription et d'analyse sémantique »
                r"\b(?:outils?|moteurs?|logiciels?|solutions?) de (?:re)?transcription\b",
                # « un moteur d'analyse de la parole »
                r"\b(?:moteurs?|outils?|logiciels?|solutions?|dispositifs?) d'analyse (?:de la |de |des "
                r"|du )?(?:parole|voix"
                r"|vocale|conversations?|appels?|verbatims?)\b",
                rf"\b(?:transcription|transcrip\w{{3,5}}|retranscription)s? (?:automatiques?"
                rf"|automatisee?s?|integrale?s?|ecrites?|systematiques?)?[^.;]{{0,10}}?(?:des |de "
                rf"|du )[^.;]{{0,20}}?{CALLS}\b",
                rf"\b(?:re)?transcri(?:t|re|ra|vent)\b[^.;]{{0,50}}?\b{CALLS}\b",
                rf"\b{CALLS}\b[^.;]{{0,60}}?\b(?:transcrite?s?|retranscrite?s?|analysee?s?) "
                rf"(?:[a-z]+ ){{0,2}}?(?:automatiquement|par (?:un |une |l')?(?:logiciel|outil|algorithme"
                rf"|intelligence|ia|moteur|robot))",
                rf"\b(?:logiciel|outil|algorithme|intelligence artificielle|ia|moteur"
                rf"|robot)\b[^.;]{{0,50}}?\b(?:analys|transcri"
                rf"|retranscri)\w{{1,4}} [^.;]{{0,40}}?{CALLS}\b|\bmots?[- ]cles?\b[^.;]{{0,40}}?\bdans"
                rf" les {CALLS}",
            )
        ),
        unless=Pattern(r"\bserveur vocal|\bsvi\b|\bcomite\b|\bemotion|\bstatisti"),
    ),
    Practice(
        "emotion_analysis",
        Pattern(
            r"\b(?:analys\w{1,4}|detect\w{1,5}|detection|mesur\w{1,3}|reconnaissance|evalu\w{1,6}"
            r"|identifi\w{1,7}|scor\w{1,4}|not\w{1,5}|deduit\w{0,2}|deduire)\b[^.;]{0,50}?\b"
            r"(?:emotion\w{0,6}|sentiments?|humeurs?|stress(?: vocal)?|tonalite|joie|tristesse|etat"
            r" (?:emotionnel"
            r"|d'esprit)|intonations?|agacement|colere)\b"
            r"|\b(?:emotions?|sentiments?|humeur)\b[^.;]{0,60}?\b(?:analysee?s?|detectee?s?|mesuree?s?"
            r"|deduite?s?)\b|\bemotion ai\b"
        ),
        unless=Pattern(r"\b(?:enquetes?|satisfaction|gestion (?:du|de son) stress|formation"
        r"|reseaux sociaux|risques? psychosocia)\w{0,3}\b"),
    ),
    Practice(
        "supervision",
        Pattern(
            any_of(
                rf"\b(?:supervision|surveillance|suivi|suit|visualis\w{{1,5}}|consult\w{{1,5}}"
                rf"|controle\w{{0,3}}|voit)\b[^.;]{{0,60}}?\b(?:en )?temps reel\b[^.;]{{0,80}}?\b"
                rf"(?:{STAFF}|postes?)\b",
                rf"\b(?:{STAFF}|postes?)\b[^.;]{{0,80}}?\b(?:suivi|supervis|surveill|visib|visualis"
                rf"|control)\w{{0,4}}\b[^.;]{{0,40}}?\ben temps reel\b",
                # « suit à distance et en permanence l'état de chacun des conseillers »
                rf"\b(?:sui(?:t|vent|vre|vra)|voi[ts]|voient|observ\w{{1,4}}|surveill\w{{1,4}}"
                rf"|consult\w{{1,4}}|connai\w{{1,4}})\b"
                rf"[^.;]{{0,90}}?\b(?:etats?|statuts?|disponibilites?|activites?|pauses?) (?:de |des |du "
                rf"|d')"
                rf"(?:chacun des |chaque |tous les |l'ensemble des )?{STAFF}",
                rf"\b(?:suivi|surveillance|tracabilite|pointage|mesure|tableaux? de bord|statistiques?) "
                rf"(?:[a-z]+ ){{0,2}}?(?:individuel\w{{0,4}}|nominati\w{{1,4}})\b[^.;]{{0,60}}?\b"
                rf"(?:{STAFF}|activite|performances?|temps|pauses|productivite)\b",
                rf"\bgeolocalis\w{{1,6}}\b[^.;]{{0,50}}?\b(?:{STAFF}|teletravail)|\b(?:webcams?"
                rf"|cameras?)\b[^.;]{{0,60}}?\b(?:{STAFF}|teletravail\w{{0,4}}|poste de travail|pendant "
                rf"(?:les |la )(?:vacation|appel|communication|poste))",
                r"\b(?:voi[ts]|voient|suit|suivent|sait|regarde)\b[^.;]{0,40}?\b(?:seconde par seconde"
                r"|minute par minute"
                r"|en direct|a tout (?:instant|moment))\b[^.;]{0,30}?\b(?:qui|chaque|les|ce que|si)\b",
                rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:filmee?s?|geolocalisee?s?|surveillee?s? en permanence)\b",
                rf"\b(?:temps reel)\b[^.;]{{0,40}}?\b(?:etat|statut|activite) (?:de chaque |des |du )"
                rf"(?:{STAFF}|postes?)|\b(?:etat|statut|activite) (?:de chaque |des |du "
                rf"|individuelle? des )(?:{STAFF}|postes?)\b[^.;]{{0,50}}?\btemps reel\b",
            )
        ),
        unless=Pattern(r"\bvideo-?(?:surveillance|protection)\b|\b(?:acces|abords|parking|batiment"
        r"|entrees?|couloirs?)\b[^.;]{0,40}?\b(?:camera|filme)|\becrans?\b[^.;]{0,60}?\bfilm|\brondes?\b"
        r"|\bformation\b|\bserveurs?\b"),
    ),
)  # fmt: skip
