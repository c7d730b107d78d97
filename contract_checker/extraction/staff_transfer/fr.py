"""French wording of the staff when the provider changes."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.staff_transfer.wording import StaffTransferWording

# « l'Opérateur » is the client
_EMPLOYED = (
    rf"(?:(?!operateur\b){STAFF}|contrats? de travail|emplois?|postes affectes"
    r"|employe(?:e?s)\b(?! par)|travailleurs)"
)
_TAKEN = (
    r"(?:repri[st]\w{0,3}|reprend\w{0,4}|repren\w{2,4}|transfer\w{1,5}|transfert\w{0,1}|transmis\w{0,2}"
    r"|poursuiv\w{1,4}|reembauch\w{1,4}|maintenu\w{0,2}|conserv\w{1,4})"
)
_NEW = (
    r"(?:nouve\w{1,3}|futur|prochain) (?:titulaire|prestataire|employeur|attributaire|exploitant)"
    r"|remplacant|repreneur|successeur|entrant|attributaire suivant"
)
_LAW = r"(?:l\.? ?(?:article )?1224-1|l1224-1|1224-1|l\.? ?122-12|122-12)"

STAFF_TRANSFER: Final = StaffTransferWording(
    cues=(
        (
            "repris", "reprend", "repren", "transmission", "successeur", "transfer", "transfert", "1224",
            "122-12", "poursuiv",
            "annexe 7", "annexe vii", "reembauch", "conserv", "maintien", "mainten", "succed",
            "subrog", "substitu", "charge", "service", "propos", "sort ", "garder", "garde", "siens",
            "suivront", "suivra", "devient l'employeur", "continu",
            "embauche", "demeur", "code du travail", "embauch", "devien", "passe", "entrant", "oblige",
            "rejoin",
            "sortant", "proposition d", "emporte",
        ),
        (
            "personnel", "salarie", "conseiller", "contrats de travail", "contrat de travail",
            "effectif", "equipe", "agent", "teleact", "teleoperat", "1224", "122-12", "emploi",
            "operateur", "ceux qui", "plateau", "leurs contrats", "contrats des", "du monde",
            "code du travail", "employe", "travailleur", "telecons", "gestionnaire", "d'entre eux",
        ),
    ),
    transfer=Pattern(
        any_of(
            # « ont reçu une proposition d'embauche », « propose de poursuivre le contrat des salariés »
            rf"\b{_EMPLOYED}\b[^.;]{{0,70}}?\b(?:sortant|precedent|actuel|en place"
            rf"|ancien)\w{{0,2}}\b[^.;]{{0,90}}?"
            r"\b(?:propositions?|offres?|promesses?) d(?:'embauche|'emploi|e contrat|e reprise)\b",
            rf"\b(?:propositions?|offres?|promesses?) d(?:'embauche|'emploi|e contrat"
            rf"|e reprise)\b[^.;]{{0,50}}?"
            rf"\b{_EMPLOYED}\b[^.;]{{0,40}}?\b(?:sortant|precedent|actuel|en place|ancien)",
            rf"\bpoursui\w{{1,5}} (?:le |les |des "
            rf"|aux memes conditions les )?contrats?(?: de travail)? (?:de |des |du )"
            rf"(?:[\w'-]{{2,12}} ){{0,3}}?{_EMPLOYED}\b",
            # « l'opération n'emporte reprise d'aucun d'entre eux »
            r"\bn'(?:emporte|entraine|implique|opere)\w{0,3} (?:la |aucune |pas |pas de )?(?:reprise"
            r"|transfert)"
            r" (?:d'aucune?|de|du|des) (?:d'entre eux|salarie|personnel|agent|conseill|contrat|ses|nos"
            r"|leurs|leur)",
            # « la reprise du personnel », « le transfert des contrats de travail »
            rf"\b(?:reprise|transfert|reembauche|transmission|poursuite|continuite|maintien) "
            rf"(?:[a-z]+ ){{0,2}}?(?:de |du |des |de l'|d'){DETERMINERS}{_EMPLOYED}\b",
            # « le nouveau titulaire reprend les salariés affectés »
            rf"\b(?:reprend\w{{0,4}}|repren\w{{2,4}}|reembauch\w{{1,4}}|s'engage a reprendre) "
            rf"(?:[a-z]+ ){{0,2}}?{DETERMINERS}{_EMPLOYED}\b",
            # « les contrats de travail sont transférés »
            rf"\b{_EMPLOYED}\b[^.;]{{0,80}}?\b(?:sont|seront|est|sera|soient|etre|se) (?:[a-z]+ ){{0,3}}?"
            rf"(?:repris\w{{0,2}}|transferee?s?|transmis\w{{0,2}}|poursui\w{{1,5}})\b",
            rf"\b{_EMPLOYED}\b[^.;]{{0,60}}?\b(?:a|du|par le|au|chez le) (?:nouve\w{{1,3}}|futur"
            rf"|prochain) (?:titulaire|prestataire|employeur|attributaire)\b[^.;]{{0,30}}?\b{_TAKEN}"
            rf"|\b{_EMPLOYED}\b[^.;]{{0,60}}?\b(?:transferes?|repris|repris\w{{1,2}})\b[^.;]{{0,40}}?\b"
            rf"(?:titulaire|prestataire|employeur|successeur|repreneur)",
            # « embaucher ceux des agents qui le souhaitent », « propose ses postes aux agents du sortant »
            rf"\b(?:embauch|engag|recrut|repren|conserv|gard)\w{{1,6}} [^.;]{{0,30}}?\b(?:ceux|celles"
            r"|tout ou partie) (?:des|de)"
            rf" {DETERMINERS}{_EMPLOYED}\b[^.;]{{0,60}}?\b(?:sortant|entrant|souhait|demand|veul|accept"
            r"|volontaire|affect|en poste)",
            rf"\b(?:propos|offr|reserv)\w{{1,4}} [^.;]{{0,40}}?\b(?:postes?|emplois?|embauches?"
            rf"|contrats?)\b[^.;]{{0,30}}?\b(?:aux?|a)"
            rf" {DETERMINERS}{_EMPLOYED}\b[^.;]{{0,40}}?\b(?:sortant|precedent|en place|ancien|actuel)",
            # « les Employés deviendront les employés du Fournisseur », « passent chez le successeur »
            rf"\b{_EMPLOYED}\b[^.;]{{0,50}}?\bdevien\w{{2,6}}\b[^.;]{{0,30}}?\b(?:employe|salarie|personnel"
            rf"|prepose)\w{{0,2}} (?:du|de la"
            rf"|de l'|d'un) ?\w",
            rf"\b{_EMPLOYED}\b[^.;]{{0,70}}?\b(?:pass|rejoi|entr|suiv|sont attach|demeur|rest|continu"
            rf"|poursuiv)\w{{1,6}}\b[^.;]{{0,30}}?"
            r"\b(?:chez|au service d|aupres d|a la charge d|au sein d)\w{0,2} ?(?:le |la |l'"
            r"|un )?(?:nouve\w{1,3} |futur |prochain )?"
            r"(?:successeur|repreneur|exploitant|titulaire|entrant|attributaire|operateur|fournisseur"
            r"|prestataire|employeur)",
            rf"\b{_EMPLOYED}\b(?: [a-z]+){{0,3}}? a (?:reprendre|transferer|conserver)\b",
            # « la venue du terme n'oblige personne à reprendre les téléconseillers »
            rf"\b(?:nul|personne|aucun\w{{0,2}}|rien|oblig\w{{1,4}}|impos\w{{1,4}}|tenu\w?"
            rf"|engag\w{{1,4}})\b[^.;]{{0,30}}?\b(?:reprendre|embaucher"
            rf"|conserver|garder|reprise) {DETERMINERS}{_EMPLOYED}\b",
            # « fera reprendre par le nouveau prestataire les contrats de travail »
            rf"\b(?:repren\w{{2,4}}|reprend\w{{0,3}}|poursui\w{{1,5}}|accepter|transferer) (?:par|au|a la"
            rf"|a l'|chez) "
            rf"[^.;,]{{0,50}}?\b(?:contrats? de travail|{DETERMINERS}(?:salaries?|personnels?))\b",
            rf"\b{_LAW}\b",
            # « garder ceux qui ont passé six mois sur ce marché », « fait siens leurs contrats »
            r"\b(?:gard|conserv|repren|embauch|suiv|accueill)\w{0,4}\b[^.;]{0,30}?\bceux (?:qui"
            r"|que)\b[^.;]{0,40}?\b(?:marche"
            r"|service|repond|lignes?|appels?|plateau)|\bfai(?:re|t|ra) siens? (?:leurs|les|ces) (?:contrats"
            r"|salaries)",
            rf"\b{_EMPLOYED}\b[^.;]{{0,40}}?\b(?:dont|devien\w{{1,3}})\b[^.;]{{0,40}}?\b(?:l'employeur"
            rf"|(?:salaries?|ceux) "
            rf"du)\b|\bceux qui [^.;]{{0,40}}?\bsuivront\b",
            r"\b(?:plateau|equipe|effectif|personnel|salaries)\b[^.;]{0,20}?\brepris\w{0,2}\b"
            r"|\brepris\w{0,2}\b[^.;]{0,15}?"
            r"\b(?:plateau|equipe|effectif)\b|\bobligation de (?:conserver|garder|reprendre) (?:les|le|l')",
            rf"\b(?:conserv|gard)\w{{1,4}} {DETERMINERS}(?:equipes?|personnel|salaries?"
            rf"|conseillers?)\b[^.;]{{0,40}}?\b(?:{_NEW}"
            rf"|en place|en poste|sortant)",
            rf"\b(?:embauch|repren|engag)\w{{0,4}} aucune? (?:des )?{STAFF}\b|\bcontrats? (?:de travail"
            rf" )?(?:demeur|rest)\w{{1,4}}"
            rf" (?:ou|chez|aupres)\b",
            r"\b(?:texte|article|dispositions?)\b[^.;]{0,25}?\bcode du travail\b[^.;]{0,20}?\btransfert",
            # « les conseillers passent au service du nouveau prestataire », « leur transfert au repreneur »
            rf"\b{_EMPLOYED}\b[^.;]{{0,60}}?\b(?:pass|rejoi|entr|integr|continu"
            rf"|transfert)\w{{1,6}}\b[^.;]{{0,30}}?\b(?:{_NEW})\b",
            # « succède dans les contrats de travail », « prend en charge les salariés »
            rf"\b(?:succed|subrog|substitu)\w{{1,5}}\b[^.;]{{0,80}}?\b(?:contrats? de travail|{STAFF})\b",
            rf"\b(?:prend|pren|pris)\w{{0,5}} (?:en charge|a (?:sa|son) (?:charge|service)) {DETERMINERS}"
            rf"(?:salarie\w{{0,2}}|personnel|contrats? de travail)\b",
            # « propose un emploi à chaque agent du titulaire précédent », « le sort du personnel »
            rf"\bpropos\w{{1,4}} [^.;]{{0,30}}?\b(?:emploi|contrat de travail"
            rf"|embauche)s?\b[^.;]{{0,40}}?\b{STAFF}\b[^.;]{{0,40}}?\b(?:{_NEW}|sortant|precedent|ancien"
            rf"|actuel)\b",
            rf"\b(?:sort|devenir|avenir) (?:reserve )?(?:des?|du|aux?) {DETERMINERS}{_EMPLOYED}\b",
            r"\b(?:personnel|salaries?|agents?|conseillers?) (?:[a-z]+ )?(?:a reprendre|repris(?:es|e)?"
            r"|reprenables?|transferables?)\b",
        )
    ),
    refers_back=Pattern(r"(?:- )?(?:elle|celle-ci|il|ils|ceux-ci|le titulaire sortant|le sortant"
    r"|le nouveau)\b[^.;]{0,60}?\b(?:repri|repren|transfer|appliqu|concern)"),
    rivals=Pattern(
        any_of(
            r"\bf(?:era|ait|eront) l'objet d'une? (?:deliberation|avenant|note|reunion)|\?$|\bavez-vous\b"
            r"|\bpersonnel ne bouge pas\b|\b(?:journal|conserverie|fusion|agents"
            r" municipaux)\b",
            # calls, data, skills; to go back to work; to hire away
            r"\b(?:transfer\w{1,5}|reprise|repren\w{2,4}|reprend\w{0,3}) (?:[a-z]+ )?(?:des |de l'|de la "
            r"|du |de |les |l'|la |le |d')"
            r"(?:appels?|donnees|fichiers?|historiques?|competences|connaissances|savoir-faire|materiels?"
            r"|biens|logiciels?"
            r"|dossiers|service|flux|risques?|propriete|competence|travail|stocks?|dechets?|essais?"
            r"|communication)\b",
            # those of the other side are not hired; one changes teams, and no employer
            r"\b(?:s'interdi|s'abst|s'engag\w{1,4} a ne)\w{0,6}\b[^.;]{0,40}?\b(?:engag|embauch|recrut"
            r"|employ)\w{1,4}"
            r"|\bmut(?:e|er|es|ees?|ations?)\b|\bmeme employeur\b|\bd'une? [a-z]{4,} a (?:une? |l')autre\b"
            r"|\bde l'equipe [^.;]{2,30} a celle\b|\b(?:contrat|marche|convention) (?:(?:peut|pourra|lui"
            r"|est|sera|etre)"
            r" ){1,3}(?:transfere|cede)e?\b",
            r"\b(?:non-?sollicitation|debauch\w{1,4}|solliciter)\b|\b(?:appels?|appelants?|usagers?) "
            r"(?:est |sont |seront )?"
            r"transfer\w{1,4}\b|\btransfer\w{1,4} (?:l'appel|l'appelant|les appels|la communication)\b",
            r"\b(?:sur|vers|dans) (?:un |une |le |la |l')?(?:autre |nouveau |second )?(?:site|plateau|local"
            r"|locaux|batiment|etage)\b"
            r"(?![^.;]*\b(?:titulaire|prestataire|employeur|contrats? de travail))",
            r"\bdonnees (?:du|des|de) (?:personnel|salaries)|\bdonnees personnelles\b|\barret de travail"
            r"|\bteletravail\b",
        )
    ),
    denied=Pattern(
        any_of(
            r"(?<!lieu de \" )(?<!lieu de \")\b(?:aucune?|nulle?|ni|sans|pas de)\b(?! (?:delai"
            r"|interruption|frais|prejudice|rupture"
            r"|perte|exception|que|surcout|modification|reserve|novation|condition"
            r"|formalite))[^.;]{0,40}?\b(?:reprise|transfert|obligation de repr\w+|salarie\w{0,2}"
            r"|personnel|contrats? de travail|conseillers?|agents?|poursuite)\b",
            # but not « bien que la loi ne l'impose pas »
            r"(?:(?<!loi )\b(?:ne |n')|(?<=loi )(?:ne |n')(?!(?:l'|les |y |leur )?(?:impos|oblig"
            r"|prevo)))[^.;]{0,45}?\b(?:pas|point|nullement|aucun\w{0,2}|ni)\b"
            r"(?! (?:interrompu|rompu"
            r"|modifi|affect))",
            r"\b(?:reprise|transfert|a reprendre|a transferer|repris)\b[^.;|:]{0,60}? ?[:|] ?(?:non"
            r"|neant|aucune?|sans objet|pas prevue?)\b",
            r"\b(?:ne |n')(?:oblig|impos|engag|contrain|condui|entrain|emport|oper|implique"
            r"|vau)\w{1,5} (?:personne|aucun|nul|en rien)"
            r"|\bsans application\b|\bne (?:trouve pas|saurait trouver) a s'appliquer"
            r"|\bne joue pas\b|\bn'emporte\b|\b(?:d'|qu')?aucune? (?:salarie|conseiller|contrat|agent)"
            r"|\b(?:exclu\w{0,3}|ecart\w{1,3}|inapplicables?|interdi\w{1,4}|renonc\w{1,4}|s'oppos\w{1,4})\b",
            # « personne n'est à reprendre », « garde tout son monde », « restent chez leur employeur »
            r"\b(?:personne|nul|rien|ni|aucune?|pas un\w?)\b[^.;]{0,60}? (?:ne |n')|\b(?:ne "
            r"|n')[^.;]{0,40}?\b(?:personne"
            r"|rien)\b|\b(?:gard|conserv)\w{1,4} (?:tous? )?(?:ses|son|leurs?|nos|vos) (?!propos|ancien"
            r"|salair"
            r"|remuner|contrat)|\brest\w{1,4} (?:chez|a la charge|au service|a l')",
        )
    ),
    # « Si des contrats passaient au Client, le Prestataire l'en indemniserait »
    supposed=Pattern(
        r"^\W{0,3}(?:[\d.]{1,7} )?si\b[^.]{0,200}?\w(?:ait|aient)\b[^.]{0,200}?\b(?:indemn\w+|support\w+"
        r"|rembours\w+|garanti\w+|relev\w+|a couvert)\b"
    ),
    bases=(
        Choice("law", Pattern(rf"\b{_LAW}\b|\bcode du travail\b|\b(?:de plein droit"
        r"|en application de la loi|(?<!obligation )(?<!obligations )legale?s?|par l'effet de la loi"
        r"|disposition legislative)\b")),
        Choice("collective_agreement", Pattern(r"\b(?:convention collective|accord(?:s)? (?:de branche"
        r"|collectif\w{0,1}|interprofessionnel|national)|conventions? de branche|conventionnel\w{0,3}"
        r"|avenant (?:n° ?\d+ )?(?:a la|de la) convention|annexe (?:7|vii)|idcc|branche)\b")),
        Choice("contract", Pattern(r"\bloi ne (?:l'|les |y )?(?:impose|oblige|prevo)\w{0,3}\b"
        r"|\b(?:condition de son (?:propre )?contrat|s'engag\w{1,4}"
        r"|volontaire\w{0,4}|present (?:contrat|marche"
        r"|accord)(?! (?:n'emporte|n'implique|n'entraine|ne ))|cahier des charges|contractuel\w{0,5}"
        r"|engagement|conventions? entre les parties|sans y etre tenu\w?)\b")),
    ),
    times=(
        Choice("end", Pattern(r"\b(?:quand nous nous quitter\w+|chez le suivant"
                r"|(?:contrat|marche|convention) (?:prend|prendra|aura pris) fin|prennent fin|a la sortie"
                r"|(?:lorsque|quand) (?:le |la )?(?:contrat|marche|convention)"
                r" (?:s'acheve|s'achevera|expire|expirera|se termine|se terminera)"
                r"|chang\w{1,3} de mains|celui qui (?:nous|vous|lui) (?:suit|succede)"
        r"|s'il reprend l'activite|contrat cess\w{1,4}|(?:attributaire|titulaire|prestataire) (?:suivant"
        r"|entrant)|reprise de l'activite par|"
                r"(?:arrivee|venue|survenance) du terme|en d'autres mains|change(?:ment)? (?:de mains?"
                r"|de titulaire|d'operateur"
                r"|de prestataire|d'exploitant)|succed\w{1,4}|expiration|prestataire entrant|entrant|"
                r"nouve\w{1,3} (?:titulaire|prestataire|employeur|exploitant|operateur|fournisseur"
                r"|delegataire"
                r"|attributaire)(?![^.;]*\b(?:sortant|precedent|ancien))|"
        r"(?:futur|prochain) (?:titulaire|prestataire)|successeur|repreneur|fin (?:du"
        r"|de la|des|de) ?(?:marche|contrat|prestation|execution)?|(?:expiration|terme|cessation"
        r"|resiliation|echeance|issue) (?:du|de la|des)|reversibilite|a l'issue|perte du marche"
        r"|en fin)\b")),
        Choice("start", Pattern(r"\b(?:a l'entree|date d'effet|jour du commencement|premier jour"
            r"|s'il l'emporte"
            r"|l'entrant|en demarrage|(?:titulaire"
        r"|prestataire) (?:sortant|actuel|precedent)|sortant"
        r"|demarrage|debut|prise d'effet|notification|commencement|entree en vigueur|actuel\w{0,4}"
        r"|ancien (?:titulaire|prestataire|employeur)|candidats?|soumissionnaires?|le titulaire "
        r"(?:reprend|est tenu de reprendre|doit reprendre|s'engage a reprendre)|personnel a reprendre"
        r"|prise en charge)\b")),
    ),
    strengths=STRENGTHS,
)  # fmt: skip
