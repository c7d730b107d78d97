"""French wording of who pays an invoice."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

PAY: Final = one_of(
    r"paie(?:ments?|nt|ra|ront)?|paye(?:r|e|es|s|ra|ront)?|regle(?:ments?|r|e|es|s|ra|ront)?|reglent"
    r"|reglons"
    r"|payons",
    r"acquitt\w{1,5}|se liber\w{1,4}|mandat(?:ee?s?|ement|er)|vir(?:ements?|ee?s?|e|er|ent|era)|exigibles?"
    r"|honore\w{0,3}"
    r"|sold(?:e|ee?s?"
    r"|er)",
    r"(?:a )?echeances?|payables?|(?:re)?vers(?:ee?s?|ent|er|era|eront|ements?)|liquid\w{2,4}"
    r"|paierons|paieront|reglerons|regleront|reglera|solder(?:a|ont|ons)",
)
PAID: Final = r"(?:paye|regle|remunere|solde|credite)e?s?"
# « par virement », « par trimestre », « par voie électronique »: no name of who pays
_MEANS = (
    r"(?:virements?|mandats?|cheques?|traites?|lettres?|billets?|prelevements?|carte|voie|compensation"
    r"|acomptes?"
    r"|mois|an|annee|trimestre|semestre|semaine|lots?|tranches?|echeances?|le|la|les|l'|un|une|ses|son|sa"
    r"|tous?"
    r"|toute|dematerial\w*|anticipation|priorite|courrier|moitie|tiers|fractions?|mensualites?|periode)\b"
)
# « reglera », « paie »: the client is who pays, unless another is named.
_ACTIVE = one_of(
    r"(?<!la )(?<!de )(?:paie(?:nt|ra|ront|rons)?|paye(?:nt|ra|ront|rons)|(?<=vous )paye)\b|payons|reglent"
    r"|reglons|regle(?:ra|ront|rons)"
    r"|(?:s')?acquitt(?:e|ent|ons|era|eront|erons)|se libere(?:ra|nt)?|(?<=la )solde|(?<=les )solde"
    r"|(?<=l')honore|(?<=les )honore|(?<=la )regle|(?<=les )regle|debourse(?:ra)?|s'execute(?:ra)?",
    r"sold(?:era|ons|eront)|vers(?:era|eront|ons)|vir(?:era|eront|ons)|honor(?:era|eront)|mandat(?:e|era"
    r"|eront)",
)

DEBTORS: Final[Choices] = (
    # « Le mandataire leur reverse leur part »
    Choice(
        "provider",
        Pattern(
            # « le Prestataire payant les siennes à 30 jours »
            rf"\b(?:{PARTIES.provider}) (?:pay|regl|acquitt)\w{{1,5}} (?:les siennes|ses propres"
            rf"|ses fournisseurs)\b|"
            rf"\b(?:{PARTIES.provider}) (?:\w{{1,14}} ){{0,2}}?(?:leur |lui |la |le "
            rf"|les )?(?:reverse\w{{0,3}})\b"
            rf"|\b(?:{PARTIES.provider}) ?(?:→|->|vers|paie|regle|reglera|paiera|verse"
            rf"|versera) ?(?:a |au |aux )?(?:l'|le |la |les "
            r"|ses |son )?(?:sous-traitants?|cotraitants?|membres)"
        ),
    ),
    # « Le sous-traitant est réglé par l'acheteur »
    Choice(
        "client",
        Pattern(
            rf"\b{PAY}\b[^.;,]{{0,20}}? par (?:le |la |l')?(?:{PARTIES.client})\b"
            r"|\bnous [^.;]{0,20}?\b(?:regl|pay|acquitt)\w{2,5}\b[^.;]{0,30}?\bvos\b"
            # the one who pays speaks
            rf"|\bvous (?:\w{{1,8}} )?(?:serez|etes) (?:\w{{1,10}} )?{PAID}\b"
            # « vous réglez chacune de nos factures »
            rf"|\bvous (?:regl|pa[iy]|acquitt)\w{{1,5}} (?:\w{{1,8}} ){{0,2}}?(?:nos|notre)\b"
            rf"|\bvous (?:paie\w{{0,5}}|payer|payons"
            r"|regler\w{0,3}|reglons)\b|\bchez nous\b|\b(?:nous|notre \w{3,14}) (?:→|->)"
            rf"|\b(?:nous|on) (?:vous |les |leur |lui )?{_ACTIVE}\b|\bnotre \w{{3,14}} {_ACTIVE}\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            any_of(
                r"\b(?:sous-traitants?|fournisseurs? du titulaire)\b[^.;]{0,60}?\b(?:est|sont|sera"
                r"|seront) (?:paye|regle)",
                rf"\b(?:{PARTIES.provider}) (?:paie|regle)\b[^.;]{{0,40}}?\bindependants?\b",
                # « les factures de ses sous-traitants »
                rf"\b{_ACTIVE}\b[^.;]{{0,40}}?\bfactures? (?:de |des )(?:ses |son |leurs? )?sous-traitant",
                rf"\b(?:{PARTIES.provider}) (?:paie|regle|s'engage a (?:payer"
                rf"|regler))\b[^.;]{{0,80}}?\bsous-traitant",
                r"\bpaiement d(?:es|u) (?:ses )?sous-traitants?\b",
                r"\b(?:regle|paye|verse|acquitte|solde)\w{0,3} (?:a |aux |au )?(?:ses|leurs"
                r"|son) sous-traitants?\b",
            )
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"\b(?:{PARTIES.client}|cliente)\b[^.;]{{0,110}}?\b{PAY}\b"
            rf"|\b{PAY}\b[^.;]{{0,60}}?\bpar (?:le "
            rf"|la |l')?(?:{PARTIES.client})\b"
            # paid to the provider: by the client
            rf"|\b(?:paye|regle|verse|mandate|vire|credite)e?s? (?:au |a la |a l'"
            rf"|aux )(?:{PARTIES.provider})\b"
            # a party that is called by what it is: « payées par le Grossiste », « la Cave la solde »
            rf"|\b(?:(?:paye|regle|acquitte|solde|honore|mandate)e?s?|payables?|reglables?|exigibles?)"
            rf" (?:\w{{1,14}} )?par (?:le |la |l'|les )"
            rf"(?!{PARTIES.provider}|bais\b|bia|moyen|voie|intermediaire|system|portail|virement"
            rf"|banque\b)\w"
            # « Elles sont payées par elle », « Il règle chaque facture », « réglée par Télémont »
            rf"|\b(?:paye|regle|acquitte|solde|honore|mandate)e?s? par (?:elle|lui|celui-ci|celle-ci"
            rf"|ce dernier"
            rf"|cette derniere)\b|^(?:- )?(?:il|elle|ce dernier|celle-ci|celui-ci) (?:\w{{1,8}} )?{_ACTIVE}"
            rf"[^.;]{{0,30}}?\bfactures?\b"
            rf"|\bfactures?\b[^.;]{{0,120}}?\b(?:est|sont|sera|seront) (?:\w{{1,12}} )?(?:paye|regle|acquitte"
            rf"|solde)e?s? par (?!{PARTIES.provider})(?:(?!{_MEANS})[a-z][\w'-]{{2,20}} ){{1,3}}?(?=a\b"
            rf"|dans|sous"
            rf"|au\b|en\b|\d|(?:dix|quinze|vingt|trente|quarante|soixante|quatre)\b)"
            rf"|[;,:] (?:le |la |l'|les )(?!{PARTIES.provider})(?:[^ .;,|]{{1,16}} ){{1,4}}?{_ACTIVE}\b"
            rf"|^(?:- )?(?:le |la |l'|notre |les )(?:[^ .;,|]{{1,16}} ){{1,4}}?{_ACTIVE}\b"
            # « L'éditeur répond que ce sera trente jours »
            rf"|\b(?:{PARTIES.client}) (?:repond|indique|maintient|precise|rappelle|accepte|refuse)\b"
        ),
    ),
)
