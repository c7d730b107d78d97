"""French wording of subcontracting."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.subcontracting.wording import SubcontractingWording

_CLIENT = rf"(?:{PARTIES.client})"
_SUB = r"sous-? ?trai(?:tances?|tante?s?|ter|tee?s?|tera|te)\b"
_TO_OTHERS = (
    r"(?:tiers|autres? (?:prestataires?|entreprises?|societes?|centres?|operateurs?|plateaux?)|confreres?"
    r"|partenaires?(?! social)|quiconque|autrui|filiales?|d'autres (?:centres?|prestataires?|entreprises?"
    r"|operateurs?))"
)
_WORK = (
    r"(?:prestations?|appels?|debord\w{0,6}|flux|activite|volumes?|services?|execution|marche|missions?"
    r"|campagnes?|tout ou partie|heures?|flots?|contacts?|files?|lignes?|taches?|travail|traitement|partie"
    r"|part|charge)"
)
_APPROVAL = (
    r"(?:accord|agrement|assentiment|feu vert|autorisation|consentement|acceptation|approbation"
    r"|acte special|dc ?4|aval|visa)s?"
)

_UNDENIED = (
    r"^(?![^;]{0,500}?\b(?:ne|n'|interdi\w{1,5}|proscri\w{1,4}|prohib\w{1,3}|exclu\w{0,3}|aucune?|nulle?"
    r"|jamais|rien|resili\w{1,6}|manquement|faute)\b)"
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
            "autre prestataire", "autres prestataires", "autre operateur", "en referer",
        ),
    ),
    quantities=QUANTITIES,
    # « la sous-traitance », « confier le débord à un tiers »
    subcontracting=Pattern(
        any_of(
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
            rf"|attribuer|faire appel|recourir|s'adresser|commander)\b[^.;]{{0,60}}?\b(?:tiers"
            rf"|autres? (?:prestataires?"
            rf"|entreprises?|centres?))\b(?![^.;]*\bsous-?trait)"
            rf"|\b{_CLIENT} (?:peut|pourra|se reserve|(?:reste|demeure|est) libre|conserve"
            rf"|garde)\b[^.;]{{0,50}}?\b(?:executer|deplacer|confier"
            rf"|transferer|basculer"
            rf"|attribuer)\b(?![^.;]*\bsous-?trait)|\bmontant sous-?traite|\bmarche porteur",
            r"\?$|^sous-?traitance : operation|^\W{0,2}sous-?traitance (?:est|designe|s'entend)|\bav(?:ait"
            r"|aient)\b"
            r"|\b(?:sont|est) passes? par\b|\bcour (?:de|d'|retient)|\bsous-?lou|\bintra-?groupe\b"
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
        r"\brang 2\b|\b(?:second|deuxieme|2e|2eme|2nd|2d) (?:rang|niveau)\b|\bsous-?traitants? (?:du|de|des) "
        r"(?:sous-?traitants?|rang)|\bsous-?traitants? de (?:leurs?|son) sous|\bsous-?traitan\w{1,3} en "
        r"(?:chaine|cascade)\b|\b(?:le|un|chaque|les|aucun) sous-?traitants? (?:ne )?(?:peu\w{1,4}"
        r"|pourr\w{1,4}|sous-?trait|confi|s'interdi|a son tour)[^.;]{0,50}?\b(?:sous-?trai|a son tour"
        r"|confi)|\brang (?:2|deux)\b|\bsous-?traitance indirecte\b|\bpremier sous-?traitant"
        r"|\bsous-?trait\w{1,4}"
        r" a son tour\b"
    ),
    # « librement », « à sa convenance », « sans avoir à déclarer ses sous-traitants »
    unconditional=Pattern(
        rf"\blibrement\b|\ben toute liberte\b|\best libre d|\b(?:a sa|a leur) (?:convenance|guise|discretion)"
        r"|\bde son (?:seul )?choix\b|\bqui (?:elle|il|bon lui) (?:veut|voudra|semble|l'entend|souhaite"
        r"|plait)|\bn'(?:a|ont|aura) (?:pas|nullement|point) a (?:en |l'|le )?"
        r"(?:referer|solliciter|demander|informer|prevenir|declarer)|\bsans (?:avoir a )?(?:en referer"
        r"|solliciter|consulter)\b|\bsans (?:avoir (?:a "
        rf"|besoin )?)?(?:en |de |d'|l'|le |vous |son |votre |leur |aucune? |demander |obtenir "
        rf"|solliciter ){{0,4}}(?:{_APPROVAL}|declarer|informer|prevenir|demander|dire|formalite"
        r"|restriction)\b"
    ),
    modes=(
        # « peut confier le débord à un tiers sans l'accord du donneur d'ordre », « sans avoir à déclarer »:
        # where nothing is denied, what need not be asked for is free
        Choice(
            "free",
            Pattern(
                rf"{_UNDENIED}[^;]{{0,500}}?\bsans (?:avoir (?:a |besoin )?)?(?:en |vous |de |d'|l'|le |son "
                rf"|votre |leur |aucune? |demander |obtenir |solliciter |recueillir ){{0,4}}"
                rf"(?:{_APPROVAL}|declarer|informer|prevenir|demander|dire|solliciter|en referer|referer"
                r"|consulter|rendre compte)\b"
                r"|\bn'(?:a|ont|aura|est|sont) (?:pas|nullement|point) (?:a|tenue?s? d[e']|oblige\w? d[e'])"
                r" ?(?:en |l'|le |la )?(?:referer|solliciter|demander|informer|prevenir|aviser|declarer"
                r"|consulter)\b"
            ),
        ),
        # « n'est admise que pour les appels de nuit »
        Choice(
            "limited",
            Pattern(
                r"\b(?:n'est|ne sera|ne sont|ne peut etre) (?:\w{1,12} )?(?:admise?|permise?|possible"
                r"|autorisee?|toleree?)s? qu(?:e |')"
                r"(?!avec|apres|sous|sur|moyennant)"
            ),
        ),
        # « Tout recours sans accord préalable est interdit »: approval, not a ban
        Choice(
            "approval",
            Pattern(
                any_of(
                    rf"\b{_APPROVAL}\b(?! (?:de confidentialite|de niveau|cadre\b(?! prealable)"
                    rf"|sur le montant|de paiement))",
                    rf"\b(?:accept|agre|autoris|approuv)\w{{1,4}} (?:[a-z]+ ){{0,3}}?par (?:le |la "
                    rf"|l'){_CLIENT}\b|\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:accept|agre|autoris"
                    rf"|approuv)\w{{1,4}}[^.;]{{0,50}}?\bsous-?trait",
                )
            ),
        ),
        Choice("approval", Pattern(r"\b(?:consent\w{1,4}|autoris\w{1,4}|agre\w{1,3}|accept\w{1,4}|oui)"
        r" (?:par "
        r"|de |du )?(?:acte|ecrit|l'agence|le client|nous)\b|\bsi [^.;]{0,30}?\bl'y autoris\w{1,3}"
        r"|\bsi (?:le |la |l')\w{3,16} (?:l'|les )?(?:a|ont|aura) (?:\w{4,12} )?"
        r"(?:accept|agre|autoris|approuv)|\b(?:n'y"
        r" ait|n'ait) "
        r"(?:pas )?(?:consenti|accepte|autorise|agree?)|\bune fois (?:accepte|agree?)|\b(?:declare et|et)"
        r" accepte\b"
        r"|\b(?:soumis|refusera|peut refuser|droit de refus)\b")),
        # « ne peut sous-traiter sans en informer le Client »
        Choice(
            "declared",
            Pattern(
                r"\b(?:ne|n'|aucune?|jamais)\b[^.;]{0,100}?\bsans (?:en |vous |le |l'|avoir |prealablement "
                r"){0,4}(?:informe\w{0,2}|prevenir|prevenu|declare\w{0,2}|signale\w{0,2}|averti\w{0,1})\b"
            ),
        ),
        # « sans vous le demander ni vous le dire »
        Choice("free", Pattern(r"\bde (?:son|leur) choix\b|\bs'(?:il|elle) le (?:souhaite|veut|desire|juge)"
        r"|\bqui (?:elle|il|bon lui) (?:veut|voudra|semble)|\bsans (?:vous |le |en "
        r"|avoir a )*"
        r"(?:demander|dire|prevenir|informer)|\blibrement\b|\ben toute liberte")),
        # the law of public contracts asks for acceptance: « admise sous réserve de l'article 3.6 du CCAG »
        Choice(
            "approval",
            Pattern(
                r"\b(?:conditions|limites|reserve|application|conformement)\b[^.;]{0,60}?\b(?:ccag"
                r"|loi (?:n° ?)?(?:75-1334"
                r"|du 31 decembre 1975)|code de la commande publique|l\.? ?2193)"
            ),
        ),
        # « La sous-traitance totale est interdite » allows a part
        Choice("limited", Pattern(r"\bsous-?traitance (?:totale|integrale)\b|\btotalite (?:du|des|de l)")),
        Choice(
            "forbidden",
            Pattern(
                any_of(
                    r"\bnon (?:autoris|admis|permis)\w{1,2}\b",
                    # « Elle ne sous-traite pas la campagne », but « si le Prestataire ne sous-traite pas »
                    r"^(?!\W{0,3}(?:si|s'|lorsqu|quand|dans le cas|au cas)\b)[^;]{0,200}?(?<!qui )\b(?:ne "
                    r"|n')"
                    r"(?:\w{1,8} )?sous-? ?trait(?:e|ent|era|eront) (?:pas|point|jamais|rien|aucune?|ni)\b"
                    r"(?![^.;]{0,60}? sans\b)(?![^.]{0,150}?\b(?:sauf|hormis|excepte|peu(?:t|vent)"
                    r"|pourr\w{1,4})\b)",
                    r"\b(?:ne |n')(?:a|ont|aura|fait|fera|font) (?:pas|point|jamais) (?:recours"
                    r"|appel) a (?:la |une? "
                    r"|aucune? |des )?sous-? ?trait",
                    rf"\b(?:ne |n')(?:\w{{1,8}} )?(?:confi|ced|delegu)\w{{1,4}} (?:a "
                    rf"|aux? )?aucune? (?:{_TO_OTHERS})\b",
                    r"\b(?:interdi\w{1,5}|proscri\w{1,4}|prohib\w{1,3}|exclue?s?|exclut|bannie?s?)\b",
                    r"\b(?:aucune?|nulle?|ni)\b[^.;]{0,30}?\bsous-?trait\w{2,6}\b(?![^.;]*\bau-?dela)"
                    r"|\bpas de sous-?traitance\b|\bsans sous-?traitance\b",
                    r"\b(?:ne |n')[^.;]{0,40}?\b(?:peu\w{1,4}|pourr\w{1,4}|saur\w{3,5}"
                    r"|doi\w{1,4})\b[^.;]{0,40}?\b(?:sous-?trai|confi|ced|delegu)"
                    r"(?!\w*[^.;]{0,60}?\bsans\b)|\b(?:ne|n')[^.;]{0,15}?\b(?:est|sont|sera|soit) (?:(?:pas"
                    r"|point|jamais|nullement|en aucun cas) )?(?:autoris|admis|permis|possible|loisible"
                    r"|tolere)(?!\w* qu)",
                    # « sans pouvoir s'adjoindre personne », « par ses propres moyens, exclusivement »
                    r"\bsans (?:pouvoir|jamais|possibilite de|faculte de"
                    r"|droit de)\b[^.;]{0,40}?\b(?:s'adjoindre|se substituer|confi|ced|delegu"
                    r"|recourir|faire appel|sous-trai|se faire)",
                    r"\b(?:personne|quiconque|nul autre)\b[^.;]{0,20}?\b(?:a|en) (?:sa|leur) place\b",
                    r"\b(?:s'interdi\w{1,4}|s'abst\w{3,8}|renonc\w{1,4})\b"
                    r"|\bvous seuls?\b|\brien n'est\b|\bs'arrete a (?:votre|son|leur) premier\b"
                    r"|\blui-meme\b[^.;]{0,50}?\bsans\b|\bexecute personnellement\b",
                )
            ),
        ),
        Choice(
            "limited",
            Pattern(
                r"\b(?:limit\w{1,5}|plafon\w{1,5}|n'exced\w{1,4}|ne depass\w{1,4}|dans la limite"
                r"|a hauteur de|jusqu'a|au plus|maximum|maximale?|seules?|seuls?|uniquement|pas (?:une?|plus"
                r"|davantage)"
                r"|exclusivement pour|partiel\w{0,5}|une partie (?:seulement|limitee))\b"
            ),
        ),
        Choice(
            "declared",
            Pattern(
                r"\b(?:fai\w{1,4} (?:connaitre|part|savoir)|donne\w{0,2} (?:la liste|les noms?)"
                r"|porte\w{0,2} a (?:la|notre) connaissance)\b"
                r"|\b(?:declar\w{1,6}|inform\w{1,5}|communiqu\w{1,5}|fourni\w{0,3}|transm\w{2,5}"
                r"|remet\w{0,3}|notifi\w{1,5}|signal\w{1,4}|avis\w{1,3}|liste|previen\w{0,3}|preven\w{1,4}"
                r"|averti\w{0,3})\b"
            ),
        ),
        Choice(
            "free",
            Pattern(
                r"\b(?:librement|libre|toute liberte|sans (?:autorisation|formalite|restriction)|peu(?:t"
                r"|vent)|pourr(?:a|ont)|autorisee?s?|admise?s?|permise?s?|possible|loisible|faculte"
                r"|droit de)\b"
            ),
        ),
    ),
    largest_share=Pattern(
        r"\b(?:limit\w{1,5}|plafon\w{1,5}|exced\w{1,4}|depass\w{1,4}|limite|hauteur|jusqu'a|au plus"
        r"|maxim\w{2,3}|superieure?|inferieure?|au-?dela|plus|concurrence)\b[^.;%]{0,30}$"
    ),
    largest_after=Pattern(r"^[^.;%]{0,40}?,? ?(?:et pas (?:un|plus)|pas (?:plus|davantage)|sans plus"
        r"|tout au plus|au maximum|au plus|au maximum|maximum|maximal)"),
    # « paiement direct du sous-traitant »
    direct_payment=Pattern(
        rf"\bpaiements? directs?\b|\b(?:regle|paie|payee?s?|reglee?s?)\b[^.;]{{0,40}}?\b(?:sans intermediaire"
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
        rf"{_CLIENT})|a l'encontre (?:du|de la|de l') ?{_CLIENT}|envers (?:lui|elle|(?:le |la |l'){_CLIENT}))"
        rf"|\brenonc\w{{1,6}} (?:envers|a l'egard de|contre) (?:lui|elle|celui-ci)\b[^.;]{{0,40}}?\b(?:action"
        r"|recours|paiement)"
        r"|\b(?:action|paiement)s? directe?s?\b[^.;]{0,40}?\b(?:exclue?s?|ecartee?s?|interdite?s?)\b"
        r"|\b(?:sans|aucune?|pas de|pas d') ?(?:droit (?:au |a l'|a ))?(?:action|paiement|recours) directe?\b"
        r"|\bne (?:peu\w{1,3}|pourr\w{1,3}|dispos\w{1,4}) [^.;]{0,40}?\b(?:action|paiement) directe?\b"
    ),
    # « toute renonciation au paiement direct est réputée non écrite »
    no_waiver=Pattern(
        r"\brenonc\w{1,6}\b[^.;]{0,60}?\b(?:non ecrite|nulle?|interdite?|sans effet)\b"
        r"|\b(?:ne|sans) (?:peu\w{1,3} |saurai\w{1,2} )?(?:pas )?renonc\w{1,6}\b"
    ),
    # « est admise sous réserve du respect des stipulations de l'article 3.6 du CCAG »
    by_reference=Pattern(
        r"\bsous reserve (?:du respect )?(?:de la |des |de l'|du )[^.;]{0,60}?\b(?:articles?|ccag|loi|code)\b"
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
    strengths=STRENGTHS,
)  # fmt: skip
