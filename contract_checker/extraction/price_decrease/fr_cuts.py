"""French wording of lower prices: the words of a cut, and those that rule one out."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_UNIT_OF_WORK = r"(?:appels?|contacts?|heures?|minutes?|actes?|dossiers?|fiches?|positions?|etp)"
PRICE_NAME = one_of(
    r"prix|tarifs?|redevances?|tarification|grille(?: tarifaire)?|forfaits?(?! d'heures)|retributions?",
    r"remunerations?(?! (?:des?|du|d'un) (?:teleconseill|conseill|agent|salari|equipe|personnel))",
    r"taux (?:horaires?|journaliers?|unitaires?|factures?)|honoraires|cotations?|conditions tarifaires",
    r"bordereau(?: des prix)?|bpu|montants? (?:factures?|unitaires?)|facturation",
    rf"couts? (?:unitaires?|horaires?|factures?|(?:par |a l'|de l'|du |d'un )?{_UNIT_OF_WORK})",
)
_REBATE = r"(?:remises?|rabais|ristournes?|abattements?|decotes?|degressions?|degressivites?)"
CUT_NOUN = one_of(
    r"baisses?|diminutions?|reductions?|abaissements?|minorations?|decroissance",
    _REBATE,
)
CUT_VERB = one_of(
    r"baiss\w{1,5}|diminu\w{1,5}|redui\w{1,6}|abaiss\w{1,5}|minor\w{1,4}|decroi\w{1,6}|recul\w{1,4}",
    r"(?:s'effac|se retranch|disparai)\w{1,6}|rabot\w{1,4}|se tass\w{1,4}|fond(?:ent|ra|ront)"
    r"|ramen\w{1,4}|perd(?:ra|ent|ront)?|ampute\w{0,2}|rogn\w{1,4}|allege\w{0,3}|descend\w{0,4}",
)
# « réviser », « une modification », « revus »: down only with « à la baisse »
_CHANGE = one_of(
    r"(?:re)?negoci\w{1,6}|revis\w{1,6}|revoi?r?|revus?|revues?|ajust\w{1,6}|modifi\w{1,8}|evolu\w{1,6}",
    r"variations?|changements?",
)
_DOWN = r"(?:a|en|vers) (?:la )?(?:baisse|bas)\b(?! ou| comme| et)"
_BETWEEN = r",?(?: [^ .;|]{1,20}){0,9}?"
AMOUNT = Pattern(r"\d ?€")
PRICE = Pattern(rf"\b{PRICE_NAME}\b")
PRONOUN = Pattern(
    r"^(?:- )?(?:ils|elles|ceux-ci|celles-ci|celui-ci|celle-ci|cette (?:baisse|reduction|remise)"
    r"|la (?:baisse|reduction)|(?:ceux|celui|celles?) (?:du |de la |de l'|que ))"
)
_GAINS = r"(?:gains?|economies?|epargnes?|optimisations?|ameliorations?|benefice)"
GIVEN_BACK = r"(?:restitu|retroced|revers|rend|deduit|deduc|repercut|acquis|profit)\w{0,5}"
_FEWER = r"(?<![\w%])(?:-|moins) ?\d{1,2}(?:[.,]\d{1,2})? ?%"

# « une baisse de 2 % des prix », « les tarifs sont diminués », « gains de productivité restitués »
CUT = Pattern(
    one_of(
        rf"\b{CUT_NOUN}\b{_BETWEEN} {PRICE_NAME}\b|\b{PRICE_NAME}\b{_BETWEEN} \(?(?:{CUT_VERB}"
        rf"|{CUT_NOUN})\b",
        rf"\b{CUT_VERB}\b{_BETWEEN} {PRICE_NAME}\b|\b{CUT_NOUN} (?:tarifaires?|de prix)\b",
        # « la révision des tarifs à la baisse », « les prix sont revus à la baisse »
        rf"\b{_CHANGE}\b[^.;|]{{0,40}}?\b(?:{PRICE_NAME}|tarifaires?)\b[^.;|]{{0,40}}?\b{_DOWN}",
        rf"\b{PRICE_NAME}\b[^.;|]{{0,60}}?\b{_CHANGE}\b[^.;|]{{0,30}}?\b{_DOWN}",
        rf"\b{_CHANGE} {_DOWN}[^.;|]{{0,40}}?\b{PRICE_NAME}\b|\brevisions? {_DOWN}",
        # « une remise de fidélité de 5 % déduite de chaque facture »
        rf"\b{_REBATE} (?:\w{{1,14}} )?(?:annuel\w{{0,3}}|systematiques?|automatiques?|acquise?s?"
        r"|irrevocables?)",
        rf"\b{_REBATE}\b[^.;|]{{0,40}}?\d ?% (?:en |la |des )(?:la |l')?(?:annee|an|deuxieme|troisieme)\b",
        # « une remise calculée sur l'ensemble des sommes facturées depuis le 1er janvier »
        rf"\b{_REBATE}\b[^.;|]{{0,80}}?\b(?:sommes?|montants?|prestations?|heures|tout ce qui)"
        r"(?: [\w']{1,10}){0,3}? (?:factur|regl|pay|verse|emis)\w{1,5}\b",
        rf"\b{_REBATE}\b[^.;|]{{0,80}}?\b(?:factures?|facture)\b|\bavoirs? (?:\w{{1,12}} )?automatiques?",
        # « un avoir de 2 % portant sur les factures »
        r"\bavoirs? de \d[^.;|]{0,12}?%[^.;|]{0,60}?\bfactur",
        rf"\b{CUT_NOUN}\b[^.;|]{{0,60}}?\bs'(?:appliqu|ajout|imput)\w{{1,4}}"
        rf" [^.;|]{{0,40}}?\b{PRICE_NAME}\b",
        r"\b(?:productivite|progres|gains?) ?[:|] ?(?:-|moins)? ?\d{1,2}(?:[.,]\d)? ?%",
        r"\bclauses? de (?:productivite|baisse|progres)\b",
        # « RFA : 3 % », « une remise de fin d'année »
        rf"\br\.?f\.?a\b\.?|\b{_REBATE} de (?:fin d'annee|bienvenue|fidelite)\b",
        rf"\b(?:effet|courbe) d'(?:experience|apprentissage)\b[^.;|]{{0,90}}?\b{CUT_NOUN}\b",
        # « les gains sont restitués », « l'économie est partagée »
        rf"\b(?:{_GAINS}|plan|objectif) de productivite\b[^.;|]{{0,90}}?\b{GIVEN_BACK}",
        rf"\b{GIVEN_BACK}\b[^.;|]{{0,100}}?\b{_GAINS}\b",
        rf"\b{_GAINS}\b(?! de (?:qualite|temps|satisfaction))[^.;|]{{0,90}}?\b(?:partag|repart"
        rf"|revien|retroced|restitu|revers)\w{{1,5}}|\b{_GAINS}\b[^.;|]{{0,90}}?\b(?:est|sont|sera"
        rf"|seront) rendue?s?",
        r"\b(?:gain|economie)s? tiree?s?\b[^.;|]{0,60}?\b(?:revien|profit|reparti)\w{1,4}\b",
        rf"\bpartag\w{{1,4}}\b[^.;|]{{0,60}}?\b(?:{_GAINS}|l'economie)\b",
        # « la réduction de 2 % que le Prestataire consent », « s'applique aux factures »
        # « un rabais de trois pour cent sur chaque minute »
        rf"\b{CUT_NOUN} de [^.;|]{{1,24}}?(?:%|pour cent)[^.;|]{{0,20}}? (?:sur|applique a|de) (?:la |le |l'"
        rf"|les |chaque "
        rf"|toutes les |tous les ){_UNIT_OF_WORK}\b",
        # « une ristourne qui court dès le premier contact », « une remise sous forme d'avoir »
        rf"\b{_REBATE}\b[^.;|]{{0,80}}?\b(?:(?:des|depuis) (?:le premier|la premiere) (?:appel|euro|contact"
        rf"|heure|minute|acte)"
        rf"|(?:par|sous (?:la )?forme d[e']|en|au moyen d[e']) ?(?:un )?avoirs?)\b",
        # « la ligne B4 descend à 2,15 € »
        r"\b(?:descend|baisse|tombe|ramene|redui|abaisse"
        r"|diminue)\w{0,4} a (?:la somme de )?\d[\d ,.]{0,8} ?(?:€|euros?)",
        rf"\b{CUT_NOUN} de [^.;|]{{1,14}}?(?:%|pour cent)[^.;|]{{0,30}}?\b(?:consent|accord|concede"
        rf"|octroy)\w{{0,5}}\b",
        rf"\b{CUT_NOUN}\b[^.;|]{{0,120}}?\bs'(?:appliqu|imput)\w{{1,4}} (?:\w{{1,8}} )?(?:aux?|sur les"
        rf"|a toutes les|a chaque) factur",
        # « une réduction de productivité de 2 % par an sur l'ensemble des prix unitaires »
        rf"\b{CUT_NOUN}\b[^.;|%]{{0,40}}?(?:%|\bpour cent\b)(?: [\w']{{1,12}},?){{0,6}}?"
        rf" (?:sur|applicable (?:a|aux?)|appliquee? (?:a|aux?"
        rf"|sur)) (?:[\w']{{1,12}} ){{0,6}}?{PRICE_NAME}\b",
        # « restituer 2 % de productivité », « déduit 5 % de chaque facture »
        rf"\b{GIVEN_BACK}\b[^.;|]{{0,40}}?\d ?% de productivite\b",
        r"\b(?:dedui|retranch|preleve|defalqu|deduir)\w{0,5}\b[^.;|]{0,25}?\d ?% (?:de|sur) (?:chaque|la"
        r"|les|toute|toutes|ses|vos|nos) factur",
        # « les économies sont chiffrées puis coupées en deux », « moitié pour le centre »
        rf"\b{_GAINS}\b[^.;|]{{0,90}}?\b(?:coup|divis|repart|partag|scind)\w{{1,4}} (?:en deux"
        rf"|par (?:deux|moitie)|a parts)"
        rf"|\b{_GAINS}\b[^.;|]{{0,90}}?\b(?:moitie[- ]moitie|moitie pour|moitie a|part a deux)",
        # « 4 % de productivité, rendus au premier janvier »
        rf"\b\d{{1,2}}(?:[.,]\d)? ?% de productivite\b[^.;|]{{0,60}}?\b{GIVEN_BACK}",
        # « nous vous rendons cinq pour cent du tout », « nous vous ristournons »
        r"\b(?:nous )?(?:vous|lui|leur) (?:rend(?:ons|ra|rons|rez|ront)?|ristourn\w{1,4}|revers\w{1,5}"
        r"|retroced\w{1,4}|rembours\w{1,4}|accord\w{1,4}|consent\w{0,4})\b"
        r"[^.;|]{0,30}?(?:%|\bpour cent\b)",
        r"\b(?:remises?|ristournes?|rabais) (?:\w{1,12} )?retroacti\w{1,4}\b",
        # « chaque unité d'œuvre coûte 1,5 % de moins que la précédente »
        r"\b(?:cout|factur|pay|val|vau|remuner)\w{1,5} \d{1,2}(?:[.,]\d{1,2})? ?% (?:de |en )?moins\b",
        # « ce que la refonte aura fait gagner est réparti »
        r"\bce qu(?:e |')[^.;|]{0,50}?\b(?:fai\w{0,3} gagner|economis\w{1,4}|epargn\w{1,4}"
        r"|rapport\w{1,4})\b[^.;|]{0,40}?"
        r"\b(?:reparti|partag|divis|revien|restitu|rendu)\w{0,4}\b",
        # « moins 3 % sur la facture »
        r"\b(?:moins|-) ?\d{1,2}(?:[.,]\d)? ?% (?:sur|de|a) (?:la |toute |chaque |les |vos "
        r"|nos )?(?:factur|prix|tarif)",
        # « le prix le plus doux que vous consentez devient le nôtre »
        rf"\b{PRICE_NAME}\b[^.;|]{{0,60}}?\b(?:devien\w{{1,4}}|sera|est) (?:\w{{1,12}} )?(?:le"
        rf"|celui) (?:notre|du client|de l'acheteur|qui nous)",
        # « le tarif, on le rabote »
        rf"\b(?:rabot|grignot|comprim|tass|abat|ecrem|coup)\w{{1,4}} (?:dans )?(?:les |le |vos |nos "
        rf"|leurs )?{PRICE_NAME}\b",
        # « s'il juge vos prix au-dessus du marché, les ramène »
        rf"\b{PRICE_NAME}\b[^.;|]{{0,60}}?\bles? (?:ramen|redui|abaiss|baiss|diminu|rabot"
        rf"|align)\w{{1,4}}\b",
        # « prix 2025 – 3 % », « de 3 % inférieurs à ceux de l'année précédente »
        rf"\b{PRICE_NAME}\b[^.;]{{0,60}}?{_FEWER}",
        rf"\b{PRICE_NAME}\b[^.;|]{{0,60}}?\b(?:inferieure?s?|moindres?) (?:de [^.;|]{{1,12}} )?(?:a|que)"
        r" (?:ceux|celui|celle|leur|son|sa|la valeur|l'annee)\b",
    )
)
# « Le prix passe de 3,20 € à 3,10 € »: a cut if the second is lower
PATH = Pattern(
    rf"\b{PRICE_NAME}\b[^.;|]{{0,60}}?\b(?:pass|ramen|fix"
    rf"|port)\w{{1,5}} de (?P<from>\d{{1,4}}(?:[.,]\d{{1,3}})?) ?€?"
    r"(?: ht)? a (?P<to>\d{1,4}(?:[.,]\d{1,3})?) ?€"
)

# « la réduction annuelle qu'il consent », « 2 % de moins chaque année »: where a price is named nearby
YEARLY_CUT = Pattern(
    rf"\b{CUT_NOUN} (?:\w{{1,14}} )?(?:annuel\w{{0,3}}|systematiques?|automatiques?|acquise?s?"
    rf"|irrevocables?|contractuel\w{{0,3}}|de \d{{1,2}}(?:[.,]\d)? ?% (?:l'an|par an|chaque annee))"
    r"|\b\d{1,2}(?:[.,]\d)? ?% (?:de |en )moins\b|\b(?:annees?|an|a) ?[2-5n]\b[^.;\d]{0,12}?(?:-"
    r"|moins) ?\d{1,2}(?:[.,]\d)? ?%|\brabatt\w{1,3}\b|\bdegressivite\b"
    r"|\| ?(?:an(?:nee)? )?[2-5] ?\| ?- ?\d{1,2}(?:[.,]\d)? ?%"
    r"|^(?:an(?:nee)? )?[2-5] \| - ?\d{1,2}(?:[.,]\d)? ?%"
    r"|\bf(?:ais|ait|aites|era|eras|erez) (?:un )?- ?\d{1,2}(?:[.,]\d)? ?%"
    r"|(?<![\w%])- ?\d{1,2}(?:[.,]\d)? ?% ?(?:par an|/ ?an|l'an|chaque annee|en annee|tous les ans)"
)

_NOT = r"(?:pas|point|aucune?|jamais|nullement|ni)"
_CUT = one_of(
    CUT_NOUN,
    r"clauses? (?:de |du |d')(?:baisse|productivite|alignement|benchmark\w{0,3}|etalonnage"
    r"|client le plus favorise)",
    r"alignement|r\.?f\.?a\b",
)
# « Aucune baisse de prix ne pourra être imposée », « les prix ne sont pas susceptibles de diminution »
EXCLUDED = Pattern(
    rf"\b(?:aucune?|nulle|ni|sans|pas de) (?:\w{{1,12}} ){{0,2}}?{_CUT}\b|\b(?:ne"
    rf"|n')[^.;|]{{0,40}}?\b{_NOT}\b (?:etre |en |l'objet d'(?:une )?"
    rf"|lieu a (?:une )?)?(?:\w{{1,16}} ){{0,3}}?(?:d'une |a |de |a la |l'objet d'une |une )?(?:{_CUT}"
    rf"|{CUT_VERB})\b"
    rf"|\b(?:ne|n')[^.;|]{{0,12}}?\b(?:peu\w{{1,4}}|pourr\w{{2,4}}|saurai\w{{1,3}}"
    rf"|sauraient)\b (?:\w{{1,10}} ){{0,2}}?(?:etre )?(?:\w{{1,12}} ){{0,2}}?(?:impos\w{{1,3}} "
    rf"|exig\w{{1,3}} |demand\w{{1,3}} |solliciter |appliqu\w{{1,3}} )?(?:d'office "
    rf"|unilateralement )?(?:une |de |des |la )?(?:{_CUT}|{CUT_VERB})\b"
    # « ne peut exiger de baisse supérieure à 3 % » lets lower ones be
    rf"(?![^.;|]{{0,25}} (?:superieure?s? a|de plus de|au-dela d|excedant))"
    rf"|\b(?:ne |n'){CUT_VERB} (?:\w{{1,12}} )?{_NOT}\b"
    rf"|\b(?:s'interdi\w{{1,4}}|renonc\w{{1,4}}|exclu\w{{1,4}}|proscri\w{{1,3}}|supprim\w{{1,3}}"
    rf"|banni\w{{0,4}}|s'abst\w{{3,7}}|refus\w{{1,4}})\b[^.;|]{{0,70}}?\b{_CUT}\b"
    rf"|\bplus (?:aucune?|de|jamais de) {_CUT}\b"
    rf"|\b{_CUT}\b[^.;|]{{0,50}}?\b(?:est|sont|etant|demeure\w{{0,2}}"
    rf"|reste\w{{0,2}}) (?:\w{{1,14}} )?(?:exclue?s?|interdite?s?|proscrite?s?|bannie?s?|prohibee?s?)"
    # « Le prix consenti à un autre client n'a aucune incidence sur les tarifs »
    rf"|\b(?:sans|n'(?:a|ont|aura|auront|aurait) (?:aucune?|pas d'|nul\w{{0,2}})) ?(?:effet|incidence"
    rf"|consequence|influence"
    rf"|portee|repercussion)s? sur (?:les |le |la |nos |vos |ses |leurs )?{PRICE_NAME}\b"
    # « Les prix ne sont en aucun cas alignés »
    rf"|\b(?:ne|n')[^.;|]{{0,20}}?\b(?:en aucun cas|jamais|nullement) (?:\w{{1,12}} )?"
    rf"(?:{CUT_VERB}|align\w{{1,4}})\b"
    rf"|\b{_CUT}\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|peut|saurait"
    rf"|pourra)\b[^.;|]{{0,20}}?\b(?:impos|exig|demand|appliqu|oppos|sollicit)"
)
# « Les tarifs ne diminuent que d'un commun accord », « aucune baisse sans avenant »
UNLESS_AGREED = Pattern(
    r"\b(?:que|qu'|sauf|sans|hors|a moins d)\b[^.;|]{0,40}?\b(?:accords?|avenants?|consentement"
    r"|negociation|entente|concertation|signatures?|(?:ecrit|acte|texte) (?:commun|signe|des deux"
    r"|bilateral))\b"
)
# « Le Titulaire ne peut s'opposer à la baisse » binds him.
CANNOT_RESIST = Pattern(
    r"\b(?:s'opposer|s'y (?:opposer|soustraire)|refuser|contester|se soustraire|reclamer|pretendre"
    r"|discuter|objecter)\b"
)
