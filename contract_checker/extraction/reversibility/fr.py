"""French wording of the return of the service at the end of the contract."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.reversibility.wording import ReversibilityWording

_SERVICE = (
    r"(?:services?|prestations?|activites?|missions?|exploitation|centre d'appels|marche|flux"
    r"|traitement des appels|appels|lignes|dossiers|campagnes?|operations?|outils|connaissances|competences"
    r"|savoir-faire)"
)
_NEXT = (
    r"(?:(?:entrant|suivant|remplacant)\b|repreneurs?|successeurs?|nouveau (?:centre|titulaire"
    r"|prestataire|venu"
    r"|fournisseur|partenaire)|nouvelle (?:equipe|maison|societe)|nouvel (?:exploitant|operateur"
    r"|attributaire"
    r"|arrivant|intervenant)|(?:qui|celui qui|celle qui|ceux qui) (?:lui |le |la |les |leur )?(?:succed"
    r"|remplac)\w{1,5}"
    r"|(?:qui|celui qui|celle qui|ceux qui) pren\w{1,4} (?:la |sa |leur )?(?:suite|releve|place))"
)
_SUCCESSOR = one_of(
    r"tiers|(?:nouveau|futur|autre|prochain) (?:titulaire|prestataire|attributaire|operateur|exploitant"
    rf"|centre)|{_NEXT}",
    rf"{PARTIES.client}|prestataire (?:entrant|suivant|remplacant|de son choix)|prestataire (?:designe"
    rf"|choisi"
    rf"|retenu)|titulaire (?:entrant|suivant)",
    r"(?:celui|celle|ceux|maison|societe|compagnie|equipe) (?:que |qui |qu'|dont )",
)
_HANDING_OVER = (
    r"(?:transferts?|transferer|passages?|cessions?|reprises?|reprendre|repren\w{2,4}|transmission"
    r"|passation|bascule"
    r"|basculement"
    r"|migration|transition|relais|releve|remise|restitution|retour)"
)
_ASSIST = (
    r"(?:assist|accompagn|aide|epaul|second|soutien|soutenir|collabor|cooper|form(?:er|e|era|ons|ez)\b"
    r"|guide"
    r"|pret\w{1,4} (?:son |leur |votre |notre )?(?:concours|main-forte|assistance)|transmet|initi)\w{0,6}"
)
# « à l'extinction de la convention », « après la rupture », « quand le marché prend fin »
_END = one_of(
    r"(?:fin|terme|echeance|expiration|cessation|extinction|rupture|issue|denouement|cloture|resiliation"
    r"|denonciation)(?: anticipee)? (?:du |de la |de l'|des |de votre |de notre |de nos )(?:\w{1,12} "
    r")?(?:contrat"
    r"|marche|convention|accord|prestations?|services?|entente|mission|bail|relations?)",
    r"(?:fin|terme|echeance|expiration|cessation|extinction|rupture) (?:des|de ces) (?:presentes|rapports"
    r"|relations)",
    r"(?:apres|a|depuis) (?:la |le )?(?:fin|rupture|terme|depart|echeance)\b|(?:prend|prendra|prenait) fin"
    r"|(?:cesse|s'acheve|expire|s'eteint|se termine)\w{0,3}|fin (?:de |du |d')(?:contrat|marche|mission"
    r"|convention"
    r"|accord|prestation)"
    rf"|(?:au|des le|lors du|apres le) depart (?:du |de la |de l')(?:{PARTIES.provider})|a (?:son"
    rf"|leur) depart"
    r"|vous (?:nous "
    r")?quitt\w{1,4}",
)

_NEAR_END = one_of(
    _END,
    r"avant (?:le |la |l'|son |leur )?(?:terme|fin|echeance|expiration|depart)\b(?! d'un (?:delai"
    r"|preavis))",
)
# « tuilage », « phase de restitution », « deux mois de double commande »: of a return where its end is near
_OVERLAP = one_of(
    r"pass(?:e|ent|er|era) (?:la main|le relais|le temoin|la suite)|tuilage|double (?:commande|conduite"
    r"|exploitation|equipe)|passage (?:de|du) (?:temoin|relais)"
    r"|en biseau"
    r"|recouvrement (?!amiable|de creance|des|judiciaire)|marche (?:en )?parallele"
    r"|fonctionnement en parallele",
    r"(?:phases?|periodes?|temps|etapes?|operations?) (?:de |d')(?:restitution|transmission|passation"
    r"|desengagement|sortie|transfert|transition|relais|reprise|retour)",
    rf"{_ASSIST}(?: technique)? a (?:la |l'|le ){_HANDING_OVER}",
)

_CUES: Final = (
    (
        "reversib", "transferabilite", "plan de sortie", "plan de transfert", "plan de desengagement",
        "sortant",
        "successeur", "repreneur", "nouveau titulaire", "nouveau prestataire", "futur titulaire",
        "futur prestataire", "autre prestataire", "autre titulaire", "reinternalis", "reprise",
        "par un tiers",
        "transfert", "transfere", "attributaire", "exploitant", "transition", "transmission",
        "desengagement", "passation", "migration", "bascule", "suivant", "entrant",
        "remplac", "succed", "releve",
        "relais", "reprend", "reprenn", "rendre les", "savoir-faire", "remet", "restitu",
        "extinction", "cessation", "expiration", "fin d", "assist", "accompagn", "autres mains",
        "cles du", "tuilage", "double co", "passe la main", "ancien et le", "plan de re", "passage du",
        "double e", "temoin", "restitution",
        "depart d", "arrivant",
        "sortie", "biseau", "recouvrement", "parallele",
        "apres la rupture", "chez elle", "en interne", "continuer",
    ),
)  # fmt: skip
REVERSIBILITY: Final = ReversibilityWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=Pattern(
        any_of(
            r"\breversibilites?\b|\btransferabilite\b|\breinternalis\w{3,6}\b",
            r"\bplans? de (?:sortie|transfert|desengagement|passation|transition sortante)\b"
            r"|\bphase de sortie\b|\btransition sortante\b",
            # « le transfert du service vers le nouveau titulaire », « la reprise de l'activité par un tiers »
            rf"\b{_HANDING_OVER} (?:en interne )?(?:\w{{1,12}} )?(?:du |des |de la |de l'|de ses |le |la "
            rf"|les |l'){_SERVICE}\b[^.;]{{0,60}}?\b(?:a|au|aux|par|vers) (?:un |une |le |la |l'|son |tout "
            rf"|d'un )?{_SUCCESSOR}\b",
            # « après la fin du contrat, assister le client dans la reprise du service »
            rf"\b(?:fin|terme|echeance|expiration|cessation) (?:du |de la |de l'"
            rf"|des )[^.;]{{0,90}}?\b(?:assist|accompagn|aide)\w{{1,6}} [^.;]{{0,50}}?\b{_HANDING_OVER}"
            rf" (?:du |des |de la |de l'){_SERVICE}\b",
            # « en fin de contrat, le titulaire transfère le service au Client ou à un tiers »
            rf"\b{_END}\b[^.;]{{0,60}}?\btransf(?:er|ere|erera|ere ra)\w{{0,3}} (?:le |la |les |l'|son "
            rf"|ses "
            rf"|tout )?{_SERVICE}\b"
            rf"[^.;]{{0,40}}?\b(?:a|au|aux|vers) ?(?:un |une |le |la |l'|son |tout )?{_SUCCESSOR}\b",
            # « la passation de l'activité au suivant », « transfert au repreneur »
            rf"\b{_HANDING_OVER}\b[^.;]{{0,60}}?\b(?:a|au|aux|par|vers|d'un|du) (?:un |une |le |la |l'|son "
            rf"|votre |tout "
            rf"|notre )?(?:{_NEXT}|celui (?:que|qui|dont)|ceux qui)",
            # « vous épaulez ceux qui reprennent », « accompagne l'entrant »
            rf"\b{_ASSIST} [^.;]{{0,30}}?\b(?:{_NEXT}|(?:celui|celle|ceux|equipe|maison|societe) qui "
            rf"(?:nous |vous |le |la "
            rf"|l')?(?:repren"
            rf"|succed|remplac|suiv|prend)\w{{1,5}})",
            rf"\b{_NEXT} (?:\w{{1,8}} )?(?:prenne|prendra|soit|s'installe|s'asseoir|ait pris|a pris"
            rf"|demarre|s'assoir)\b",
            # « si la Poste reprend tout chez elle, on l'assiste »
            rf"\brepren\w{{1,5}}\b[^.;]{{0,40}}?\b(?:chez (?:elle|lui|eux|nous|vous)|en interne|en regie|a "
            rf"son compte|la main)"
            rf"\b[^.;]{{0,60}}?\b{_ASSIST}|\b{_ASSIST} "
            rf"[^.;]{{0,60}}?\brepren\w{{1,5}}\b[^.;]{{0,40}}?\b(?:chez (?:elle|lui"
            rf"|eux)|en interne|en regie)",
            rf"\b{_OVERLAP}\b[^.;]{{0,140}}?\b(?:{_NEXT}|{_NEAR_END})"
            rf"|\b(?:{_NEXT}|{_NEAR_END})\b[^.;]{{0,140}}?\b{_OVERLAP}\b",
            # « l'ancien et le nouveau prestataire répondent côte à côte »
            r"\bl'ancien et le nouveau (?:prestataire|titulaire|centre|exploitant|partenaire|attributaire)",
            r"\bplans? de (?:retrait|retour|releve|cession)\b[^.;]{0,90}?\b(?:titulaire|prestataire"
            r"|centre|service)\b",
            # « restitution des historiques au Client », « lors de la cessation, il assiste le Client »
            r"\brestitution (?:de la |de l'|des |du |de )(?:bases? de connaissances?|historiques?"
            r"|scripts?|consignes"
            r"|procedures?|parametrages?|numeros|documentation|savoir-faire|modes? operatoires?)\b",
            rf"\b{_END}\b[^.;]{{0,120}}?\b{_ASSIST} (?:a )?(?:le |la |l'|son |au )?{_SUCCESSOR}\b",
            r"\b(?:remis|passe|confie)\w{0,3} (?:en|entre|a) (?:d'autres mains|les mains d|autrui)",
            # « à l'extinction de la convention, le centre remet les moyens de continuer »
            rf"\b{_END}\b[^.;]{{0,90}}?\b(?:remet\w{{0,4}}|rend\w{{0,3}}|transmet\w{{0,4}}|livre\w{{0,3}}"
            rf"|restitu\w{{1,4}})\b"
            rf"[^.;]{{0,80}}?\b(?:moyens|scripts?|savoir-faire|consignes|modes? operatoires?"
            rf"|parametrages?|procedures|documentation|bases? de "
            rf"connaissances?"
            rf"|cles|tout ce qui)\b",
            rf"\b{_END}\b[^.;]{{0,90}}?\b(?:{_NEXT}|(?:compagnie|societe|maison|celui|celle) qui (?:nous "
            rf"|vous |le |la )?"
            rf"(?:remplac|succed)\w{{1,4}})",
            rf"\b(?:remet\w{{0,4}}|rend\w{{0,3}})\b[^.;]{{0,20}}?\bcles (?:du|de la) {_SERVICE}",
            rf"\b(?:titulaire|prestataire|centre) sortant\b[^.;]{{0,60}}?\b(?:{_HANDING_OVER}|continuite"
            rf"|disposition"
            rf"|assist\w{{2,6}})\b",
        )
    ),
    rivals=Pattern(
        any_of(
            r"\bteletravail\b|\bcloisons?\b|\bbureaux\b|\bcontrats? de travail\b"
            r"|\b(?:l\.? ?)?1224-1\b|\btransferts? (?:du|de) personnel"
            r"|\breprise du personnel\b|\bvoies?\b|\bbatiments?\b",
            # start of a contract, one agent after another, what has been
            r"\b(?:recueillir|recoit|prise de connaissance|(?:avant|pour) (?:d')?ouvrir"
            r"|demarrage)\b[^.;]{0,60}?\bsortant"
            r"|\b(?:sortant|entrant)\w{0,2}\b[^.;]{0,40}?\bavant (?:d'ouvrir|l'ouverture|le demarrage)"
            r"|\b(?:conseillers?|agents?"
            r"|superviseurs?|salaries?) (?:qui |sortant|partant|absent|entrant)|\b(?:conge|vacation|shift"
            r"|poste a poste)\b",
            r"\b(?:s'etait|s'est|avait ete|a ete|eut|fut|s'etaient|ont ete) (?:faite?s?|deroulee?s?"
            r"|achevee?s?"
            r"|realisee?s?|effectuee?s?|terminee?s?)\b|\ba eu lieu\b|\bsite de (?:secours|repli)\b",
            r"^(?:le|la|les|un|chaque|tout) (?:(?:tele)?conseill\w{1,4}|superviseurs?|agents?|salaries?"
            r"|chefs?|managers?)\b[^.;]{0,60}?\b(?:accompagn|form|transmet|epaul|assist|guid|aid|remet)",
            r"\bform\w{1,3} (?:un|son|leur) remplacant|\b(?:depart|absence|remplacement) (?:d'un|d'une"
            r"|de l') ?(?:agents?|conseill\w{1,4}|salaries?"
            r"|superviseurs?)\b",
            r"\blocaux\b|\bloyer",
            r"\b(?:notee?s?|notation|(?<!ne )points?|criteres?|sous-critere)\b|\bappels? vers\b"
            r"|\btransfer\w{1,3} (?:l'|les |un )appels?\b|\bprise en charge initiale",
            r"^(?:article |art\.? ?)?[\d. -]{0,8}(?:article )?(?:clause de |phase de "
            r"|plan de )?reversibilite(?: [\w' ]{0,40})?$",
        )
    ),
    owed=Pattern(
        r"\b(?:doi\w{1,4}|devr\w{1,4}|assur(?!eur)\w{1,4}|s'engage\w{0,3}|s'oblige|fourni\w{1,3}"
        r"|met(?:tra)?"
        r"|mettre"
        r"|transfer(?:e|er|era|ent|eront)|organis\w{1,4}|facilit\w{1,4}|prete\w{0,2}|pretera"
        r"|assist\w{1,5}|apport\w{1,4}"
        r"|garanti\w{0,4}|execut\w{1,4}|realis\w{1,4}|est due|collabor\w{1,4}|cooper\w{1,4}|particip\w{1,4}"
        r"|permet\w{0,4}|epaul\w{1,4}|second\w{1,4}|rest\w{1,4}|ecri\w{1,3}|rend(?:re|ra|ent)?"
        r"|conserv\w{1,4}|devait"
        r"|aid\w{1,4}|transfer(?:e|era|ent|eront|er)\b|transm\w{2,6}|form\w{1,4}|pret\w{1,4}|tien\w{1,4}"
        r"|tenir|tiendr\w{1,3}|remet\w{0,4}"
        r"|restitu\w{1,4}|comprend|accompagn\w{1,4})\b"
    ),
    goes_on=Pattern(
        # « Ce concours est rémunéré aux prix de l'annexe 2 », « Il ne peut prétendre à aucune rémunération »
        r"^(?:(?:ce|cet|cette) (?:concours|accompagnement|appui|aide|soutien|cooperation|collaboration"
        r"|travail|mission)"
        r"|(?:tout )?(?:ceci|cela)\b|le tout|l'ensemble de ces"
        r"|(?:il|ils|le (?:titulaire|prestataire|centre))\b(?=[^.;]{0,90}?\b(?:a ce titre|de ce chef"
        r"|pour (?:cela|ce faire|ces operations|cette)|de ce fait|(?:remunere|facture|paye)\w{0,2} (?:aux?"
        r"|selon)"
        r"|compris\w{0,2} dans|gratuit\w{0,4}))"
        r"|elles?|cette (?:phase|periode|assistance|prestation|operation)|ces (?:prestations|operations)"
        r"|ce (?:plan|transfert)|sa duree|la (?:phase|periode|duree)|le plan|pendant cette|durant cette"
        r"|a ce titre)\b"
    ),
    excluded=Pattern(
        r"\b(?:aucune?|pas de|ni|sans) (?:\w{1,14} (?:de |d')?)?(?:reversibilite|transferabilite)"
        r"|\breversibilite\b[^.;]{0,30}?\b(?:ne s'applique pas|n'est pas (?:due|prevue|exigee)|sans objet)"
    ),
    plan=Pattern(
        r"\bplans? de (?:la )?(?:retrait|retour|releve|cession|reversibilite|sortie|transfert"
        r"|desengagement|passation|transition"
        r"|reprise)\b"
        r"|\bplan\b[^.;]{0,20}?\breversibilite|\breversibilite ?[:|,-] ?(?:un |le )?plan\b"
        r"|\b(?:echeancier|calendrier|programme) (?:detaille )?(?:de (?:la )?(?:reprise|reversibilite"
        r"|transfert|sortie))"
        r"|\breprise\b[^.;]{0,120}?\bechea?ncier\b"
    ),
    delivered=Pattern(
        r"\b(?:remet\w{0,3}|remis\w{0,2}|fourni\w{0,3}|produi\w{1,3}|transmi\w{1,3}|presente\w{0,2}"
        r"|soumi\w{1,3}|communiqu\w{1,3}|etabli\w{0,3}|actualise\w{0,2}|mis a jour|livre\w{0,2}|preavis"
        r"|notifi\w{2,4}|restitu\w{1,4}|resili\w{1,6})\b[^.;]{0,60}?$"
    ),
    # « six mois avant le terme s'ouvre une phase de restitution »
    opens=Pattern(
        r"(?:s'ouvr|debut|commenc|demarr|s'engag|entam)\w{1,5} (?:au plus tard |au moins )?$"
        r"|^ avant [^,;.]{3,40}?,? (?:s'ouvr|debut|commenc|demarr|s'engag|est entam)\w{1,5}\b"
    ),
    other_after=Pattern(r"^,? ?(?:au moins |au plus tard |\w{1,8} )?(?:avant|a l'avance|precedant)\b"),
    costs=(
        # « Les Prestations y sont payées aux prix du Contrat ; l'assistance est comprise dans le forfait »
        Choice("paid", Pattern(r"\b(?:payee?|remuneree?|facturee?|reglee?)s? (?:aux?|selon les?) prix\b")),
        Choice(
            "free",
            Pattern(
                any_of(
                    r"(?<!\d)(?<!\d )0 (?:€|euros?)|\bcadeau\b|\bofferte?s?\b|\bgracieu\w{2,8}\b"
                    r"|\b(?:sans|ni) (?:\w{1,5} )?(?:compter"
                    r"|demander|facturer|payer"
                    r"|rien (?:facturer|compter|demander))|\bpour rien\b|\bsans bourse delier|\bne "
                    r"(?:vous |nous |lui )?(?:coute"
                    r"|paie|doit)\w{0,2} rien|\ba (?:nos|vos|leurs) frais\b|\bgratuit\w{0,6}\b|\ba titre "
                    r"gracieux\b|\bsans (?:aucun |aucune )?(?:frais|supplement"
                    r"|surcout|factur\w{1,5}|cout|remuneration|contrepartie|majoration)",
                    r"\b(?:ne|n')[^.;]{0,30}?\b(?:pas|aucune?)\b[^.;]{0,20}?\b(?:factur|remuner|frais"
                    r"|paiement|supplement)",
                    r"\b(?:inclus|compris)(?:e|es)? (?:dans|aux?|a)\b|[:|(] ?(?:inclus|compris)(?:e|es)?\b"
                    r"|\b(?:est|sont|sera|seront) (?:\w{1,12} )?(?:inclus|compris)(?:e|es)?\b"
                    r"|\bnon facture\w{0,2}\b",
                    rf"\b(?:a la charge|aux frais) (?:exclusi\w{{1,3}} )?(?:du |de la "
                    rf"|de l')(?:{PARTIES.provider})\b|\ba ses frais\b",
                    rf"\b(?:supporte\w{{0,2}}|assume\w{{0,2}}|pris(?:e|es)? en charge) par (?:le |la "
                    rf"|l')(?:{PARTIES.provider})\b",
                )
            ),
        ),
        Choice(
            "paid",
            Pattern(
                rf"\b(?:contre|moyennant) (?:une |juste |la )?(?:juste )?(?:retribution|remuneration"
                rf"|paiement)\b|\b(?:{PARTIES.client}) (?:paie|regle|remunere)(?:ra)?\b"
                rf"|\bqui paie:? (?:le |la "
                rf"|l')?(?:{PARTIES.client})\b|\baux? frais de la (?:compagnie"
                rf"|societe|maison)|"
                rf"\b(?:re)?factur\w{{1,5}}\b|\b(?:remuner|tarif)\w{{1,5}}\b|\bdevis\b|\bbordereau\b"
                rf"|\b(?:a la charge|aux frais) (?:du |de la |de l')(?:{PARTIES.client})\b|\bprix (?:du|de"
                rf"|prevu|fixe)|€|\bpaye\w{{0,2}}\b"
            ),
        ),
    ),
)
