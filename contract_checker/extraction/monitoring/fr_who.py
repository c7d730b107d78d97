"""French wording of who listens, records or watches."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

CLIENT = rf"(?:{PARTIES.client}|nous(?=[^.]{{0,160}}?\bvo(?:s|tre)\b))"
PROVIDER = one_of(
    PARTIES.provider,
    r"superviseurs?|encadrants?|managers?|formateurs?|chefs? d'equipes?|responsables? (?:d'equipes?"
    r"|de plateau)",
    r"(?:cellule|service|responsable|equipe) qualite",
)
_DOES = one_of(
    r"peu(?:t|vent)|pourr\w{1,4}|recour\w{1,4}|realis\w{1,5}|effectu\w{1,5}|proced\w{1,5}|ecout\w{1,5}|dispos\w{1,4}"
    r"|acced\w{1,5}",
    r"se reserv\w{1,4}|enregistr\w{1,5}|fai(?:t|re)|fera|organis\w{1,4}|men\w{1,4}|pratiqu\w{1,4}"
    r"|conserv\w{1,5}",
    r"fixe\w{0,3}|grave\w{0,3}|garde\w{0,3}|capt\w{1,4}|se reserve|appel(?:le|er|lera)\b|analys\w{1,5}"
    r"|mystere|install\w{1,4}|suit|suivr\w{1,3}|consult\w{1,4}|a acces|aura acces"
    r"|utilis\w{1,4}|visualis\w{1,4}|voit|observ\w{1,4}|surveill\w{1,4}|control\w{1,4}|pass\w{1,6}",
)

BY: Final[Choices] = (
    Choice(
        "both",
        Pattern(
            rf"\b{CLIENT} (?:et|ou|comme) (?:le |la |l'|par le )?{PROVIDER}\b|\b{PROVIDER} (?:et"
            rf"|ou|comme) (?:le |la |l'|par le )?{CLIENT}\b"
            rf"|\ben presence (?:du |de la |de l'|des ){CLIENT} et (?:du |de la |de l'"
            rf"|des ){PROVIDER}\b"
            r"|\b(?:les (?:deux )?|chaque |chacune des )parties?\b|\b(?:presence|des) (?:des )?deux"
            r" parties\b|\bcontradictoires?\b|\bconjoint\w{1,6}\b|\becoutes? "
            r"(?:communes?|croisees?|partagees?)\b"
        ),
    ),
    Choice(
        "third_party",
        Pattern(
            r"\b(?:par|a|aupres d'|confiee?s? a) ?(?:un |une |l'|la |des )?(?:organismes?|cabinets?"
            r"|tiers|institut|societe (?:specialisee|tierce|d'etudes|independante|exterieure|externe)"
            r"|prestataire (?:specialise|independant|exterieur|externe|tiers|de mesure)"
            r"|auditeurs? externes?|laboratoire)\b"
            # « un institut choisi par le Client passe des appels mystère »
            rf"|\b(?:un|une|l') ?(?:institut|cabinet|organisme|societe (?:specialisee|d'(?:etudes"
            rf"|enquetes?)|independante"
            rf"|exterieure|externe)|agence (?:exterieure|externe|specialisee|independante)"
            rf"|prestataire (?:tiers|exterieur"
            rf"|independant)|tiers)\b[^.;]{{0,60}}?\b{_DOES}\b"
        ),
    ),
    Choice(
        "client",
        Pattern(
            any_of(
                rf"\b{CLIENT}\b(?: ,)?(?:[^.;,]{{0,25}}?) {_DOES}\b",
                rf"\b(?:par|pour) (?:le |la |l'|les )?(?:seul )?{CLIENT}\b|\b(?:acces|ecoutes?"
                rf"|superviseurs?|referents?|representants?|equipes?|auditeurs?|qualiticiens?"
                rf"|controleurs?"
                rf"|evaluateurs?|personnels?|service qualite|responsables?) (?:[a-z]+ )?(?:du |de la "
                rf"|de l'"
                rf"|des ){CLIENT}\b",
                # « un qualiticien du Fabricant »
                rf"\b(?:auditeur|auditrice|referent|referente|emissaire|qualiticien|qualiticienne"
                rf"|evaluateur)s? (?:du |de la |de l')"
                rf"(?!{PROVIDER}|qualite|site|plateau)\w",
                # « Double écoute acheteur : 10/mois/conseiller »
                rf"\b(?:ecoutes?|enregistrements?|controles?) (?:{PARTIES.client}) ?[:|]",
                # « permet au Client d'écouter », « ouvre au Client un accès »
                rf"\b(?:au|aux|a la|a l') ?{CLIENT} (?:d'|de |l'|un |une |la )(?:ecout|acced|acces"
                rf"|suivre|double|consult|enregistr|faculte|possibilite)",
                rf"\b(?:acces|consult\w{{2,6}}|ecoutables?|accessibles?|ouverte?s?|remise?s?"
                rf"|visibles?)\b[^.;]{{0,30}}?\b(?:au|aux|a la|a l') ?{CLIENT}\b",
            )
        ),
    ),
    Choice(
        "provider",
        Pattern(
            rf"\b{PROVIDER}\b(?:[^.;,]{{0,25}}?) {_DOES}\b|\bpar (?:le |la |l'|les |un |son |ses )?"
            rf"(?:propre )?{PROVIDER}\b"
            # « par l'outil de transcription du Titulaire »
            rf"|\bpar (?:l'|le |la |un )(?:outil|logiciel|moteur"
            rf"|solution)s?(?: [a-z-]+){{0,4}} (?:du |de la |de l')"
            rf"{PROVIDER}\b|\becoutes? (?:internes?|du {PROVIDER}|des {PROVIDER})\b"
        ),
    ),
)
