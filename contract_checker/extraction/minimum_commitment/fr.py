"""French wording of minimum, guaranteed, target and maximum quantities."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_periods import PERIODS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.minimum_commitment.wording import Counted, MinimumCommitmentWording

_COUNT = rf"(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?:(?:nouve(?:aux|lles)|bons?|de|d') ?)?"
_WORK = one_of(
    r"volumes?|volumetries?|quantites?|flux|trafic|charge|activite|appels|contacts|communications|heures"
    r"|vacations",
    r"h\b ?/ ?(?:mois|semaine|jour|an)|positions|etp|equivalents? temps[- ]pleins?|dossiers|interactions"
    r"|fiches|prestations|besoins",
)
_MONEY = one_of(
    r"montants?|commandes?|facturations?|facture|chiffre d'affaires|depenses?|achats|perception|forfait",
    r"consommation|remuneration|valeur",
)
_LEAST = r"(?:minimums?|minimale?s?|minimaux|mini\b|planchers?)"
_MOST = r"(?:maximums?|maximale?s?|maximaux|maxi\b|plafonds?|plafonnee?s?)"
_SURE = r"(?:garanti(?:e|s|es)?|assuree?s?)"
_AIM = r"(?:cibles?|objectifs?)"
_HOW_MUCH = rf"(?:{_LEAST}|{_MOST}|{_SURE}|{_AIM})"
_GIVE = one_of(
    r"confi(?:e|era|er|ent|eront)|commande(?:r|ra|nt)?|adresse(?:r|ra|nt)?|orient(?:e|er|era)|reserv(?:e|er"
    r"|era)",
    r"achet(?:e|er|era)|achete|garanti(?:t|r|ra|ssent|ssons)|assur(?:e|er|era)|attribu(?:e|er|era)|rout(?:e"
    r"|er|era)",
    r"affect(?:e|er|era)|s'oblige|s'engage|nous engageons|pay(?:e|er|era)|regl(?:e|er|era)|maintien(?:t|dra)",
)

MINIMUM_COMMITMENT: Final = MinimumCommitmentWording(
    cues=(
        (
            "minim",
            "mini ",
            "plancher",
            "garanti",
            "maxim",
            "maxi ",
            "plafon",
            "cible",
            "objectif",
            "au moins",
            "engag",
            "take or pay",
            "oblige",
            "reserve",
            "non consomm",
            "exclusivite",
            "assure ",
            "commit",
        ),
        (
            "volum",
            "appel",
            "contact",
            "heures",
            "quantite",
            "commande",
            "factur",
            "montant",
            "etp",
            "position",
            "accord-cadre",
            "marche",
            "chiffre d'affaires",
            "flux",
            "trafic",
            "perception",
            "temps plein",
            "temps-plein",
            "forfait",
            "communication",
            "dossier",
            "vacation",
            "besoin",
            "fiche",
            "h/",
            "prestation",
            "perception",
        ),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    counted=(
        Counted("call", "volume", Pattern(rf"{_COUNT}(?:appels?|communications?)\b(?! simultane)")),
        Counted("contact", "volume", Pattern(rf"{_COUNT}(?:contacts?|interactions?|sollicitations?)\b")),
        Counted("hour", "hours", Pattern(rf"{_COUNT}(?:heures?|h\b)(?! (?:ouvre|apres|avant))")),
        Counted("fte", "staff", Pattern(rf"{_COUNT}(?:e\.?t\.?p\.?\b|etpt\b|equivalents? temps[- ]pleins?)")),
        Counted("position", "staff", Pattern(rf"{_COUNT}(?:positions?|postes?)\b")),
        Counted(
            "other",
            "volume",
            Pattern(
                rf"{_COUNT}(?:dossiers?|courriels?|e-?mails?|courriers?|fiches?|tickets?|tchats?|chats?"
                rf"|actes?"
                rf"|conversations?|messages?|unites? d'oeuvre|vacations?)\b"
            ),
        ),
    ),
    in_header=(
        Choice("eur", Pattern(r"€|\beuros?\b|\bh\.?t\b|\bmontants?\b")),
        Choice("hour", Pattern(r"\bheures?\b")),
        Choice("call", Pattern(r"\bappels?\b|\bcommunications?\b")),
        Choice("contact", Pattern(r"\bcontacts?\b|\binteractions?\b")),
        Choice("fte", Pattern(r"\betpt?\b|\bequivalents? temps")),
        Choice("position", Pattern(r"\bpositions?\b|\bpostes?\b")),
    ),
    # « 60 % du bon », « 40 % de ses appels », « 90 % des heures commandées »
    part=Pattern(
        r"^ (?:de |du |des |d'|de la |de l')(?:la |le |les |l'|ses |son |sa |leurs? |ce |cette |chaque "
        r"|tous |toutes )?"
        r"(?:(?:les |ses |la |son )?(?:totalite|ensemble) (?:de ses |des |du |de la "
        r"|de son ))?(?:\w{1,10} ){0,1}?"
        rf"(?:{_WORK}|{_MONEY}|bons?(?: de commande)?|previsions?|prevu|lots?|marche|planning)\b"
    ),
    given=Pattern(
        any_of(
            # « volume minimum », « montant annuel maximum », « heures garanties »
            rf"\b(?:{_WORK}|{_MONEY})(?: ?/ ?\w{{2,7}})?(?: (?!taux)[^ .;"
            rf"|]{{1,14}}){{0,4}}? \(?{_HOW_MUCH}\b",
            # « minimum de commande », « plancher de facturation », « objectif de volume »
            rf"\b{_HOW_MUCH}(?: \w{{1,14}}){{0,2}}? (?:de |d'|du |des )(?:\w{{1,12}} ){{0,2}}?(?:{_WORK}"
            rf"|{_MONEY})\b",
            # « seuil mini facturé », « maximum commandé »
            rf"\b(?:{_LEAST}|{_MOST}|{_SURE})(?: \w{{1,14}}){{0,3}}? (?:factur|command|consomm)\w{{1,6}}\b",
            # « L'Acheteur confie au moins », « Nous vous garantissons »
            rf"\b(?:{PARTIES.client}),? [^.;|]{{0,40}}?\b{_GIVE}\b",
            r"\bnous [^.;|]{0,25}?\b(?:garantissons|confi\w{2,5}|commander\w{2,4}|engageons"
            r"|reserv\w{2,5})",
            # « accord-cadre avec un maximum de », « marché à bons de commande sans minimum »
            rf"\b(?:accords?-cadres?|marches?(?! public)|bons? de commande"
            rf"|lots?)\b[^.;]{{0,120}}?\b(?:{_LEAST}|{_MOST})\b",
            # « sont dues, même non consommées »
            r"\btake[- ]or[- ]pay\b|\b(?:due?s?|facturee?s?|payee?s?)\b[^.;|]{0,40}?\b(?:meme (?:si )?(?:non"
            r"|elles|ils)"
            r"|consomme\w{0,3} ou non|quoi qu'il|qu'(?:elles|ils|il) soi\w{1,3} (?:ou non )?consomm)",
        )
    ),
    rivals=Pattern(
        any_of(
            # a level of service, a queue, a system
            r"\btaux\b(?! (?:horaires?|contractuels?|unitaires?|pleins?|en vigueur))|\bqualite de service\b"
            r"|\bniveaux? de service|\bsla\b|\bsimultane\w{0,2}\b|\ben attente\b|\bdecroch\w{1,5}\b"
            r"|\bdelais?\b|\bpreavis\b|\bduree (?:maxim|minim)\w{2,4}\b|\bduree moyenne\b|\bdmt\b"
            r"|\bappels? par heure\b",
            # insurance, penalties, bonds, wages
            r"\b(?:assurances?|sinistres?|assureur|responsabilite civile|franchises?|penalites?|malus|bonus"
            r"|caution\w{0,5})\b"
            r"|\bgaranties? (?:de|a) (?:bonne|premiere|execution)|\bretenue de garantie|\bsalaires?\b"
            r"|\bsmic\b|\bconventionnel",
            r"\baucune previsions?\b|\bindemnisation\b|\bpublicite\b|\brenonciation\b"
            r"|\bdonnees personnelles\b|\bconserv\w{2,6}\b",
            # the staff's own work, training and hearing
            r"\bformations?\b|\bformateurs?\b|\becoutes?\b|\brepos\b|\btemps de travail\b|\bpauses?\b"
            r"|\bexperience\b|\banciennete\b",
            # who may bid
            r"\b(?:candidats?|soumissionnaires?|offres?)\b|\bsous-trait\w{2,5}\b|\bavances?\b|\bacomptes?\b"
            r"|\brabais\b|\bremises?\b",
            # what the provider owes
            rf"(?:^|[.;:,] ?)(?:- )?(?:le |la |l'|les |chaque )?(?:{PARTIES.provider})(?: (?:doit|devra))? "
            r"(?:garanti\w{1,5}|s'engage|maintien\w{1,3}|assure\w{0,2}|dispos\w{1,4}|affect\w{1,4}"
            r"|mobilis\w{1,4}|met\b|mett\w{1,4}"
            r"|trait\w{1,4}|repond\w{0,3}|realis\w{1,4}|prevoi\w{1,3}|fourni\w{1,4}|emploi\w{1,3}"
            r"|recrut\w{1,4}|consacr\w{1,4}"
            r"|planifi\w{1,4}|tien\w{1,4}|prend\w{0,2}|absorb\w{1,4}|produi\w{1,3}|arm\w{1,4}|ouvr\w{1,4}"
            r"|peut|pourra)\b",
            rf"\b(?:mobilise\w{{0,2}}|mis\w{{0,2}} a disposition|assure\w{{0,2}}|armee?s?) par (?:le |la "
            rf"|l')?(?:{PARTIES.provider})",
        )
    ),
    excluded=Pattern(
        any_of(
            # « aucun volume n'est garanti », « aucun montant minimum », « aucune garantie de volume »
            rf"\baucune?s? (?:\w{{1,12}} )?(?:{_WORK}|{_MONEY})(?: [^ .;|]{{1,14}}){{0,5}}? (?:{_LEAST}"
            rf"|{_SURE})\b",
            rf"\baucune? {_LEAST}\b",
            rf"\b(?:rien|aucune (?:clause|disposition|stipulation))\b[^.;|]{{0,60}}?\b(?:garanti|oblige"
            rf"|engage)\w{{0,4}}\b[^.;|]{{0,60}}?"
            rf"\b(?:{_WORK}|{_MONEY}|{_LEAST})\b",
            rf"\bn'(?:a|ont) (?:aucune |pas d')(?:obligation|engagement)\b[^.;|]{{0,60}}?"
            rf"\b(?:{_WORK}|{_MONEY}|{_LEAST})\b",
            rf"\baucune? (?:engagement|garantie|obligation|promesse"
            rf"|assurance)(?: \w{{1,12}})?(?: \w{{1,12}})? (?:de |d'|sur |quant )"
            rf"[^.;|]{{0,25}}?(?:{_WORK}|{_MONEY}|{_LEAST})\b",
            rf"\b(?:sans|pas d'|ni|pas de)(?: aucun)? ?(?:engagement|garantie)s? (?:de |d'|sur |quant )[^.;"
            rf"|]{{0,25}}?"
            rf"(?:{_WORK}|{_MONEY}|{_LEAST})\b",
            rf"\b(?:sans|pas de|ni|ne comporte (?:ni|pas de|aucun))(?: (?:{_WORK}"
            rf"|{_MONEY}))?(?: de commandes?)? {_LEAST}\b",
            # « ne s'engage sur aucun volume », « ne garantit pas de minimum »
            r"\b(?:ne s'engage\w{0,3}|ne garanti\w{1,5}|ne pren\w{1,4} (?:aucun )?engagement"
            r"|n'est (?:pas )?tenue?|ne s'oblige"
            rf"|ne sont pas tenus)\b[^.;|]{{0,20}}?\b(?:pas|aucune?|nullement|en rien"
            rf"|jamais)\b[^.;|]{{0,70}}?"
            rf"\b(?:{_WORK}|{_MONEY}|{_LEAST})\b",
            rf"\bn'est (?:pas )?tenue? (?:a|de|d'|par)\b[^.;|]{{0,40}}?\b(?:{_WORK}|{_MONEY}|{_LEAST})\b",
            rf"\b(?:{_WORK}|{_MONEY})\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,20}}?\b(?:pas|aucunement"
            rf"|nullement) (?:contractuellement )?"
            rf"{_SURE}\b",
        )
    ),
    excluded_maximum=Pattern(rf"\b(?:sans|ni) (?:montant |quantite )?{_MOST}\b"),
    duties=(
        Choice(
            "guaranteed",
            Pattern(
                rf"\b{_SURE}\b|\bgaranti(?:t|r|ra|ssent|ssons)\b|\btake[- ]or[- ]pay\b|\bmeme (?:non"
                rf"|si elles)|\bconsomme\w{{0,2}} ou non"
                r"|\brestent? due?s?\b"
            ),
        ),
        Choice("target", Pattern(rf"\b{_AIM}\b")),
        Choice(
            "maximum",
            Pattern(
                rf"\b{_MOST}\b|\bau (?:plus|maximum)\b|\bne (?:peut|pourra|saurait) (?:exceder|depasser)\b"
            ),
        ),
        Choice(
            "minimum",
            Pattern(
                rf"\b{_LEAST}\b|\bau moins\b|\bpas moins\b|\ba tout le moins\b|\bne (?:peut|pourra"
                rf"|saurait) etre inferieure?\b"
            ),
        ),
        Choice("guaranteed", Pattern(rf"\b{_GIVE}\b")),
    ),
    about=(
        Choice("billing", Pattern(r"\bfactur\w{1,6}\b|\bperception\b")),
        Choice("hours", Pattern(r"\bheures?\b|\bvacations?\b")),
        Choice("staff", Pattern(r"\be\.?t\.?p\b|\bpositions?\b|\beffectifs?\b|\bequivalents? temps")),
        Choice(
            "spend",
            Pattern(
                r"\bmontants?\b|\bvaleur\b|€|\beuros?\b|\bchiffre d'affaires\b|\bcommandes?\b"
                r"|\baccords?-cadres?\b"
                r"|\bmarches?\b|\bachats?\b|\bdepenses?\b"
            ),
        ),
    ),
)
