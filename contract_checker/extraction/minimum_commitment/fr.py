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
    r"consommation|remuneration|valeur|devis|notes?(?! (?:de|sur)\b)|paiements?|enveloppe",
)
_LEAST = r"(?:minimums?|minimale?s?|minimaux|mini\b|planchers?|socles?)"
_MOST = r"(?:maximums?|maximale?s?|maximaux|maxi\b|plafonds?|plafonnee?s?)"
_SURE = r"(?:garanti(?:e|s|es)?|assuree?s?)"
_AIM = (
    r"(?:cibles?|objectifs?|vis(?:e|ons|ait|aient|ent|era|er|ee|es)|ambition(?:ne)?|esper(?:e|ons|ait)"
    r"|c'est un cap|c'etait un cap|tabl(?:e|ons|ait) sur)"
)
# « même si les téléphones restent muets », « consommés ou non », « absence de flux comprise »
_ANYWAY = one_of(
    r"meme (?:si|en l'absence|sans|a vide|en cas|quand|s'il)|quoi qu'il (?:arrive|advienne|en soit)",
    r"(?:consomm|utilis|realis|effectu|pass|recu|occup|servi)\w{0,3} ou (?:non|pas)"
    r"|absence [^.;|]{0,20}?comprise",
    r"qu'(?:il|elle|ils|elles|on) [^.;|]{0,25}?ou (?:non|pas)|appels? ou (?:non|pas)|en (?:toute"
    r"|tout) (?:hypothese|cas|etat)",
    r"jamais moins|pas (?:un|une) \w{3,12} de moins|sans egard (?:au|a la)|quel(?:le)?s? que soi(?:t|ent)"
    r"|toujours",
)
_BELOW = r"(?:descend\w{0,4}|tomb\w{1,4}|pass\w{1,4}|baiss\w{1,4}|chut\w{1,4}|recul\w{1,4})"
_HOW_MUCH = rf"(?:{_LEAST}|{_MOST}|{_SURE}|{_AIM})"
_GIVE = one_of(
    r"confi(?:e|era|er|ent|eront)|commande(?:r|ra|nt)?|adresse(?:r|ra|nt)?|orient(?:e|er|era)|reserv(?:e|er"
    r"|era)",
    r"achet(?:e|er|era)|achete|garanti(?:t|r|ra|ssent|ssons)|assur(?:e|er|era)|attribu(?:e|er|era)|rout(?:e"
    r"|er|era)",
    r"promet(?:s|t|tons|tra|tront|tez)?|occup(?:e|er|era|eront|ees?)|paier(?:a|ont|ons)|pay(?:ons|er)"
    r"|verser?(?:a|ont|ons)?|devra|doit|devons",
    r"affect(?:e|er|era)|s'oblige|s'engage|nous engageons|pay(?:e|er|era)|regl(?:e|er|era)|maintien(?:t"
    r"|dra)",
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
            "assure",
            "socle",
            "depass",
            "exced",
            "en deca",
            "commander aucun",
            "libre de",
            "commit",
            "promet",
            "au-dela",
            "descend",
            "tomb",
            "inferieur",
            "visa",
            "vise",
            "viso",
            "meme si",
            "quoi qu'il",
            "toujours",
            "occup",
            "s'eteint",
            "neant",
            "ou non",
            "jamais moins",
            "absence",
            "prend fin",
            "prendra fin",
            "moins de",
            "doit rien",
            "ne doit",
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
            "personne",
            "note ",
            "devis",
            "euros",
            "€",
            "poste",
            "conseiller",
        ),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    counted=(
        Counted("call", "volume", Pattern(rf"{_COUNT}(?:appels?|communications?)\b(?! simultane)")),
        Counted("contact", "volume", Pattern(rf"{_COUNT}(?:contacts?|interactions?|sollicitations?)\b")),
        Counted("hour", "hours", Pattern(rf"{_COUNT}(?:heures?|h\b)(?! (?:ouvre|apres|avant))")),
        Counted(
            "fte",
            "staff",
            Pattern(
                rf"{_COUNT}(?:e\.?t\.?p\.?\b|etpt\b|equivalents? temps[- ]pleins?"
                rf"|(?:\w{{4,14}} )?(?:conseillers?|personnes?"
                rf"|tele-?conseillers?|agents?)(?: \w{{3,14}})? a (?:temps[- ]plein|plein temps))"
            ),
        ),
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
    # « Heures maxi / mois : 2 000 »
    labelled=Pattern(
        rf"\b(?P<label>(?:{_WORK}|{_MONEY})\b[^.;:|=]{{0,40}}) ?[:=|] ?(?P<count>{NUMBER})(?! ?(?:%|€"
        rf"|[a-z]|\d))"
    ),
    # « néant », « aucun » in a column of minima
    none=Pattern(
        r"^(?:neant|aucune?|sans|non|0|-|–|—|pas de (?:minimum|maximum)|sans (?:mini|maxi)\w{0,3})$"
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
            rf"\b{_HOW_MUCH}(?: \w{{1,14}}){{0,2}}? (?:de |d'|du |des "
            rf"|(?={_MONEY} ?[:=|]))(?:\w{{1,12}} ){{0,2}}?(?:{_WORK}"
            rf"|{_MONEY})\b",
            # « seuil mini facturé », « maximum commandé »
            rf"\b(?:{_LEAST}|{_MOST}|{_SURE})(?: \w{{1,14}}){{0,3}}? (?:factur|command|consomm)\w{{1,6}}\b",
            # « un trafic qui ne descendra pas sous trois mille », « la note ne peut être inférieure à »
            rf"\b(?:{_WORK}|{_MONEY})\b[^.;|]{{0,50}}?\b(?:ne|n')[^.;|]{{0,20}}?\b(?:{_BELOW} (?:pas"
            rf"|jamais) (?:sous|en dessous|au-dessous"
            rf"|a moins)|(?:etre|sera|seront|est|sont) (?:pas |jamais )?inferieure?s?)",
            r"\bjamais moins (?:de|d')\b|\bne [^.;|]{0,30}?\bpas (?:a )?moins (?:de|d')\b",
            rf"\b(?:{_WORK}|{_MONEY})\b[^.;|]{{0,40}}?\bne (?:peu\w{{1,3}}|pourr\w{{1,4}}|saur\w{{1,5}}"
            rf"|doi\w{{1,4}}) (?:pas |jamais )?(?:descendre"
            r"|tomber|passer) (?:sous|en dessous|au-dessous)",
            r"\ben de[cs]a d[eu']\b[^.;|]{0,60}?\b(?:facture|due?|paye|regle)e?s?\b",
            r"\b(?:montants?|commandes?|depenses?|achats)\b[^.;|]{0,40}?\bne [^.;|]{0,12}?\b(?:depass"
            r"|exced)\w{1,5}\b",
            # « au-delà de 600 000 € de commandes, l'accord ne peut plus servir »
            r"\bau-dela d[eu'][^.;|]{0,40}?\b(?:commandes?|depenses?|achats"
            r"|cumul\w{1,3})\b[^.;|]{0,60}?\b(?:plus|cesse\w{0,2}|prend fin|aucune)\b",
            # « nous visons dix mille appels »
            rf"\b(?:on|nous|client|acheteur|{PARTIES.client}) vis\w{{1,4}}\b"
            rf"|\b(?:{_WORK})\b[^.;|]{{0,60}}?\b{_AIM}\b|\bvis(?:e|ait|ons|ent)\b",
            # « on vous paiera mille heures, même si personne n'appelle »
            rf"\b(?:pai\w{{1,6}}|pay\w{{1,4}}|regl\w{{1,6}}|vers\w{{1,5}}|factur\w{{1,6}}|due?s?"
            rf"|occup\w{{1,5}}|remuner\w{{1,4}})\b[^.;|]{{0,120}}?\b{_ANYWAY}",
            rf"\b{_ANYWAY}\b[^.;|]{{0,90}}?\b(?:pai\w{{1,6}}|pay\w{{1,4}}|regl\w{{1,6}}|vers\w{{1,5}}"
            rf"|factur\w{{1,6}}|due?s?|remuner\w{{1,4}})\b",
            # « 60 % de nos contacts seront toujours chez vous », « vous reviendront »
            rf"\b(?:nos|ses|leurs|des|du|de la) (?:{_WORK})\b[^.;|]{{0,60}}?\b(?:chez vous"
            rf"|vous (?:reviendr\w{{2,4}}|revien\w{{1,3}}"
            rf"|ser\w{{1,4}} (?:confi|adress|attribu|reserv)\w{{1,4}})|(?:iront|ira|reviendr\w{{2,4}}"
            rf"|revien\w{{2,3}}) (?:au|a la|a l')"
            rf"|ser\w{{1,4}} (?:\w{{1,10}} )?(?:confi|adress|attribu|reserv|orient|rout)\w{{1,4}} (?:au"
            rf"|a la|a l'|a votre))",
            # « quarante positions resteront occupées »
            r"\b(?:positions?|postes?|etp|heures|appels|contacts"
            r"|vacations)\b[^.;|]{0,20}?\b(?:rester\w{1,3}|demeurer\w{1,3}|ser\w{1,4})"
            r" (?:\w{1,14} )?(?:occupe|reserve|commande|paye|regle|facture|achete|garanti)e?s?\b",
            # « l'accord s'éteint quand 900 000 euros auront été dépensés »
            r"\b(?:accords?(?:-cadres?)?|marches?|contrats?|conventions?"
            r"|bons?)\b[^.;|]{0,30}?\b(?:s'eteint|s'eteindra|prend fin|prendra fin|cesse\w{0,2}"
            r"|s'arrete\w{0,2}|expire\w{0,2}|est epuise)\b[^.;|]{0,60}?\b(?:depens|command|consomm|attein"
            r"|factur|engag)\w{1,6}",
            # « L'Acheteur confie au moins », « Nous vous garantissons »
            rf"\b(?:{PARTIES.client}),? [^.;|]{{0,40}}?\b{_GIVE}\b",
            r"\b(?:tu|vous) (?:nous |lui )?(?:confi\w{1,4}|command\w{1,4}|achet\w{1,4})"
            r"|\bon (?:vous )?(?:garantit|confi\w{1,3}|commander?a?|reserve)"
            r"|\bengagement (?:de |d')?(?:volume|commande|depense|achat|consommation)",
            r"\bnous [^.;|]{0,25}?\b(?:garantissons|promett\w{2,4}|commandons|achet\w{2,4}|prenons"
            r"|confi\w{2,5}|commander\w{2,4}|engageons"
            r"|reserv\w{2,5})",
            # « accord-cadre avec un maximum de », « marché à bons de commande sans minimum »
            rf"\b(?:accords?-cadres?|marches?(?! public)|bons? de commande"
            rf"|lots?)\b[^.;]{{0,120}}?\b(?:{_LEAST}|{_MOST})\b",
            # « sont dues, même non consommées »
            r"\btake[- ]or[- ]pay\b|\b(?:due?s?|facturee?s?|payee?s?)\b[^.;|]{0,40}?\b(?:meme (?:si"
            r" )?(?:non"
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
            r"\benergie\b|\belectricite\b|\beau\b|\bgaz\b|\bloyers?\b|\blocaux\b|\bbail\b"
            r"|\blocatair\w{1,2}\b|\bcotis\w{2,6}\b|\bminutes\b|\bmbit|\bstock\b"
            r"|\breserve(?! a\b)[^.;]{0,20}?\bau minimum"
            r"|\b(?:responsabilite|indemnite) [^.;]{0,40}?(?:plafon|limit)\w{1,5}"
            r"|\bplafonds? de responsabilite\b|\bsuperviseurs?\b"
            r"|\bassociations?\b|\bdons?\b|\bpar heure\b|\bprevu(?:e?s)?\b|\bfige(?:e?s)?\b",
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
            r"(?:garanti\w{1,5}|s'engage(?! a (?:commander|acheter))|maintien\w{1,3}"
            r"|assure\w{0,2}(?! au (?:centre|prestataire|titulaire|faconnier))|dispos\w{1,4}|affect\w{1,4}"
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
            # « nous ne vous promettons pas un seul appel », « ne promettant ni nombre ni valeur »
            rf"\b(?:ne|n')[^.;|]{{0,18}}?\b(?:promet\w{{0,5}}|garanti\w{{0,5}}|assur\w{{1,5}}"
            rf"|oblig\w{{1,5}}|engag\w{{1,5}}|doi\w{{1,2}}|devons"
            rf"|jur\w{{1,4}})\b[^.;|]{{0,15}}?\b(?:pas|aucune?|ni|rien|nul(?:le)?|point"
            rf"|jamais)\b[^.;|]{{0,50}}?\b(?:{_WORK}|{_MONEY}|appel|nombre|heure|contact)\b",
            r"\b(?:aucun|nul|pas un(?: seul)?|zero) (?:appel|contact|volume|euro|dossier"
            r"|heure)\b[^.;|]{0,40}?\b(?:n'est|ne (?:sera|vous)|n'a)\b"
            r"[^.;|]{0,20}?\b(?:promis|garanti|du|assure|acquis)e?\b",
            r"\blibre\w? de ne (?:rien|pas|\w{4,10}) (?:command|confi|achet|aucune?)\w{0,4}",
            r"\bpeu(?:t|vent) (?:tres bien )?(?:ne (?:rien|pas|jamais)|n'(?:avoir"
            r"|en)) (?:\w{1,10} ){0,2}?(?:command|confi|achet|recevoir|adress)\w{0,4}",
            r"\b(?:ne|n')[^.;|]{0,10}?\b(?:oblige|contraint"
            r"|impose)\w{0,3}\b[^.;|]{0,50}?\b(?:command|achet|confi)er\b",
            rf"\b(?:pas|aucune?) (?:de )?(?:droit|exclusivite ni droit) a (?:un |une |des )?(?:{_WORK}"
            rf"|{_MONEY})\b",
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
    excluded_both=Pattern(
        r"\bni (?:nombre|quantites?|volumes?|appels?|heures?)\b[^.;|]{0,20}?\bni (?:valeur|montants?"
        r"|chiffre|commandes?)\b"
        r"|\bni (?:valeur|montants?)\b[^.;|]{0,20}?\bni (?:nombre|quantites?|volumes?)\b"
    ),
    excluded_maximum=Pattern(rf"\b(?:sans|ni) (?:montant |quantite )?{_MOST}\b"),
    duties=(
        Choice(
            "guaranteed",
            Pattern(
                rf"\bassure\w{{0,2}} (?:au|a la|a l')\b|\b(?:rester|demeurer)(?:a|ont) (?:occup|reserv"
                rf"|pay)\w{{1,4}}|\b{_SURE}\b|\bgaranti(?:t|r|ra|ssent|ssons)\b|\btake[- ]or[- ]pay\b"
                rf"|\bmeme (?:non"
                rf"|si elles)|\bconsomme\w{{0,2}} ou non"
                rf"|\brestent? due?s?\b|\b{_ANYWAY}"
            ),
        ),
        Choice("target", Pattern(rf"\b{_AIM}\b")),
        Choice(
            "maximum",
            Pattern(
                rf"\bau-dela d[eu']|\b(?:s'eteint|s'eteindra|prend fin|prendra fin|s'arrete\w{{0,2}})\b"
                rf"|\bne [^.;|]{{0,12}}?\b(?:depass|exced)\w{{1,5}}\b|\b{_MOST}\b|\bau (?:plus|maximum)\b"
                rf"|\bne (?:peut|pourra|saurait) (?:exceder|depasser)\b"
            ),
        ),
        Choice(
            "minimum",
            Pattern(
                rf"\b{_BELOW} (?:pas|jamais) (?:sous|en dessous|au-dessous|a moins)\b|\b(?:descendre"
                rf"|tomber|passer) (?:sous|en dessous|au-dessous)\b|\b(?:pas |jamais |etre |sera "
                rf"|seront )inferieure?s?\b|\bjamais moins\b|\b{_LEAST}\b|\bau moins\b|\bpas moins\b"
                rf"|\ba tout le moins\b|\bne (?:peut|pourra"
                rf"|saurait) etre inferieure?\b"
            ),
        ),
        Choice("guaranteed", Pattern(rf"\b{_GIVE}\b|\bengagements?\b|\ben de[cs]a d[eu']")),
    ),
    about=(
        Choice(
            "billing",
            Pattern(r"\bfactur\w{1,6}\b|\bperception\b|\bdevis\b|\bnotes?\b|\bpaier\w{1,3}\b|\bpayons\b"),
        ),
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
