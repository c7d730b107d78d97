"""French wording of subcontracting."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.subcontracting.fr_modes import APPROVAL as _APPROVAL
from contract_checker.extraction.subcontracting.fr_modes import CLIENT as _CLIENT
from contract_checker.extraction.subcontracting.fr_modes import MODES
from contract_checker.extraction.subcontracting.fr_modes import TO_OTHERS as _TO_OTHERS
from contract_checker.extraction.subcontracting.fr_others import BESIDE, MODES_BESIDE, PLEDGED, SECOND_TIER
from contract_checker.extraction.subcontracting.wording import SubcontractingWording

_SUB = r"sous-? ?trai(?:tances?|tante?s?|ter|tee?s?|tera|te)\b"
_WORK = (
    r"(?:prestations?|appels?|debord\w{0,6}|flux|activite|volumes?|services?|execution|marche|missions?"
    r"|campagnes?|tout ou partie|heures?|flots?|contacts?|files?|lignes?|taches?|travail|traitement|partie"
    r"|part|charge)"
)


SUBCONTRACTING: Final = SubcontractingWording(
    cues=(
        (
            "sous-trai", "sous trai", "soustrai", "tiers", "confier", "confie", "debord", "dc4",
            "dc 4", "cede",
            "partenaire", "confrere", "substitu", "quiconque", "autrui", "repass", "faire appel",
            "autres centres",
            "autre centre", "filiale", "adjoin", "auxquel", "auquel", "a laquelle", "a qui ", "recour",
            "recours",
            "autre prestataire", "autres prestataires", "autre operateur", "en referer", "lui-meme",
            "elle-meme",
            "essentielle", "autre entreprise", "autre societe", "delegu", "deleguer", "se faire", "propres ",
        ),
    ),
    quantities=QUANTITIES,
    # « la sous-traitance », « confier le débord à un tiers »
    subcontracting=Pattern(
        any_of(
            BESIDE,
            rf"\b{_SUB}|\bsous-?traitables?\b|\bst de (?:rang|premier|second|1er|2nd)\b",
            # « s'interdit de faire exécuter par autrui tout ou partie du Service »
            rf"\bfai\w{{1,4}} (?:executer|traiter|realiser|assurer|prendre)\b[^.;]{{0,40}}?\bpar (?:un |une "
            rf"|des |d')?{_TO_OTHERS}\b",
            # « rien n'est repassé à un confrère », « faire appel à qui elle veut »
            rf"\b(?:repass|pass|renvo|bascul|abandonn|parte?|part|partir)\w{{0,5}}\b[^.;]{{0,60}}?\b(?:a"
            rf"|chez|vers|aux?) "
            rf"(?:un |une |des |d'|tout )?{_TO_OTHERS}\b",
            rf"\b(?:confi|ced|delegu|remet|laiss)\w{{1,4}} (?:[a-z]+ ){{0,3}}?(?:a|aux?) (?:un |une |des |d'"
            rf"|tout |aucun )?"
            rf"{_TO_OTHERS}\b[^.;]{{0,40}}?\b{_WORK}\b",
            r"\b(?:fai\w{1,4} appel a(?:ux)?|s'appuy\w{1,3} sur|recour\w{1,4} a(?:ux?)?"
            r"|s'adress\w{1,3} a(?:ux)?|prenez|prend"
            r"|prendre|mobilis\w{1,4}|s'adjoin\w{1,4}|se fai\w{1,4} (?:aider|assister|seconder|remplacer"
            r"|suppleer) (?:de|par))"
            r" (?:un |une |des |les |d'autres? |ses |l'un de ses |le concours (?:de |d'|des )(?:un |une )?"
            r"|l'aide (?:de |d')?)?(?:qui (?:elle|il"
            r"|vous|bon) (?:\w+ |l')?\w+|confreres?|partenaires?|tiers\b|personne\b|quiconque"
            r"|aucun (?:confrere|tiers|autre)"
            r"|autres? (?:centre|prestataire|plateau|entreprise|societe|operateur)s?)",
            # « les entreprises auxquelles il confie une part de nos appels », « à qui il remet le débord »
            r"\b(?:auxquel(?:le)?s|auquel|a laquelle|a qui|chez (?:qui"
            rf"|lesquel\w{{1,3}}))\b[^.;]{{0,40}}?\b(?:confi|remet|ced|delegu|pass|transmet"
            rf"|envo|adress|repercut|bascul)\w{{0,4}}\b[^.;]{{0,40}}?\b{_WORK}\b",
            # « sans pouvoir s'adjoindre personne », « le recours à un autre centre »
            r"\brecours (?:[a-z]+ )?(?:a|aux?) (?:un |une |des |d'|tout )?(?:autres? (?:centre|prestataire"
            r"|entreprise|societe|operateur)s?|tiers"
            r"\b|confreres?|partenaires?)",
            # « aucun tiers ne peut prendre part au traitement des appels »
            rf"\b(?:aucun|tout|un|nul) (?:tiers|autre prestataire|autre centre)\b[^.;]{{0,40}}?\b(?:prendre "
            rf"part|particip|interv|execut"
            rf"|trait|realis|assur)\w{{0,5}}\b[^.;]{{0,40}}?\b{_WORK}\b",
            rf"\bfai\w{{1,4}} intervenir (?:un |des |aucun |d'autres? )?{_TO_OTHERS}\b"
            rf"|\bintervention (?:d'un |de |d'aucun )?tiers\b[^.;]{{0,30}}?"
            r"\b(?:execution|prestations?|appels)\b",
            r"\bse substituer\b|\bs'adjoindre\b|\bsubstitu\w{1,4} (?:quiconque|un tiers|autrui)\b"
            r"|\ba qui vous"
            r" (?:re)?pass\w{1,3}\b"
            r"|\bpart des (?:heures|appels|prestations) confiee",
            rf"\b(?:confi\w{{1,4}}|cede\w{{0,2}}|delegu\w{{1,4}}|faire executer|fait executer"
            rf"|deport\w{{1,4}}|repercut\w{{1,4}}"
            rf"|transf[eo]r\w{{1,4}})\b[^.;]{{0,60}}?\b{_WORK}\b[^.;]{{0,50}}?\b(?:a|par|aupres d|vers) ?"
            rf"(?:un |une |des |d'un |d'une |tout |l'un de ses |ses )?{_TO_OTHERS}\b",
            r"\b(?:n'en|en) (?:cede|confie|delegue)\w{0,3}\b[^.;]{0,20}?\b(?:a|aux?) (?:un |des )?"
            r"(?:confreres?|autres? prestataires?)\b",
            rf"\b{_WORK}\b[^.;]{{0,60}}?\b(?:confiee?s?|cedee?s?|deleguee?s?|executee?s?|deportee?s?"
            r"|remise?s?|passee?s?|transmise?s?|donnee?s?|deversee?s?"
            rf"|traitee?s?|pris en charge) (?:[a-z]+ )?(?:a|par|vers|chez) (?:un |une |des |tout "
            rf"|l'un de ses |ses )?{_TO_OTHERS}\b",
        )
    ),
    # « Le Sous-traitant enregistre la totalité des appels », in a contract that calls the provider so
    party=Pattern(r"\b(?:le|au|du) sous-? ?traitant\b(?! (?:propose|presente|pressenti|agree|accepte"
    r"|de (?:second|premier)))"),
    party_acts=Pattern(
        r"\ble sous-? ?traitant (?:ne (?:peu|pourr|saur|doi)\w{1,4}|s'(?:engage|interdit|oblige)"
        r"|doit (?!etre)|assure|execute|traite)\b"
    ),
    refers_back=Pattern(r"(?:- )?(?:ils (?:sont|seront|souscri\w{1,4}|s'engag\w{1,3}|respect\w{1,4}"
    r"|appliqu\w{1,4}"
    r"|observ\w{1,4}|doivent|ne peuvent)|ces derniers|ceux-ci|celui-ci|elle|celle-ci|elles|il (?:y "
    r"|lui )?est|tout recours|toute demande"
    r"|l'acte special|le dc ?4|l'acceptation)\b"),
    rivals=Pattern(
        any_of(
            PLEDGED,
            # a processor of personal data
            r"\b(?:article 28|art\. ?28|rgpd|reglement general|donnees (?:a caractere personnel"
            r"|personnelles)|donnees\b|responsable (?:du|de) traitement|violation|cnil|ulterieur"
            r"|sous-traitant ulterieur)\b",
            # the client's own work, bidders' papers
            rf"\b{_CLIENT} (?:peut|pourra|se reserve [^.;]{{0,20}}?)(?: \w{{1,14}})? ?sous-?trait"
            rf"|\b(?:conseill\w{{2,4}}|agents?|tele\w{{4,12}}) (?:\w{{1,10}} )?(?:confi|remet|transmet|pass"
            rf"|transfer|adress)\w{{0,3}} "
            r"(?:la |le |l'|les )(?:demande|appel|dossier|communication|cas|appelant|client)"
            rf"|\b{_CLIENT}\b[^.;]{{0,60}}? (?:peut|pourra|pourrait"
            rf"|se reserve [^.;]{{0,20}}?)(?: \w{{1,14}})? ?(?:confier"
            rf"|faire (?:realiser|executer|assurer|traiter|prendre)|attribuer|faire appel|recourir"
            rf"|s'adresser|commander)\b[^.;]{{0,60}}?\b(?:tiers"
            rf"|autres? (?:prestataires?"
            rf"|entreprises?|centres?))\b(?![^.;]*\bsous-?trait)"
            rf"|\b{_CLIENT} (?:peut|pourra|se reserve|(?:reste|demeure|est) libre|conserve"
            rf"|garde)\b[^.;]{{0,50}}?\b(?:executer|deplacer|confier"
            rf"|transferer|basculer"
            rf"|attribuer)\b(?![^.;]*\bsous-?trait)|\bmontant sous-?traite|\bmarche porteur",
            r"\?$|^sous-?traitance : operation|^\W{0,2}sous-?traitance (?:est|designe|s'entend)|\bav(?:ait"
            r"|aient)\b"
            r"|\b(?:sont|est) passes? par\b|\bcour (?:de|d'|retient)|\bsous-?lou|\bintra-?groupe\b"
            # « Le candidat indique la part qu'il a l'intention de sous-traiter »
            r"|\b(?:candidat|soumissionnaire|concurrent)s?\b[^.;]{0,40}?\b(?:indiqu|precis|mentionn|renseign|coch)\w{1,5}"
            r" [^.;]{0,60}?\b(?:intention|formulaire|case|projet\w*|envisag\w+|souhait\w+)\b"
            r"|\bdc ?1\b|\bdc ?2\b|\b(?:chiffre d'affaires|effectifs?"
            r"|references?) [^.;]{0,40}?\bsous-trait|\b(?:donnee?s?|en qualite|considere\w{0,2} comme) "
            r"(?:un |en )?sous-trait\w{2,5} (?:du|de) (?:traitement)",
            r"\b(?:penalites?|assurances?|polices?|attestations?|litiges?|tiers payant"
            r"|tiers de confiance|aux tiers|des tiers)\b(?![^.;]*\bsous-trai)",
            r"\b(?:informations?|confidentialite|confidentiel\w{0,4}|documents?|fichiers?|divulgu\w{1,4}"
            r"|communiqu\w{1,5}|licences?|droits?)\b[^.;]{0,80}?\btiers\b(?![^.;]*\bsous-trai)",
        )
    ),
    second_tier=Pattern(
        rf"{SECOND_TIER}|"
        r"\brang 2\b|\b(?:second|deuxieme|2e|2eme|2nd|2d) (?:rang|niveau)\b|\bsous-?traitants? (?:du|de"
        r"|des) "
        r"(?:sous-?traitants?|rang)|\bsous-?traitants? de (?:leurs?|son) sous|\bsous-?traitan\w{1,3} en "
        r"(?:chaine|cascade)\b|\b(?:le|un|chaque|les|aucun) sous-?traitants? (?:ne )?(?:peu\w{1,4}"
        r"|pourr\w{1,4}|sous-?trait|confi|s'interdi|a son tour)[^.;]{0,50}?\b(?:sous-?trai|a son tour"
        r"|confi)|\brang (?:2|deux)\b|\bsous-?traitance indirecte\b|\bpremier sous-?traitant"
        r"|\bsous-?trait\w{1,4}"
        r" a son tour\b"
    ),
    # « librement », « à sa convenance », « sans avoir à déclarer ses sous-traitants »
    unconditional=Pattern(
        rf"\blibrement\b|\ben toute liberte\b|\best libre d|\b(?:a sa|a leur) (?:convenance|guise"
        rf"|discretion)"
        r"|\bde son (?:seul )?choix\b|\bqui (?:elle|il|bon lui) (?:veut|voudra|semble|l'entend|souhaite"
        r"|plait)|\bn'(?:a|ont|aura|est|sont) (?:pas|nullement|point) (?:a|tenue?s? de) (?:en |l'|le )?"
        r"(?:les |lui |leur )?(?:faire connaitre|referer|solliciter|demander|informer|prevenir|declarer"
        r"|soumettre)|\bsans (?:avoir a )?(?:en referer"
        r"|solliciter|consulter)\b|\bsans (?:avoir (?:a "
        rf"|besoin )?)?(?:en |de |d'|l'|le |vous |nous |lui |son |notre |votre |leur |aucune? "
        rf"|demander |obtenir "
        rf"|solliciter ){{0,4}}(?:{_APPROVAL}|declarer|informer|prevenir|demander|dire|formalite"
        r"|restriction)\b"
    ),
    modes=(*MODES_BESIDE, *MODES),
    largest_share=Pattern(
        r"\b(?:limit\w{1,5}|plafon\w{1,5}|exced\w{1,4}|depass\w{1,4}|limite|hauteur|jusqu'a|au plus"
        r"|maxim\w{2,3}|superieure?|inferieure?|au-?dela|plus|concurrence)\b[^.;%]{0,30}$"
    ),
    largest_after=Pattern(r"^[^.;%]{0,40}?,? ?(?:et pas (?:un|plus)|pas (?:plus|davantage)|sans plus"
        r"|tout au plus|au maximum|au plus|au maximum|maximum|maximal)"),
    # « paiement direct du sous-traitant »
    direct_payment=Pattern(
        rf"\bpaiements? directs?\b|\brecoi\w{{1,4}} directement (?:du |de la |de l'){_CLIENT} [^.;]{{0,20}}?"
        rf"\b(?:paiement|prix|reglement|montant|sommes?)\b|\b(?:regle|paie|payee?s?"
        rf"|reglee?s?)\b[^.;]{{0,40}}?\b(?:sans intermediaire"
        rf"|directement)\b|\b(?:pay|regl)\w{{1,3}} directement\b|\b{_CLIENT} (?:paie|regle) "
        rf"(?:lui-meme |elle-meme |directement )|\bpayee?s? (?:directement )?par (?:le |la |l'){_CLIENT}\b"
    ),
    no_direct_payment=Pattern(
        r"\b(?:sans|aucun|pas de|ni|exclu\w{0,2} du|renonc\w{1,4} (?:a tout |au )?) ?(?:droit (?:au|a) )?"
        r"(?:paiement direct)|\b(?:ne|n')[^.;]{0,40}?\bpas\b[^.;]{0,40}?(?:paiement direct|directement)"
        r"|\bpaiement direct\b[^.;]{0,20}?\b(?:n'est|exclu)"
    ),
    # « le sous-traitant renonce à l'action directe », « le paiement direct des sous-traitants est exclu »
    waives_claim=Pattern(
        r"\brenonc\w{1,6}\b[^.;]{0,90}?\b(?:action|paiement|reclamation|recours)s? directe?s?\b"
        # « renonce envers lui à toute action en paiement », « s'interdit tout recours contre le Client »
        rf"|\b(?:renonc\w{{1,6}}|s'interdi\w{{1,4}}|s'abst\w{{3,8}}"
        rf"|se prive\w{{0,2}})\b[^.;]{{0,60}}?\b(?:action|recours|reclamation|demande|poursuite"
        rf"|pretention)s?\b[^.;]{{0,40}}?\b(?:en paiement|pour (?:obtenir |le )?(?:leur |son )?(?:paiement"
        r"|reglement)|contre (?:lui|elle|(?:le |la |l')"
        rf"{_CLIENT})|a l'encontre (?:du|de la|de l') ?{_CLIENT}|envers (?:lui|elle|(?:le |la "
        rf"|l'){_CLIENT}))"
        rf"|\brenonc\w{{1,6}} (?:envers|a l'egard de|contre) (?:lui|elle"
        rf"|celui-ci)\b[^.;]{{0,40}}?\b(?:action"
        r"|recours|paiement)"
        r"|\b(?:action|paiement)s? directe?s?\b[^.;]{0,40}?\b(?:exclue?s?|ecartee?s?|interdite?s?)\b"
        r"|\b(?:sans|aucune?|pas de|pas d') ?(?:droit (?:au |a l'|a ))?(?:action|paiement"
        r"|recours) directe?\b"
        # « n'aura contre le Client ni action ni droit au paiement direct »
        rf"|\bn'(?:a|aura|auront|ont) (?:[^.;]{{0,20}}?\b(?:le |la |l'){_CLIENT} )?(?:ni|aucune?|pas d"
        rf"|point d)"
        rf"'? ?(?:droit |action|recours|creance)[^.;]{{0,50}}?\b(?:paiement|contre|envers|a l'encontre"
        rf"|a l'egard)"
        rf"|\bn'(?:a|aura|auront|ont) (?:contre|envers|a l'egard d\w{{1,3}}) (?:le |la "
        rf"|l')?{_CLIENT} (?:ni|aucune?)"
        rf" (?:droit|action|recours|creance)"
        r"|\bne (?:peu\w{1,3}|pourr\w{1,3}|dispos\w{1,4}) [^.;]{0,40}?\b(?:action|paiement) directe?\b"
    ),
    # « toute renonciation au paiement direct est réputée non écrite »
    no_waiver=Pattern(
        r"\brenonc\w{1,6}\b[^.;]{0,60}?\b(?:non ecrite|nulle?|interdite?|sans effet)\b"
        r"|\b(?:ne|sans) (?:peu\w{1,3} |saurai\w{1,2} )?(?:pas )?renonc\w{1,6}\b"
    ),
    # « est admise sous réserve du respect des stipulations de l'article 3.6 du CCAG »
    by_reference=Pattern(
        r"\bsous reserve (?:du respect )?(?:de la |des |de l'|du )[^.;]{0,60}?\b(?:articles?|ccag|loi"
        r"|code)\b"
        r"|\b(?:conditions|modalites|limites) (?:prevues|fixees|definies|enoncees) (?:par |a |aux? )"
        r"[^.;]{0,30}?\b(?:articles?|ccag|loi|code)\b|\bconformement (?:a la |aux? |a l')[^.;]{0,30}?"
        r"\b(?:articles?|ccag|loi|code)\b"
    ),
    same_duties=Pattern(
        r"\b(?:obligations|engagements|clauses|exigences|regles|normes)\b[^.;]{0,60}?\b(?:s'impos|s'appliqu"
        r"|s'etend|vaudr|val)\w{1,4}\b"
        r"[^.;]{0,30}?\bsous-?traitants?\b|\bdoit a ses [a-z]+ tout ce que\b|\btout ce (?:que"
        r"|a quoi) (?:vous|le titulaire|le prestataire)\b"
        r"|\b(?:tenu|lie"
        r"|soumis)e?s? (?:a tout |aux memes|a la meme)"
        r"|\b(?:memes?|identiques?|ensemble des|toutes les|pleinement|presentes)\b[^.;]{0,20}?\b"
        r"(?:engagements?|obligations?|clauses?|conditions?|exigences?|normes?|regles?)\b"
        r"(?: [a-z]+){0,4}?(?: (?:sociales?|sociaux|du label|de travail|du present|de la presente))?"
        r"|\bengagements? (?:sociaux|social)\b|\b(?:repercut|impos|repren|respect|appliqu"
        r"|etend)\w{1,4}\b[^.;]{0,60}?\b(?:engagements?|obligations?|clauses?|normes?) (?:sociales?"
        r"|sociaux|du label|contractuel)"
    ),
    no_rule=NOTHING_MATCHES,
    unless=NOTHING_MATCHES,
    strengths=STRENGTHS,
)  # fmt: skip
