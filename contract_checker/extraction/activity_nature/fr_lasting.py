"""French wording of lasting work, for folded text."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_WORK = one_of(
    r"services?|prestations?|activites?|missions?|accueil|assistance|besoins?|permanence",
)
_PUBLIC = one_of(
    r"clients?|usagers?|voyageurs?|abonnes?|adherents?|assures?|locataires?|patients?|donateurs?"
    r"|societaires?",
    r"beneficiaires?|citoyens?|habitants?|allocataires?|consommateurs?|residents?|administres?",
)
# « le service client », « l'accueil des abonnés »: what is handed over
_HANDLED = one_of(
    r"services? (?:clients?|consommateurs?|usagers?|relations?)|accueil",
    rf"relations? (?:avec les )?{_PUBLIC}",
    r"hotline|standard|assistance|sav|activites?|prestations?|besoins?|flux|mission|taches?",
)
# what answers the public, by whatever name
_SERVED = one_of(
    _WORK,
    _HANDLED,
    r"numero|ligne|reponse|reception|permanences?|guichet|plate-?forme|dispositif|poste d'ecoute|fonctions?",
)
# « sans coupure », « en toute saison », « aussi longtemps que le contrat »
_NEVER_ENDING = one_of(
    r"toute l'annee|tout au long de l'annee|d'une annee sur l'autre|annee apres annee|en toutes? saisons?",
    r"(?:hiver|ete) comme (?:hiver|ete)|aussi longtemps que|sans (?:limite de temps|terme (?:prevu|fixe"
    r"|defini))",
)
# « permanent », « pérenne », « appelé à durer »
_PERMANENT = one_of(
    r"permanente?s?|perennes?|recurrente?s?|pluriannuel(?:le)?s?|de longue duree|structurel(?:le)?s?",
    r"durables?|constante?s?|de tous les jours|appelee?s? a durer|continuelle?s?",
)

# « une fonction permanente du groupe », « une composante durable de notre offre »
_PLACE = one_of(
    r"fonctions?|necessites?|composantes?|elements?|missions?|besoins?|volets?|piliers?|metiers?|taches?",
)

# « Ce service permanent », « durée indéterminée », « au long cours »
LASTING = Pattern(
    one_of(
        rf"\b(?:{_WORK}|{_HANDLED})(?: [\w'-]{{1,16}}){{0,2}}? {_PERMANENT}\b",
        # « Le numéro fonctionne toute l'année », « un service que nous voulons voir durer d'une année sur
        # l'autre »
        rf"\b{_SERVED}\b[^.;|]{{0,50}}?\b(?:fonctionn|dur|perdur|se poursui|continu|repond|tourn|assur"
        rf"|tenu|rendu)"
        rf"\w{{0,5}} (?:\w{{1,10}} ){{0,4}}?{_NEVER_ENDING}\b",
        # « ne connaît pas d'interruption », « est une mission qui ne s'arrêtera pas »
        rf"\b{_SERVED}\b[^.;|]{{0,30}}?\bne (?:connai|souffr|subi|admet|compor)\w{{1,4}} (?:pas d'|aucune?"
        r"|ni |pas de |jamais d[e']) ?(?:interruption|fin|terme|pause|saison|treve|relache)",
        r"\b(?:mission|service|besoin|fonction|tache|activite|metier) qui (?:ne s'(?:arret|interromp"
        r"|etein)\w{1,6}"
        r"|ne cess\w{1,5}|n'a|n'aura|ne finit) (?:pas|jamais)\b",
        # « pourvoir durablement à une fonction », « une fonction que la Compagnie tient pour permanente »
        r"\b(?:pourvo|repond|satisf)\w{1,6} (?:durablement|de (?:facon|maniere) (?:durable|permanente"
        r"|perenne)) (?:a|aux?) ",
        rf"\b{_PLACE}\b[^.;,|]{{0,40}}? (?:tien\w{{1,3}} pour|qualifi\w{{1,3}} de|juge\w{{0,2}}"
        rf"|considere\w{{0,2}}"
        rf" comme|regarde\w{{0,2}} comme) {_PERMANENT}\b",
        # « n'a pas de terme lié à une opération commerciale »
        rf"\b{_SERVED}\b[^.;|]{{0,90}}?\bn'(?:a|aura) (?:pas|aucun) (?:de )?terme (?:lie|attache|propre"
        rf"|fixe|prevu)",
        # « L'assistance est une fonction permanente du groupe. »
        rf"^\W{{0,3}}(?:[\d.]{{1,7}} )?(?:le |la |les |l'|cet |cette |notre )?(?:{_HANDLED}"
        rf"|traitement des appels"
        r"|(?:prise|gestion) d(?:'|es )appels|relation clientele)\b[^.;,|]{0,40}?\b(?:est|sont|constitue"
        r"|forme"
        rf"|repond\w{{0,3}} a|correspond\w{{0,3}} a|releve\w{{0,2}} d'|demeure|reste)\w{{0,3}} ?(?:une?"
        rf"|l'une? des|des)"
        rf" {_PLACE} {_PERMANENT}\b",
        # « l'exploitation permanente de l'accueil », « confie durablement au prestataire la gestion »
        rf"\b(?:exploitation|gestion|tenue|externalisation|prise en charge|traitement) (?:permanente?"
        rf"|perenne|recurrente?)"
        rf" (?:de |des |du |de l'|de la |d'un )[^.;]{{0,20}}?\b(?:{_HANDLED}|appels?|contacts?"
        rf"|demandes?)\b",
        r"\bconfi\w{1,4} (?:durablement|a titre permanent|de (?:maniere|facon) (?:durable|permanente"
        r"|perenne))\b",
        # « le Prestataire assure à titre permanent, au nom de la Banque, l'accueil à distance »
        r"\b(?:assur|exerc|execut|gere|ger|rend|fourni|tien|prend|repond|condui|exploit|accompli"
        r"|trait)\w{0,4}"
        r" (?:a titre (?:permanent|durable|habituel)|de (?:facon|maniere) (?:permanente|durable|perenne"
        r"|continue)"
        rf"|durablement)\b[^.;]{{0,70}}?\b(?:{_HANDLED}|{_WORK}|appels?|clientele|contacts?)\b",
        rf"\b(?:{_WORK}|{_HANDLED})\b[^.;|]{{0,30}}?\b(?:est|sont|sera|seront) (?:\w{{1,14}} )?"
        r"(?:a titre (?:permanent|durable)|de (?:facon|maniere) (?:permanente|durable|perenne))\b",
        # « C'est l'accueil de tous les jours »
        rf"\b{_HANDLED} (?:\w{{1,12}} )?de tous les jours\b",
        # « appelé à se poursuivre au-delà du présent marché »
        r"\b(?:appelee?s?|destinee?s?|vocation) a (?:se (?:poursuivre|prolonger|perpetuer)|perdurer"
        r"|continuer|durer)"
        r" (?:(?:au-dela|apres|bien apres) (?:du |de la |de l'|le |la |l')(?:present\w? )?"
        r"(?:marche|contrat|convention|accord)|aussi longtemps que|sans (?:limite|terme|fin)|d'annee en annee"
        r"|dans le temps)\b",
        # « assuré sans interruption depuis quinze ans »
        rf"\b(?:ce|le|cette|la|notre) (?:{_WORK}|{_HANDLED}) (?:\w{{1,14}} ){{0,3}}?(?:sans interruption"
        rf"|en continu"
        r"|de facon continue) depuis (?:\w{1,9} ){0,2}?(?:\d{4}|\d{1,2} ans|annees|origine)\b",
        rf"\b{_HANDLED}\b[^.;]{{0,60}}?\b(?:sans interruption|en continu|de facon continue) (?:depuis"
        rf"|toute l'annee)\b",
        # « Relation clients | récurrente »
        rf"\b{_HANDLED}\b[^.;|]{{0,40}}?\| ?(?:activite |prestation |besoin )?{_PERMANENT} ?(?:\||$)",
        r"\bduree ?[:|] ?indeterminee\b",
        rf"\b(?:marche|contrat|accord-cadre|engagement|partenariat) (?:\w{{1,12}} )?{_PERMANENT}\b",
        rf"\bcaractere {_PERMANENT}\b(?! (?:du|de la|de l|des) (?!{_WORK}|{_HANDLED}))"
        rf"|\bau long cours\b|\b(?:commande|service|flux|appel|besoin)\w*\b[^.;|]{{0,40}}? au fil de l'eau\b"
        rf"|\bs'inscri\w{{1,5}} dans la duree\b",
        r"\b(?:conclue?|contrat|marche|convention|souscrite?)\b[^.;]{0,50}?\bduree indeterminee\b",
        rf"\b(?:{_WORK}|{_HANDLED})\b[^.;]{{0,60}}?\b(?:toute l'annee|tout au long de l'annee"
        r"|(?:douze|12) mois sur (?:douze|12)|d'annee en annee)\b",
        r"\b(?:365 jours|52 semaines) (?:par an|sur (?:365|52))|\bactivite continue\b"
        r"|\bsans limitation de (?:duree|nombre)\b",
        r"\bse succed\w{1,4}[^.;]{0,20}?\btacite\w{0,4}\b",
        r"\b(?:contrat|convention|marche)\b[^.;]{0,30}?\bsans terme\b",
        # « le service client, celui qui ne s'arrête jamais », « une activité qui n'a pas de fin »
        rf"\b{_HANDLED}\b[^.;]{{0,60}}?\b(?:ne |n')(?:s'(?:arret|interromp|etein)|cess|finit|connait"
        rf"|se termin"
        r"|dort)\w{0,5} (?:jamais|ni (?:saison|fin)|pas)\b",
        rf"\b{_HANDLED}\b[^.;]{{0,60}}?\b(?:sans (?:date de )?fin|n'a (?:pas|point"
        rf"|ni) (?:de )?(?:date de )?"
        r"(?:fin|terme|saison))\b",
        # « qui tiendra l'accueil année après année », « le besoin est celui de tous les jours »
        rf"\b{_HANDLED}\b[^.;]{{0,60}}?\b(?:annee apres annee|d'une annee sur l'autre|d'un an sur l'autre"
        r"|d'un bout a l'autre de l'annee|chaque jour de l'annee|tous les mois de l'annee|a l'annee"
        r"|hiver comme ete|ete comme hiver|en toutes? saisons?|365 jours)\b",
        rf"\b{_WORK}\b[^.;|]{{0,40}}?\b(?:est|sont|reste\w{{0,2}}|demeure\w{{0,2}}|sera|seront)"
        rf" (?:\w{{1,10}} )?(?:{_PERMANENT}|(?:la|prevue?s?|fait\w?s?|concue?s?|la) pour durer"
        rf"|la pour longtemps)\b",
        r"\bpour un temps que (?:nul|rien|personne)\b|\b(?:pour|dans) la duree\b(?! (?:du|de|des|legale)\b)"
        r"|\bpour de longues annees\b|\bpour (?:longtemps|durer)\b(?=[^.;]{0,40}?\b(?:service|activite"
        r"|accueil"
        r"|standard|contrat|partenariat)\b)",
        rf"\b{_WORK}(?: [\w'-]{{1,16}}){{0,3}}? (?:prevue?s?|faite?s?|concue?s?|appelee?s?"
        rf"|destinee?s?) (?:a|pour)"
        r" (?:durer|se prolonger|se poursuivre)\b",
    )
)
# Permanence of something else: « prestation continue sans interruption », « formation continue »
NOT_LASTING = Pattern(
    one_of(
        # rights and duties that outlive the contract, staff under lasting contracts
        r"\bdroits? d'auteur\b|\bpropriete (?:intellectuelle|litteraire)\b|\bduree legale\b"
        r"|\bsurvi(?:t|vr\w+)\b",
        r"\b(?:scripts?|modeles|tutoriels|arbres?)\b[^.;]{0,90}?\b(?:cede|reutilis|appartien)\w*"
        r"|\bsous contrats?\b",
        r"\b(?:en|sous) contrats? a duree indeterminee\b",
        r"\b(?:familles|abonnes?|usagers?|assures?|adherents?|appelants?|patients?) (?:ont|a"
        r"|eprouve\w{0,2}) (?:un )?besoin\b",
        r"\b(?:formation|amelioration) continue\b|\.{5}|\bdeveloppement durable\b|\brelations? durables?\b",
        r"\bbesoins? (?:permanents?|recurrents?|constants?) (?:des|de l'|d'un) ?(?:abonnes?|usagers?"
        r"|assures?|clients?|adherents?)\b",
        r"\bl'essai\b|\bdefiniti\w{1,3}\b|\bserveurs?\b|\blogiciels?\b|\bbadges?\b|\b(?:une |les |des |l'"
        r"|d'|petites? )annonces?\b"
        r"|\b(?:effort|vigilance|progres|souci|exigence)\b",
        rf"\b(?:pour|sur|dans|hors) (?:les |des |toute |ses |nos )?(?:prestations?"
        rf"|activites?) {_PERMANENT}",
        # A preference told for lasting work does not say that this work lasts.
        rf"\bactivites? {_PERMANENT}[^.;|]{{0,60}}?\b(?:labellis|label)\w{{0,3}}|\blabel\w{{0,8}}\b",
        r"\ben (?:supplement|plus|complement|dehors) des (?:prestations|services)",
        r"\b(?:agents?|representant|interlocuteur|personnel|site|poste"
        r"|contrat a duree) (?:\w{1,9} )?permanent",
        r"\bcontrat de travail\b|\bcd[id]\b|\brecrut\w{1,7}|\bembauch|\bsalari\w{1,3}\b",
        r"\b(?:conseillers?|agents?|superviseurs?|embauches?)\b[^.;]{0,60}?\bcontrats? a duree",
        r"\bconseillers? (?:est|sont)\b|\bnumero\b[^.;]{0,20}?\bpermanent",
    )
)
