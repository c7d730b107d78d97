"""French wording of the return of the service: what names it, by whatever words."""

from typing import Final

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

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
    r"|(?:qui|celui qui|celle qui|ceux qui) pren\w{1,4} (?:la |sa |leur )?(?:suite|releve|place)"
    # « celui qui vient après lui »
    r"|(?:qui|celui qui|celle qui|ceux qui) (?:vien\w{1,4}|viendr\w{1,4}|arriv\w{1,4}) (?:apres|derriere"
    r"|ensuite)"
    r"|prochaine? (?:titulaire|prestataire|exploitante?|operateur|centre|attributaire|equipe))"
)
# as `_NEXT`, without those who may only be new in the team
_HEIR = (
    r"(?:repreneurs?|successeurs?|(?:nouveau|prochain|futur) (?:centre|titulaire|prestataire|fournisseur"
    r"|exploitant"
    r"|operateur|attributaire)|nouvelle (?:maison|societe)|nouvel (?:exploitant|operateur|attributaire)"
    r"|(?:titulaire|prestataire|exploitant|operateur) (?:entrant|suivant)"
    r"|(?:celui|celle|ceux) qui (?:vien\w{1,4}|viendr\w{1,4}|arriv\w{1,4}|(?:lui |le |la |les "
    r"|leur )?(?:succed|remplac)\w{1,5}"
    r"|prend\w{0,3} (?:la |sa |leur )?(?:suite|releve|place))(?: (?:apres|derriere|ensuite)\b)?)"
)
_LEAVING = (
    r"(?:(?:titulaire|prestataire|centre|operateur|partenaire|exploitant|attributaire|delegataire|societe"
    r"|entreprise"
    r"|agence|maison|equipe|fournisseur) (?:sortant|quittant|partant)e?s?)"
)
_HANDS = one_of(
    r"remet(?:tra|tre|tent)?|transmet(?:tra|tre|tent)?|livre(?:ra|r)?|laisse(?:ra|r)?|restitue(?:ra|r)?"
    r"|communique(?:ra|r)?|cede(?:ra|r)?|ouvre|ouvrira|ouvrir|confie(?:ra|r)?|presente(?:ra|r)?"
    r"|fourni(?:t|ra|r)",
)
_RECEIVES = one_of(
    r"accueille(?:ra|nt)?|accueillir|recoi(?:t|vent)|recevra|recevoir|heberge(?:ra)?|ouvre(?:nt)?|ouvrira"
    r"|travaill\w{1,5}|repond(?:ra)?|form(?:e|era|er)|renseigne(?:ra)?|explique(?:ra)?|passe(?:ra)?",
)
_SUCCESSOR = one_of(
    r"(?:exploitant|operateur|prestataire|repreneur) (?:designe|choisi|retenu)|tiers|(?:nouveau|futur"
    r"|autre|prochain) (?:titulaire|prestataire|attributaire|operateur|exploitant"
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
    r"|(?:pret|apport)\w{1,4} [^.;,]{0,30}?(?:concours|main-forte|assistance)|transmet|initi)\w{0,6}"
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
    r"(?:anterieure?s?|prealables?) (?:au|a la|a l'|a son) ?(?:terme|fin|echeance|expiration|depart)\b"
    r"|(?:qui )?preced(?:ant|ent) (?:le |la |l'|son |leur )(?:terme|fin|echeance|expiration|depart)\b",
    # « pendant les deux derniers mois », « durant les dix dernières semaines »
    rf"(?:durant|pendant|au cours d|dans|sur|lors d)(?:es?)? ?(?:les|la|le)? ?(?:{NUMBER} )?derni(?:er"
    rf"|ere)s? (?:mois|semaines?"
    r"|jours?|trimestres?)\b",
)
# « tuilage », « phase de restitution », « deux mois de double commande »: of a return where its end is near
_OVERLAP = one_of(
    r"pass(?:e|ent|er|era) (?:la main|le relais|le temoin|la suite)|tuilage|double (?:commande|conduite"
    r"|exploitation|equipe)|passage (?:de|du) (?:temoin|relais)"
    r"|en biseau"
    r"|recouvrement (?!amiable|de creance|des|judiciaire)|marche (?:en )?parallele"
    r"|fonctionnement en parallele|travaill\w{1,5} (?:de concert|ensemble|conjointement|cote a cote"
    r"|en commun)",
    r"(?:phases?|periodes?|temps|etapes?|operations?) (?:de |d')(?:restitution|transmission|passation"
    r"|desengagement|sortie|transfert|transition|relais|reprise|retour)",
    rf"{_ASSIST}(?: technique)? a (?:la |l'|le ){_HANDING_OVER}",
)

NAMED: Final = Pattern(
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
        # « laisse à celui qui vient après lui les fiches réflexes »
        rf"\b{_HANDS}\b[^.;]{{0,50}}?\b(?:au|aux|a(?: la| l'| son| leur| sa)?|de son|du) ?{_HEIR}",
        # « accueille pendant quinze jours deux référents de son successeur »
        rf"\b{_RECEIVES}\b[^.;]{{0,80}}?\b(?:du|de son|de la|de l'|des|au|a son|aux|a la) ?{_HEIR}",
        # « Le partenaire sortant travaille trois mois aux côtés du suivant »
        rf"\b{_LEAVING}\b[^.;]{{0,90}}?\b(?:aux cotes d|avec )(?:e |u |e la |e l'|le |la "
        rf"|l')?(?:son )?(?:{_NEXT})",
        # « si une autre maison prend la suite, la Coopérative lui transmet les guides »
        r"\b(?:autre|nouvelle?|second\w?|tierce?) (?:maison|societe|entreprise|centre|prestataire"
        r"|operateur|exploitant"
        r"|equipe|titulaire|partenaire) (?:\w{1,8} )?(?:pren|repren|assur)\w{1,4} (?:la |le "
        r"|en )?(?:suite|releve|relais"
        r"|service|place|charge|main)\b",
        # « À la cessation, pour quelque cause que ce soit, la Filiale prête son concours à l'exploitant »
        rf"\b(?:a|apres|lors de|des) (?:la |l')(?:cessation|expiration|extinction"
        rf"|rupture)\b[^.;]{{0,120}}?\b{_ASSIST}"
        rf"[^.;]{{0,60}}?\b(?:a|au|aux|le|la|l'|son) ?(?:{_SUCCESSOR})",
        # « La base de connaissances est restituée », « restitue l'ensemble des historiques »
        r"\b(?:bases? de connaissances?|historiques?|savoir-faire|scripts?|parametrages?|documentation"
        r"|guides? d'appel)\b[^.;]{0,50}?\b(?:est|sont|sera|seront) (?:\w{1,12} )?(?:restitue|rendu"
        r"|retourne)e?s?\b",
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
)
