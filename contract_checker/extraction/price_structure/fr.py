"""French wording of units of price."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.price_structure.fr_by_word import BY_WORD
from contract_checker.extraction.price_structure.fr_cues import CUES
from contract_checker.extraction.price_structure.fr_rivals import RIVALS
from contract_checker.extraction.price_structure.fr_shares import COMMISSION, RECHARGED
from contract_checker.extraction.price_structure.fr_units import ONLY_IF_SOLD, REFINED, UNITS, USEFUL
from contract_checker.extraction.price_structure.wording import PriceStructureWording

# « facturé », but not « la facture »
_PAID = one_of(
    r"(?<!la )(?<!sa )(?<!une )(?<!chaque )(?<!les )(?<!ses )(?<!des )(?<!de )factur(?:e|ee|es|ees|ables?"
    r"|er"
    r"|era|ation|ations)",
    r"remuner\w{1,6}|paye(?:e|es|s|r)?|paiement|regl(?:e|ee|es|ees|ement)|decompt(?:e|ee|es|ees)"
    r"|valoris\w{1,4}",
    r"tarif(?:s|e|ee|es|ees|ication)?|prix|couts?|retribu\w{1,4}|vend(?:u|us|ue|ues)",
)

PRICE_STRUCTURE: Final = PriceStructureWording(
    cues=CUES,
    quantities=QUANTITIES,
    units=UNITS,
    # « quel que soit le nombre de dossiers »
    regardless=Pattern(
        r"\b(?:quel\w{0,2} (?:que soi\w{1,3}|qu'en soi\w{1,3})|independamment d\w{1,2}"
        r"|sans egard (?:au|a la)) ?"
        r"(?:les? |la |l')?(?:nombre|duree|volume|longueur)?(?: (?:total |reel )?d(?:e |es |u |'))?$"
    ),
    refined=REFINED,
    useful=USEFUL,
    idle=Pattern(
        r"\b(?:l'|d')?attentes?\b(?! de reponse)|\b(?:temps|delais?|minutes|heures"
        r"|periodes?) (?:d'attente|morts?|de pause|d'inactivite"
        r"|improductifs?)\b|\bpauses?\b"
        # « le temps passé à attendre », « les minutes où le conseiller attend »
        r"|\b(?:temps|minutes|heures|periodes?|instants?|duree) [^.;|€\d]{0,40}?\b(?:attend(?:re|ent)?"
        r"|patienter|inoccupee?s?|entre (?:deux|les) (?:appels|communications|contacts))\b"
    ),
    named_by_amount=("act", "result", "subscription"),
    rivals=RIVALS,
    recharged=RECHARGED,
    # « Tableau 3 – Unités de prix », « Unités d'œuvre »
    unit_list=Pattern(
        r"\bunites? (?:de (?:prix|facturation|compte|paiement)|d'oe?uvre|facturables?|facturees?|remunerees?"
        r"|payees?)\b"
    ),
    # « € HT par », « € par jour et par », « euros l' »
    per=Pattern(
        r" ?\)?,? ?(?:(?:h\.?t\.?|hors taxes?|ttc|nets?|tout compris),? )?(?:(?:est|sont|sera"
        r"|seront) \w{2,14} (?:au "
        r"|a la |a l')\w{4,14} )?(?:par |pour |/ ?|la |le |l'|de l'|a l'|a la |du |au |chaque |pour chaque "
        r"|par chaque )"
        r"(?:[a-z]{4,10} et (?:par )?)?"
    ),
    paid_by=Pattern(
        rf"\b{_PAID}\b[^.;|]{{0,50}}?\b(?:a |par |au |aux |sur la base (?:de |du |des |d')"
        rf"|en fonction (?:de |du |des |d')|(?:repose\w{{0,2}}|basee?s?|assise?s?|fondee?s?"
        rf"|calculee?s?) sur |au prorata (?:de |du |des )"
        rf"|selon |suivant |proportionnel\w* )(?:le |la |l'|les |chaque )?(?:nombre (?:total |reel )?(?:de "
        rf"|d'|des ))?$"
        r"|(?<!du )(?<!le )(?<!au )\b(?:prix|tarif|cout|taux)(?: unitaires?| forfaitaires?"
        r"| moyen)? (?:de |d'|du |des )(?:l'|la "
        r"|chaque )?$"
        # « Les prix unitaires du bordereau rémunèrent chaque appel traité »
        rf"|\b(?:prix|tarifs?|bordereau|{PARTIES.client})\b[^.;|]{{0,40}}?\b(?:remuner|pai|pay|regl)(?:e"
        rf"|ent|era"
        r"|eront) (?:le |la |l'|les |chaque |tout |toute )?(?:nombre (?:total |reel )?(?:de |d'|des ))?$"
        r"|\b(?:a|au|aux|par application d(?:e|es)|par|sur la base d(?:e|es)) (?:des |de |un )?(?:prix"
        r"|tarifs?) (?:globa(?:l|ux) (?:et )?)?$|\bunites? (?:de facturation|d'oeuvre|de compte) ?(?::"
        r"|est|,)[^.;|]{0,15}$"
    ),
    is_paid=Pattern(
        r"^[^.;|]{0,40}?\b(?:est|sont|sera|seront|soit|soient) (?:\w{1,14} ){0,2}?(?:factur\w{1,5}"
        r"|remuner\w{1,4}"
        r"|payee?s?|payes?)\b(?! (?:a|sous|dans) \w{1,9} jours)"
        # « Seules les heures de connexion, telles que l'ACD les relève, ouvrent droit à paiement »
        r"|^[^.;|]{0,70}?\b(?<!n')ouvr(?:e|ent|ira|iront) (?:seule?s? )?droit a (?:un |une "
        r"|la )?(?:paiement|facturation"
        r"|remuneration)\b"
        r"|^[^.;|]{0,20}?\b(?:de)?comptee?s? a l'unite\b|^ (?:factur(?:e|es|ee|ees)|remuner(?:e|es|ee"
        r"|ees))\b"
    ),
    each=Pattern(r"\b(?:par|pour|chaque|pour chaque|l'|de l'|a la|a l') ?$"),
    nothing_for=Pattern(
        r"\b(?:est|sont|seront|sera) (?:exclue?s?|ecartee?s?) d(?:e la|u|es) (?:facturation|decompte|prix)"
        r" (?:les? |la |l')?$|"
        r"\bne (?:sont|seront|est|sera) (?:pas|jamais|point) (?:factur|remuner|pay|decompt|regl)\w{1,4}"
        r" (?:les? |la |l')?$|"
        r"\b(?:rien|aucun \w{3,14}|zero euro) pour (?:les? |la |l'|chaque )?$"
    ),
    # « aucun appel perdu n'est facturé », not « aucun appel avant huit heures »
    none=Pattern(r"^\W*(?:aucune?|nul(?:le)?) $"),
    unpaid=Pattern(
        # not « n'en sont pas moins facturées »
        r"^[^.;|]{0,60}?\b(?:ne|n')(?! se\b)[^.;|]{0,30}?\b(?:pas(?! moins)|jamais|aucun\w?|ni|point"
        r"|nullement)\b[^.;|]{0,25}?\b(?:factur"
        # not « ne sont pas compris dans ce décompte »
        r"|remuner|retribu|pay|(?<!dans ce )(?<!dans le )decompt|regl|due\b|dues\b|dus\b"
        r"|(?<=est pas )du\b)\w{0,6}"
        r"|^[^.;|]{0,60}?\b(?:ne (?:cout\w{1,4}|valent|vaut) rien|(?:est|sont|reste\w{0,2}) (?:offerte?s?"
        r"|pour nous"
        r"|a nos frais|de notre poche)|a zero euro|hors facturation|exclue?s? (?:de la|du"
        r"|des) (?:facturation|prix|decompte))\b"
        r"|^[^.;|]{0,60}?\bn'(?:en )?(?:ouvre|ouvrent|donne|donnent) (?:droit a |lieu a )?(?:aucune?"
        r"|nulle?) (?:droit|paiement"
        r"|remuneration|facturation|somme)\b"
        r"|^[^.;|]{0,40}?\b(?:non|jamais|ni) (?:factur|remuner|decompt|pay)\w{1,6}"
        r"|^[^.;|]{0,60}?\b(?:reste\w{0,2}|sont|demeure\w{0,2}) a (?:sa|votre|leur) charge\b"
        r"|^[^.;|]{0,70}?\b(?:a la charge du (?:prestataire|titulaire)|gratuit\w{0,4}|sans facturation)\b"
    ),
    denied=Pattern(
        r"\b(?:aucune?|nulle?|pas|point|ni|sans|hors|au-dela|abandon|non|quel\w{0,4} que soi\w{1,3}"
        r"|ne)\b|\bn'"
    ),
    # « Les minutes passées en file ne le sont pas. »
    not_so=Pattern(
        r"\b(?:ne le (?:sont|est|seront|sera) (?:pas|point|jamais|en aucun cas)"
        r"|n'ouvr\w{1,4} droit a (?:rien|aucune? \w{5,14})|n'en ouvr\w{1,4} aucun\w{0,2}"
        r"|ne (?:le )?donn\w{1,4} droit a rien"
        r"|(?:est|sont) a (?:sa|votre|leur) charge)\b"
    ),
    standing=(
        Choice(
            "open_book",
            Pattern(
                r"\blivres? (?:\w{1,10} ){0,2}?ouverts?\b|\bouvr\w{1,4} (?:ses|leurs) (?:comptes"
                r"|livres)\b(?=[^.]{0,60}?\bmarge)"
                # « coûts réellement encourus, majorés d'une marge », « dépenses réelles plus 8 % »
                r"|\b(?:couts?|depenses?|charges?|frais|debours)(?: \w{1,12}){0,3}? (?:reels|reelles?"
                r"|reellement \w+|encourus?"
                r"|exposee?s?|engagee?s?|supportee?s?|constatee?s?|justifiee?s?)\b[^;]{0,120}?\b(?:major"
                r"|augment|plus|accru"
                r"|assorti|ajout)\w{0,4}\b[^.;]{0,20}?\b(?:marge|remuneration|taux|\d)"
                r"|\bmarge\b[^.;]{0,30}?\b(?:sur|au-dessus de|ajoutee aux?) (?:les |ses |des )?(?:couts"
                r"|depenses)\b"
                r"|\bprix de revient\b[^.;]{0,20}?\bmajore"
                r"|\bopen[- ]book\b|\bcouts? reels? (?:majores?|plus|augmentes?"
                r"|et)\b[^.;]{0,30}?\bmarge\b|\bdetail (?:de ses|des|de leurs|de vos)"
                r" couts\b[^.]{0,80}?\bmarge\b|\bcout plus marge\b"
                r"|\bcost[- ]plus\b"
            ),
        ),
        # « une partie forfaitaire »
        Choice("flat", Pattern(r"\b(?:parties?|remunerations?) forfaitaires?\b(?![^.;|]{0,20}\d)")),
        # « le Centre conserve 9 % des sommes qu'il aura fait rentrer », « commissionné sur les ventes »
        Choice(
            "result",
            Pattern(
                r"\b(?:conserv|gard|percoi|percev|touch|recoi|retien|retenir|prelev|se pai|factur|remuner"
                r"|commissionn)\w{0,5}"
                r" [^.;]{0,40}?(?:%|pour cent|\bcentiemes?|\bdixiemes?|\bcommission|\bhonoraires?"
                r"|\bquote-part|\bpart)"
                r" ?(?:[a-z ]{0,20}? )?(?:des|sur les|du|de la|sur le) (?:sommes?|montants?|encaissements?"
                r"|recouvrements?"
                r"|recettes?|ventes?|creances?|produits?|dons?|chiffre d'affaires) ?(?:\w{1,14} )?(?:qu'"
                r"|recouvr|encaiss|perc"
                r"|rentr|collect|realis|conclu|genere|recupere|ramen)"
            ),
        ),
        # « rémunéré au succès », « il n'est payé qu'au résultat »
        Choice(
            "result",
            Pattern(
                r"\b(?:remuner|pay|factur|se pai)\w{1,6}\b[^.;|€]{0,30}?\bau (?:succes"
                rf"|resultat)\b(?![^.;|]{{0,25}}\d[\d ,]*€)|{COMMISSION.source}"
            ),
        ),
    ),
    only_if_sold=ONLY_IF_SOLD,
    # « 32 € au lieu de 26 € », « passe de 3,20 € à 3 € »
    no_price_before=Pattern(
        r"\b(?:au lieu d(?:e|'un prix de)|et non(?: de)?|contre|(?:passe(?:nt|ra|ront)?|portee?s?"
        r"|ramenee?s?) de) $"
    ),
    # « ne peut être inférieur à 2,50 € »: a bound, and no price
    bounded_before=Pattern(
        r"\b(?:(?:inferieure?s?|superieure?s?|plafonnee?s?|limitee?s?) a|exced\w{1,4}|depass\w{1,4}) $"
    ),
    gross=Pattern(r"\bt\.?t\.?c\b|\btoutes taxes\b|\btaxes? comprises?\b"),
    tiers=Pattern(
        r"^tranches?\b|\bjusqu'a \d[\d ]* ?\||^\W*(?:jusqu'a|au-dela|de \d|plus de|moins de|entre|a partir"
        r" d)[^|€:]{0,40} ?:|^(?:de |entre )?\d[\d ]* (?:a|et|-|/) \d[\d ]* ?\|"
        r"|^(?:au-dela|plus de"
        r"|moins de|>|<)[^|€]{0,30}\||\bdegressi\w{1,5}\b|\b(?:par|selon les|selon la|suivant la"
        r"|de) (?:tranches?"
        r"|paliers?)\b|\bpaliers?\b"
    ),
    shares=(
        Choice(
            "flat",
            Pattern(
                r"\b(?:parts?|parties?|sommes?|composantes?|fractions?|volets?|portions?|elements?|termes?"
                r"|redevances?"
                r"|montants?|remunerations?) (?:mensuel\w{0,2} |annuel\w{0,2} )?(?:fixes?|forfaitaires?"
                r"|invariables?|constante?s?)\b|(?:(?:^|[|:;(]) ?|\b(?:le|du|un|en|dont|et"
                r"|au) )fixe\b(?= ?(?::|de|a|=|\())"
                r"|(?<=% )(?:au forfait"
                r"|(?:de )?fixe)\b"
                r"|(?<=% )en fixe\b|(?<=% )fixe\b"
            ),
        ),
        Choice(
            "result",
            Pattern(
                r"\b(?:somme|composante|fraction|volet|portion|element|terme|montant|partie|remuneration"
                r"|part)s? (?:mensuel\w{0,2}"
                r" )?(?:variables?|proportionnel\w{0,3}|assise?s?|indexee?s?|liee?s?|calculee?s?"
                r"|fonction) (?:a|aux?|sur|de|des|par)"
                r" ?(?:la |le |les |l')?(?:nombre (?:de |d'|des ))?(?:ventes?|rendez-vous|resultats?"
                r"|performances?|objectifs?"
                r"|contrats?|adhesions?|encaissements?|promesses?|dons?|qualite)"
                r"|(?<!% de la )(?<!% de cette )\b(?:parts?|composantes?|fractions?"
                r"|remunerations?) variables?\b"
                r"(?! (?:est|sera|sont) (?:repartie|ventilee|decomposee|calculee|ponderee|attribuee))"
                r"|\bvariable\b(?= ?(?::|de|a|=|\())"
                r"|(?<=% )(?:assise? sur (?:les |la |le )(?:resultat|vente|adhesion|performance|contrat)s?"
                r"|au (?:resultat|succes)"
                r"|a la performance|sur objectifs?|en variable|(?:de )?variable)\b"
            ),
        ),
    ),
    priced=Pattern(
        rf"\b{_PAID}\b|\bp\.? ?u\b|\bremunerations?\b|\b(?:pay|vers|factur|remuner|regl)(?:e|ent|era|eront|ee"
        r"|ees|es)\b"
        rf"|\bprimes?\b|\bcommissions?\b|\bh\.?t\b|\bhors taxes?\b|\bforfaits?\b|\bprix\b|\btarifs?\b"
        rf"|\bmontants?\b|\bbordereau\b|\bcouts?\b|\bcout(?:e|ent|era)\b|\bvau(?:t|dra)\b|\bvalent\b"
        rf"|\bmoyennant\b"
        r"|\ba raison de\b|\bpiece\b|\ba l'unite\b|\bchacune?\b|\bl'une?\b|\bpayons\b|\bpayez\b"
        r"|\bchequier\b"
    ),
    unit_column=Pattern(r"^(?:unites?(?: (?:d'oeuvre|de (?:compte|facturation|mesure|prix)))?|u\.?o\.?)$"),
    money=Pattern(r"€|\beuros?\b|\beur\b"),
    net=Pattern(r"\bh\.?t\b|\bhors taxes?\b"),
    by_word=BY_WORD,
)
