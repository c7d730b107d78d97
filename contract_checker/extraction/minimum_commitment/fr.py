"""French wording of minimum, guaranteed, target and maximum quantities."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_periods import PERIODS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.minimum_commitment.by_word import FRENCH, FRENCH_BOUNDS, FRENCH_OF_CHANGE
from contract_checker.extraction.minimum_commitment.fr_amounts import (
    MONEY,
    WORK,
)
from contract_checker.extraction.minimum_commitment.fr_duties import DUTIES
from contract_checker.extraction.minimum_commitment.fr_given import GIVEN
from contract_checker.extraction.minimum_commitment.fr_rivals import (
    EXCLUDED,
    EXCLUDED_BOTH,
    EXCLUDED_MAXIMUM,
    NO_MAXIMUM,
    OF_ONE_ORDER,
    REFUSED,
    REPLACED,
    RIVALS,
)
from contract_checker.extraction.minimum_commitment.wording import Counted, MinimumCommitmentWording

_COUNT = rf"(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?:(?:nouve(?:aux|lles)|bons?|de|d') ?)?"

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
            "obligat",
            "reserve",
            "non consomm",
            "exclusivite",
            "assure",
            "socle",
            "depass",
            "exced",
            "en deca",
            "en dessous",
            "au-dessous",
            "quel",
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
            "ou pas",
            "tenu",
            "engagement",
            "due",
            "promis",
            "faute d",
            "quand meme",
            "bien meme",
            "sur dix",
            "sur cent",
            "la moitie",
            "tiers",
            "jamais moins",
            "absence",
            "prend fin",
            "prendra fin",
            "moins de",
            "doit rien",
            "ne doit",
            "entend ",
            "envisag",
            "souhait",
            "intention",
            "espere",
            "compte ",
            "prevoit",
            "projette",
            "se propose",
            "ambition",
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
            " h ",
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
                rf"{_COUNT}(?:e\.?t\.?p\.?\b|etpt\b|fte\b|equivalents? temps[- ]pleins?"
                rf"|(?:\w{{4,14}} )?(?:conseillers?|personnes?"
                rf"|tele-?conseillers?|agents?)(?: \w{{3,14}})? a (?:temps[- ]plein|plein temps))"
            ),
        ),
        Counted("position", "staff", Pattern(rf"{_COUNT}(?:positions?|postes?|(?:tele)?conseillers?)\b")),
        Counted(
            "other",
            "volume",
            Pattern(
                rf"{_COUNT}(?:dossiers?|courriels?|e-?mails?|courriers?|fiches?|tickets?|tchats?|chats?"
                rf"|actes?"
                rf"|conversations?|messages?|unites? d'oeuvre|vacations?|minutes|rendez-vous|reservations?)\b"
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
        rf"\b(?P<label>(?:{WORK}|{MONEY})\b[^.;:|=]{{0,40}}?)(?: ?[:=|] ?| (?:ne )?(?:pourra|peut|saurait"
        rf"|est|sera|doit)"
        rf" [^.;|]{{0,25}}?(?:inferieure?s? a|superieure?s? a|exceder"
        rf"|depasser) | (?:n'|ne )attei\w{{1,6}} (?:pas|point) | (?:n'|ne )(?:exced"
        rf"|depass)\w{{1,5}} pas )(?P<count>{NUMBER})(?! ?(?:%|€"
        rf"|(?!par\b)[a-z]|\d))"
    ),
    # « néant », « aucun » in a column of minima
    none=Pattern(
        r"^(?:neant|aucune?|sans|non|0|-|–|—|pas de (?:minimum|maximum)|sans (?:mini|maxi)\w{0,3})$"
    ),
    # « 60 % du bon », « 40 % de ses appels », « 90 % des heures commandées »
    # « assurées du lundi au samedi, de 8 heures à 20 heures »
    no_quantity=Pattern(
        rf"\b(?:de|entre|des|a partir de) {NUMBER} ?(?:heures?|h)\b(?: ?\d{{2}})?,? (?:a|et"
        rf"|jusqu'a) {NUMBER} ?(?:heures?|h)\b"
        # « un ETP est facturé 3 400 € par mois », « sur la base de 151,67 heures »
        rf"|\b(?:une?|1|chaque|l'|le|la) ?(?:e\.?t\.?p\b\.?|temps plein|postes?|positions?"
        rf"|conseillers?|agents?)"
        rf" (?:est |sera )?(?:factur|remuner|pay|regl)\w{{1,4}} [^.;|]{{0,20}}?{NUMBER} ?(?:€|euros?)"
        # « entre 80 000 et 120 000 appels, seul le minimum étant garanti »
        rf"|\bentre {NUMBER}(?: [a-z]{{4,12}})? et {NUMBER}\b"
        rf"|\bsur (?:la|une) base (?:\w{{6,12}} )?d(?:e |'){NUMBER} ?(?:heures?|h)\b"
        # « verse 2,60 € par fiche »
        rf"|\b(?:tarif|prix|taux) (?:\w{{1,12}} ){{0,2}}de {NUMBER} ?(?:€|euros?)"
        rf"|{NUMBER} ?(?:€|euros?)(?: h\.?t\.?)?"
        r" (?:par (?!mois|an|trimestre|periode|semestre|exercice)|l')[a-z]"
    ),
    part=Pattern(
        r"^(?: au (?:moins|plus|minimum|maximum))?"
        r" (?:de |du |des |d'|de la |de l')(?:la |le |les |l'|ses |son |sa |leurs? |nos |vos |notre "
        r"|votre |ce "
        r"|cette |chaque "
        r"|tous |toutes )?"
        r"(?:(?:les |ses |la |son )?(?:totalite|ensemble) (?:de ses |des |du |de la "
        r"|de son ))?(?:\w{1,10} ){0,1}?"
        rf"(?:{WORK}|{MONEY}|bons?(?: de commande)?|previsions?|prevu|lots?|marche|planning)\b"
    ),
    # « 60 000 € HT au moins »
    bound_after=Pattern(
        r"^ ?(?:(?:h\.?t\.?|ttc|hors taxes?) )?(?:au (?:moins|plus|minimum|maximum)|minimum|maximum|mini"
        r"|maxi)\b"
        r"(?! ?[:=]| ?de\b| ?\d)"
    ),
    given=GIVEN,
    rivals=RIVALS,
    of_one_order=OF_ONE_ORDER,
    excluded=EXCLUDED,
    refused=REFUSED,
    replaced=REPLACED,
    excluded_both=EXCLUDED_BOTH,
    excluded_maximum=EXCLUDED_MAXIMUM,
    no_maximum=NO_MAXIMUM,
    # « Le Client entend confier au Prestataire la majorité de ses contacts »
    intended=Pattern(
        rf"\b(?:{PARTIES.client})\b(?:(?!\b(?:{PARTIES.provider})\b)[^.;|]){{0,50}}?\b(?:entend|envisage"
        rf"|souhaite|espere"
        r"|compte|prevoit(?: de)?|projette|se propose|a (?:l'intention|pour (?:but|ambition|objectif))"
        r"|vise a) ?(?:de |d')?"
        r"(?:lui |leur |vous )?(?:confier|attribuer|adresser|reserver|commander|passer|donner|transferer"
        r"|remettre)\b"
        r"[^.;|]{0,50}?\b(?:la majorite|l'essentiel|la (?:plus grande|majeure) partie|la plupart|la totalite"
        r"|la quasi-totalite"
        r"|une (?:large )?(?:part|partie) (?:majoritaire|importante|significative)|le gros|la moitie"
        r"|les (?:deux tiers|trois"
        r" quarts)) (?:de |d'|du |des )(?:la |l'|ses |son |sa |leurs? )?(?:\w{1,12} )?(?:appels?|contacts?"
        r"|volumes?|flux|trafic|besoins?|commandes?|communications?|activite|demandes?|prestations?)\b"
    ),
    # « Les montants minimum et maximum sont respectivement de 50 000 € et 200 000 € »
    respectively=Pattern(
        r"\b(?P<first>mini|maxi)(?:m\w{1,5})?s? et (?:le |la |les |montants? |quantites? ){0,2}(?:mini|maxi)"
        r"[^.;|]{0,60}?\brespectivement\b"
    ),
    duties=DUTIES,
    by_word=FRENCH,
    of_change=FRENCH_OF_CHANGE,
    bounds=FRENCH_BOUNDS,
    beside=(
        Choice(
            "month",
            Pattern(
                r"\b(?:dans|sur|aucun|nul) (?:le |un |chaque )?mois\b(?! (?:qui|suivant))"
                # « la facturation d'un mois », « au cours du mois »
                r"|\b(?:facturation|facture|note|heures|appels|contacts|commandes) d'un (?:meme )?mois\b"
                r"|\b(?:au cours|au titre) (?:du|d'un) mois\b|\bd'un mois donne\b"
            ),
        ),
        Choice(
            "year",
            Pattern(r"\b(?:dans|sur|de) (?:l'|une )annee\b(?! (?:precedente|passee|derniere|d'avant))"),
        ),
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
