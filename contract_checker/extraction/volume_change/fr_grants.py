"""French wording of rights told in full: somebody else than the provider may change so much work."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_change.wording import GrantWording

_ITEMS = one_of(
    r"positions|postes(?! de (?:travail|garde|securite|depense))|vacations|lignes|etp|ftes?|stations",
    r"(?:tele)?conseill\w+|teleoperat\w+|telephonistes|charge\w* de clientele|equipiers"
    r"|techniciens|operateurs",
    r"agents(?! de (?:securite|surete|nettoyage|entretien|surveillance))",
    r"heures?(?! de (?:formation|travail|delegation))|appels(?! d'offres)|contacts|communications"
    r"|dossiers|fiches",
)
_FEW_WORDS = r"(?:[a-z'-]{1,14} ){0,2}?"
_NOT_OF_STAFF = (
    r"(?! (?:de |des |du |d')(?:travail|repas|pause|formation|conge|bureaux?|magasin|conseill|agent|salarie))"
)
# « des lignes mobiles », « le nombre d'appels écoutés »
_OF_ANOTHER = (
    r"(?! (?:d'appels |de contacts |[a-z]+ )?(?:mobiles?|fixes?|internet|adsl|louee?s?|ecoute\w*"
    r"|controle\w*|evalue\w*|enregistre\w*"
    r"|informatiques?|de (?:travail|test|parking|stockage|communication|recrutement|facturation"
    r"|reporting|escalade|paiement|vente|distribution|livraison|formation)|budgetaires?"
    r"|bancaires?|electriques?|d'attente max\w*))"
)
# « le nombre de positions », « les plages d'ouverture », « tout ou partie des appels »
_NAMED = one_of(
    rf"(?:nombre|quantite|contingent|total)s? {_FEW_WORDS}(?:de |d'|des |du )(?:[a-z]{{4,12}} de )?{_ITEMS}",
    rf"{_ITEMS}\b(?! (?:budgetaire|de code|presse|de secours))",
    rf"(?:plages?|creneaux?|amplitudes?|tranches? horaires?|horaires?"
    rf"|heures) {_FEW_WORDS}(?:d'(?:ouverture|accueil))",
    rf"(?:plages?|creneaux?|amplitude)\b{_NOT_OF_STAFF}|horaires (?:du service|de la ligne|des lignes)",
    r"ouverture(?= (?:du (?:service|standard|samedi|dimanche|mercredi|centre)|de la (?:ligne"
    r"|permanence|plate-?forme|file)"
    r"|des lignes|le (?:samedi|dimanche|soir)|a la nuit|la nuit|de nuit|jusqu|dominicale|nocturne"
    r"|de plages))",
    r"canal|canaux|files?(?! d'attente des clients)|langues?|flux|trafic|tchat|chat\b|motifs? d'appels?",
    r"volumes?(?! (?:sonore|de stockage))|volumetrie|perimetre (?:du service|des prestations"
    r"|confie)|effectifs?\b",
    r"capacite (?:d'accueil|de traitement|commandee|telephonique)|equipe (?:de production|dediee"
    r"|du soir|de nuit)",
    r"ligne(?! (?:budgetaire|de code|de produits?|directrice|hierarchique|de commande|d'alerte))",
)
_WORK = rf"{_NAMED}\b{_OF_ANOTHER}"
_VERB = one_of(
    r"accroitre|augmenter|reduire|restreindre|etendre|elargir|resserrer|diminuer|ajouter|rajouter|retirer|supprimer",
    r"(?:re)?fermer|ouvrir|rouvrir|prolonger|raccourcir|ecourter|allonger|basculer|transferer|rediriger|reorienter",
    r"deplacer|redeployer|repartir|redistribuer|doubler|modifier|ajuster|moduler|adapter|relever|abaisser|suspendre",
    r"interrompre|couper|reprendre|soustraire|adjoindre|porter|ramener|decaler|retrancher|enlever|redimensionner",
    r"revoir|grossir|hausser|baisser|tripler|limiter|faire (?:evoluer|varier|basculer|prolonger"
    r"|ajouter|etendre)",
)
_DOES = one_of(
    r"accroit|augmente|redui[st]|restreint|etend|elargit|resserre|diminue|r?ajoute|retire|supprime|ferme|r?ouvre",
    r"prolonge|raccourcit|bascule|transfere|redirige|oriente|reoriente|deplace|repartit|redistribue|modifie|ajuste",
    r"module|adapte|suspend|fixe|choisit|decide|arrete|fait (?:evoluer|varier)",
)
_DET = one_of(
    r"le |la |les |l'|des |un |une |ces |cette |cet |ce |du |vos |votre |tout ou partie (?:du "
    r"|de la |des |de l')",
    r"une (?:partie|part|fraction) (?:du |de la |des |de l'|de ces )|d'autres |de nouve(?:lles"
    r"|aux) |quelques ",
    r"(?:deux|trois|quatre|cinq|dix|vingt|\d{1,3}) |d(?:e la|u|es|e l') |temporairement (?:le|la|les) ",
)
# « peut, à tout moment de la crise, … », « pourra également »
_ASIDE = (
    r"(?:,[^,.;|:]{1,70},| (?:egalement|aussi|alors|de meme|toutefois|seule?|librement"
    r"|unilateralement|ponctuellement"
    r"|a tout (?:moment|instant)|en cours d'execution|par (?:simple )?ordre de service|par bon de commande))?"
)
_AND_MORE = (
    rf"(?:(?:,| ou| et|, voire| comme)(?: d'| de| a)? ?(?:l'|la |le |les "
    rf"|en )?{_VERB}(?: (?:d'un [a-z]{{4,10}}|partiellement))?,?"
    r"){0,3}"
)
_CHANGES = (
    rf"(?:demander (?:de |d'|a [^.;|,]{{2,25}}? (?:de |d'))|decider (?:de |d')|faire )?{_VERB}{_AND_MORE}"
    rf"(?:,[^,.;|:]{{1,40}},| par (?:simple )?(?:ordre de service|bon de commande)"
    rf"| partiellement)? {_DET}{_FEW_WORDS}{_WORK}"
)
_CHANGE_NOUN = one_of(
    r"ouverture|fermeture|extension|prolongation|ajout|retrait|suppression|reduction|augmentation|suspension|renfort",
    r"reouverture|hausse|baisse|elargissement|diminution|repartition|redistribution|transfert|bascule|resserrement",
)
_NOUN_OF_WORK = (
    rf"(?:l'|la |le |une? |toute? ){_CHANGE_NOUN} (?:d'une? |d'|de |du |des |de la |de l'){_FEW_WORDS}{_WORK}"
)
_ASKS_FOR = rf"(?:demander|exiger|requerir|prescrire|imposer|reclamer|decider) {_NOUN_OF_WORK}"
_RIGHT = one_of(
    r"(?<!ne )(?<!n'en )(?<!qui )(?<!on )\b(?:peut|peuvent|pourra|pourront|pouvant)",
    r"\b(?:a|aura|ont|garde|conserve|detient|dispose de) (?:toute? )?(?:la |le |l')?(?:faculte"
    r"|latitude|liberte|loisir"
    r"|option|possibilite|droit)(?: de| d'| pour)",
    r"(?<!n'est )\b(?:est|sera|reste|demeure) (?:[^.;|,]{1,30} )?(?:libre|en droit|fondee?"
    r"|habilitee?|autorisee?|admise?)(?: de| d'| a)",
    r"\bse reserve(?:nt)?(?: le droit| la faculte| la possibilite)?(?: de| d')",
)
_NOT_THEIRS = rf"(?!{PARTIES.provider}|les deux|les parties|avenant|accord|un avenant|un accord|ecrit)"
_AT_WILL = one_of(
    r"comme (?:il|elle|bon|ils|elles|nous) (?:l'enten\w+|lui semble|leur semble|veut|le veut)"
    r"|quand bon (?:lui|leur) semble",
    r"a (?:son|sa|leur) (?:seule? |libre |simple )?(?:gre|guise|convenance|discretion|choix"
    r"|initiative|demande)",
    r"par (?:simple )?(?:ordre de service|bon (?:de commande|modificatif))|sur (?:simple "
    r"|bon )(?:ordre|demande|modificatif)",
    r"librement|a tout (?:moment|instant)|sans avoir a (?:s'en |se )?(?:justifier|expliquer)",
)

GRANTS: Final = GrantWording(
    # « Chaque maire peut, par bon de commande, étendre ou réduire les heures d'ouverture »
    grants=Pattern(any_of(rf"{_RIGHT}{_ASIDE} ?(?:{_CHANGES}|{_ASKS_FOR})\b")),
    # « Il est loisible à Solvéa d'accroître », « Il appartient au Fonds de resserrer »
    open_to=Pattern(
        r"\bil (?:est|sera|demeure|reste) (?:toujours |egalement )?(?:loisible|permis|libre)"
        rf"(?P<to> (?:a|au|aux) [^.;|,]{{2,40}}?) (?:de |d'){_CHANGES}\b"
        rf"|\bil appart\w+(?P<for> (?:a|au|aux) [^.;|,]{{2,40}}?) (?:de |d'){_CHANGES}\b"
    ),
    # « Les plages peuvent être élargies ou réduites par la Régie », « sur décision de la maîtrise d'ouvrage »
    granted_to=Pattern(
        rf"(?:\A(?:[0-9a-z.]{{1,6}} )?|[,;:] )(?:le |la |les |l'|ces |cette |une? "
        rf"|des )?{_WORK}\b[^.;|]{{0,40}}?"
        rf" (?<!ne )(?:peut|peuvent|pourra|pourront)(?: [a-z]+)? etre [a-z]+(?:,? ou [a-z]+)?"
        rf"[^.;|]{{0,60}}? (?:par (?:le |la |l'|les ){_NOT_THEIRS}[a-z]"
        rf"|(?:sur|a) (?:la |simple |seule ){{0,2}}(?:decision|demande|discretion|convenance"
        rf"|initiative|main|instruction)"
        rf" d(?:u |e la |e l'|e |es |'){_NOT_THEIRS}[a-z]|(?:par|sur) simple (?:ordre|bon|demande"
        rf"|instruction))"
        # « La fermeture d'un flux relève de la seule décision de l'Opérateur »
        rf"|\b(?:{_CHANGE_NOUN}|nombre|choix) (?:d'une? |d'|de |du |des |de la "
        rf"|de l')?{_FEW_WORDS}{_WORK}\b[^.;|]{{0,60}}?"
        r" (?:(?:releve|depend)\w{0,3} de la (?:seule |libre )?(?:decision|volonte|initiative"
        r"|discretion|appreciation)"
        r"|(?:est|sont|reste\w{0,2}|demeure\w{0,2}) (?:[a-z]+ )?(?:a la (?:seule |libre )?(?:main"
        r"|discretion|appreciation"
        r"|convenance)|au (?:seul )?(?:choix|gre)|laissee?s? (?:au choix|a (?:l'appreciation"
        r"|la discretion))))"
        rf" d(?:u |e la |e l'|e |es |'){_NOT_THEIRS}[a-z]"
    ),
    # « L'adhérent adapte par bon de commande le nombre de positions »
    does=Pattern(rf"(?<!qui )(?<!se )\b{_DOES}(?:,? ou [a-z]+)? (?:{_AT_WILL} )?{_DET}{_FEW_WORDS}{_WORK}\b"),
    at_will=Pattern(_AT_WILL),
    # « Le conseiller peut ouvrir », « l'outil peut basculer les appels », « le superviseur »
    nobody=Pattern(
        r"\b(?:(?:tele)?conseill\w+|(?:tele)?operat(?:eur|rice)s?(?! de)|agents?|salarie\w*"
        r"|superviseu\w+|chefs? d'equipe|usagers?|appelants?"
        r"|abonnes?|candidats?|soumissionnaires?|concurrents?|sous-traitants?|cotraitants?|outils?|logiciels?|systemes?"
        r"|automates?|serveurs?|utilisat\w+|administrateurs?|techniciens?|beneficiaires? finals?"
        r"|voyageurs?|patients?|clients finals?|robots?|svi|chacun\w*|personne|aucune?|parties"
        r"|l'une|l'autre|rien|cela|ceci|qui|dont|si)\b"
    ),
    timed=Pattern(
        r"\b(?:heures?|jours?|semaines?|mois) (?:[a-z]+ )?(?:a l'avance|d'avance|auparavant"
        r"|avant)\b|\bpre-?avis d|\bdelai d[e'u]"
    ),
    # « L'ajout du canal requiert, lui, l'accord de Parlécoute »
    by_agreement=Pattern(
        rf"\b{_CHANGE_NOUN} (?:d'une? |d'|de |du |des |de la |de l'){_FEW_WORDS}{_WORK}\b[^.;|]{{0,60}}?"
        r"(?:requi\w+|suppos\w+|exig\w+|necessit\w+|(?:soumis|subordonne)\w{0,2} a)(?:,? [a-z ]{2,12},)?"
        r" (?:l'|un |le |la |son )(?:accord|aval|assentiment|consentement|acceptation|approbation)"
        rf"(?: ecrite?| prealable| expres\w*)*(?! (?:du |de la |de l')(?:{PARTIES.client}))\b"
    ),
)
