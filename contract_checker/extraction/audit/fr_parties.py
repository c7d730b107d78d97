"""French wording of audits: who inspects, and who pays for it."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CLIENT = rf"(?:{PARTIES.client}|directoire|responsable (?:de|du) traitement)"
_COST = (
    r"(?:frais|pai(?:e|ent|era|eront)|couts?|charges?|depens|depenses?|honoraires|financ\w+|suppor\w+"
    r"|payee?s?|remuner\w+|prise? en charge"
    r"|rembours\w+|factur\w+)"
)
THIRD = one_of(
    r"(?:cabinet|auditeurs?|organisme|expert|prestataire|consultant|societe|bureau) (?:d'audit "
    r"|de conseil |de controle )?"
    r"(?:independant|externe|tiers|exterieure?|mandate|agree|specialise|de son choix|qu'|designe|tierce"
    r"|paritaire"
    r"|neutre|accredite|commun|du choix|choisi|reconnu)",
    r"(?:mandat|design|deleg|charg|commet|envo)\w{0,4} (?:qui |quelqu'un|un (?:tiers|cabinet|expert"
    r"|homme de l'art))"
    r"|qui bon (?:lui|leur|nous) semble",
    r"tiers de confiance\b|tiers\b(?! de)|tierce partie|(?:personne|entite|mandataire|representant)s?"
    r" (?:mandate|designe"
    r"|qu'(?:il|elle)|de son choix|habilite)"
    r"|mandataires?\b|cabinets?\b(?! (?:medical|dentaire))|experts?[- ]comptables?|huissier"
    r"|commissaire de justice",
)
# behind « le Client ou »
_OTHER = (
    rf"(?:{THIRD}|(?:autre )?(?:commissaires?|delegues?|reviseurs?|auditeurs?|conseils?|experts?"
    rf"|cabinets?|organismes?|personnes?"
    r"|representants? (?:externe|dument)))"
)
_FAULT = (
    r"(?:manquement|ecart|non-?conformite|defaut|faute|anomalie|defaillance|infraction|irregularite"
    r"|surfacturation|fraude|erreur|(?:chiffre|donnee|releve|decompte|montant)s? (?:erron|faux|fausse"
    r"|inexact)\w{0,4})s?"
)

INSPECTORS: Final = (
    # « le Client, ou tout auditeur qu'il mandate », « par lui-même ou par un tiers »
    Choice(
        "both",
        Pattern(
            rf"\b{_CLIENT}, a (?:ses|son|sa) {_OTHER}|\b(?:{_CLIENT}|lui-meme|elle-meme|nous-memes?|ses"
            rf" (?:equipes|auditeurs|representants"
            rf"|agents"
            rf"|preposes|services)),? (?:ou|et/ou|et) (?:a |de |d'|par |tout |toute |un |une |le |son "
            rf"|ses |l'|aux? )"
            rf"{{0,3}}{_OTHER}"
            rf"|\b{_CLIENT}\b[^.;]{{0,120}}?\b(?:lui-meme|elle-meme|directement|ses (?:equipes"
            rf"|auditeurs|agents)),?"
            rf" ou\b[^.;]{{0,40}}?{_OTHER}"
            # « Aqualis, ou le cabinet qu'elle choisit, peut », « nos auditeurs ou un cabinet »
            rf"|^\W{{0,6}}(?:le |la |l')?[a-z-]{{3,20}},? ou (?:le |la |un |une |tout |son ){THIRD}"
            rf"|\bnos (?:auditeurs|equipes|controleurs)(?: internes)? ou (?:un |une |tout ){THIRD}"
            # « la Banque et l'autorité de contrôle accèdent », « Banque ou son commissaire »
            rf"|\bautorites? de (?:controle|tutelle|supervision) (?:et|ou|et/ou) (?:le |la |l')?{_CLIENT}"
            rf"|\b{_CLIENT} (?:et|ou|et/ou|comme) (?:l'|son |une |toute )?autorites? de (?:controle"
            rf"|tutelle|supervision)"
            rf"|\b{THIRD}[^.;]{{0,20}}? ou (?:par )?(?:le |la |l')?(?:{_CLIENT}|lui-meme"
            r"|ses (?:equipes|auditeurs|propres))"
        ),
    ),
    Choice("third_party", Pattern(rf"\b{THIRD}")),
    Choice(
        "client",
        Pattern(
            rf"\b{_CLIENT}\b(?! (?:rembourse|supporte))"
            r"|\bvous (?:sont|restent|seront) ouverts?\b|\bpar les (?:representants|agents|delegues"
            r"|envoyes) (?:de la |de l'|du |des"
            r" )"
            r"|\bnos (?:auditeurs|equipes|inspecteurs|soins|controleurs|agents|services)\b|\bnous\b"
            r"|\bon (?:passer|viendr|ir|control|audit|visit|inspect)\w{1,3} (?:\w{1,8} ){0,2}?(?:chez vous"
            r"|votre|vos)\b"
            # the provider answers: « tu peux venir contrôler »
            r"|\b(?:tu peux|vous pouvez|vous pourrez) (?:venir|passer|nous|controler|auditer"
            r"|verifier|inspecter)\b"
        ),
    ),
)

COSTS: Final = (
    Choice(
        "loser",
        Pattern(
            any_of(
                rf"\b{_COST}\b[^|]{{0,160}}?\b(?:sauf|si|s'ils?|hors|hormis|en cas|excepte"
                rf"|a moins)\b[^;]{{0,60}}?\b{_FAULT}\b(?:[^.;]{{0,12}}, (?:et )?par (?:le |la "
                rf"|l')[^.;]{{1,40}})?",
                rf"\b(?:si|lorsqu|quand"
                rf"|en cas"
                rf" d)[^;]{{0,60}}?\b{_FAULT}\b[^;]{{0,60}}?\b{_COST}\b[^;]{{0,80}}?\b(?:titulaire"
                rf"|prestataire|centre|il|elle|faconnier|operateur|partenaire|fournisseur|agence|repondant"
                rf"|societe)\b",
                rf"\bqui (?:a|aura) tort\b|\b{_COST}\b[^;]{{0,60}}?\b(?:perdant"
                rf"|partie (?:defaillante|fautive|perdante)"
                rf"|celui (?:qui|des)|qui succombe|en faute|selon (?:le resultat|les conclusions))",
            )
        ),
    ),
    Choice(
        "provider",
        Pattern(
            rf"\b{_COST}\b[^.;]{{0,40}}?(?:\b(?:du|par le|au|de la|par la|par l'|des) "
            rf"|de l')(?:{PARTIES.provider})\b"
            rf"|\b(?:{PARTIES.provider}) (?:en )?(?:supporte|finance|paie|prend en charge|assume)\b"
            rf"|\baux frais (?:du|de la|de l') ?(?:{PARTIES.provider})"
            rf"|\b(?:{PARTIES.provider})\b[^.;]{{0,15}}? (?:paie|paye|regle|solde|acquitte)\b"
            rf"|\ba vos (?:frais|depens)\b"
            rf"|\ba votre charge\b|\b(?:couts?|frais|payeur|paye(?: par)?|charge) ?[:|] ?(?:le |la "
            rf"|l')?(?:{PARTIES.provider})\b"
            rf"|\b(?:{PARTIES.provider}|celui-ci)\b[^.;]{{0,80}}?\b(?:sold|regl|pay"
            rf"|acquitt)\w* (?:la|sa) (?:note|facture|depense)"
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"\b{_COST}\b[^.;]{{0,40}}?(?:\b(?:du|par le|au|de la|par la) |(?:de"
            rf"|par) l')(?:{PARTIES.client})\b"
            rf"|\b(?:{PARTIES.client}),? (?:qui |lequel |laquelle )?(?:en )?(?:supporte|finance|paie|prend"
            rf" en charge|assume)\b"
            r"|\bsans frais pour le (?:titulaire|prestataire)\b"
            rf"|\b{_CLIENT}\b(?:(?!{PARTIES.provider})[^.;]){{0,60}}?,? aux frais de (?:ce dernier"
            r"|cette derniere|celui-ci|celle-ci)\b"
            rf"|\b(?:{PARTIES.client})\b[^.;]{{0,15}}? (?:paie|paye|regle|solde|acquitte)\b"
            rf"|\ba nos (?:frais|depens)\b"
            rf"|\b(?:couts?|frais|payeur|paye(?: par)?|charge) ?[:|] ?(?:le |la "
            rf"|l')?(?:{PARTIES.client})\b"
            rf"|\b(?:{PARTIES.client}) (?:remunere|rembourse|indemnise|dedommage)\w*\b"
            r"|\ba notre charge\b|\bnous (?:payons|reglons|paierons|prenons en charge)\b"
            r"|\bc'est nous qui payons\b"
        ),
    ),
)

# « Le Client peut, à ses frais, », « il en supporte le coût »
AT_THEIR_COST: Final = (
    Choice(
        "client",
        Pattern(
            rf"^\W*(?:le |la |l')?(?:{PARTIES.client}"
            rf"|societe|compagnie|responsable de traitement)\b[^.]{{0,200}}?(?:\ba (?:ses (?:propres"
            r" )?(?:frais|depens)"
            rf"|sa charge)\b|\bil en (?:supporte|assume) (?:seul )?(?:le cout|les frais|la charge))"
            # « seront menés par le Client, chacun à ses dépens »
            rf"|\bpar (?:le |la |l')(?:{PARTIES.client}),?[^.;]{{0,20}}? a (?:ses"
            r"|leurs) (?:propres )?(?:frais|depens)\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            rf"^\W*(?:le |la "
            rf"|l')?(?:{PARTIES.provider})\b[^.]{{0,200}}?(?:\ba (?:ses (?:propres )?(?:frais|depens)"
            rf"|sa charge)\b|\bil en (?:supporte|assume) (?:seul )?(?:le cout|les frais|la charge))"
        ),
    ),
)
