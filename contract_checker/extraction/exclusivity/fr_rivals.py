"""French wording of what is exclusive and is not the dealing of two parties with each other."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

RIVALS: Final = Pattern(
    any_of(
        r"\b(?:competence|juridiction|droits?|propriete|licences?|usage|utilisation|exploitation|autorite"
        r"|responsabilite|charge|torts|critere|direction|controle|concession de droit|offres? exclusive"
        r"|benefice|entretien|interview|photo\w{0,6}|dedie\w?)s? (?:\w{1,12} )?(?:non[- ])?exclusi",
        r"\b(?:droit|cession|conced\w{1,4}|licence|propriete|brevet)s?\b[^.;]{0,50}?\b(?:exclusi)"
        r"|\ba l'exclusi(?:on|vite) d|\btribuna(?:l|ux)\b",
        r"\bexclusivite (?:des? |du |de la |de l'|sur (?:les |la |sa |ses ))(?:droits?|marques?|images?"
        r"|brevets?|propriete|logiciels?|resultats?|entretiens?|interviews?|distribution|vente des"
        r"|fabrication|diffusion"
        r"|commercialisation"
        r"|photo\w{0,6}|diffusion|retransmission|publication|ventes? (?:de|du|des) (?:produit|modele))"
        r"|\bced\w{1,4}\b[^.;]{0,20}?\bexclusif\b|\b(?:conseiller|salarie|employe|agent)s?\b[^.;]{0,40}?"
        r"\bexclusi\w{2,6}\b|\bemployeur",
        r"\b(?:candidats?|soumissionnaires?|abonnes?|usagers?|consommateurs?|adherents?|assures?"
        # « 6.4 Exclusivité »: a heading
        r"|appelants?)\b[^.;]{0,40}?\bexclusi|^(?:article |art\.? ?)?[\d. -]{0,8}"
        r"(?:[\w'-]{2,20} (?:[\w'-]{2,20} ){0,3}(?:et|ou) )?exclusivite(?: (?:et|ou) [\w' -]{3,40})?$"
        # « L'exclusivité de l'offre », « réservées en exclusivité aux sociétaires », « l'exclusivité web »
        r"|\bexclusivites? (?:web\b|(?:de l'|des |du |de la |de notre )(?:offres?|promotions?"
        r"|produits?|journal"
        r"|magazine|redaction|jeux?)\b)"
        r"|\bexclusi\w{2,5}\b[^.;]{0,60}?\b(?:aux?|nos|les|ses) (?:societaires|lecteurs|membres"
        r"|spectateurs)\b"
        r"|\bexclusivite dans (?:le|notre) (?:numero|prochain)\b"
        r"|\bexclusivite\b[^.;]{0,40}?\breservee?s? (?:a (?:nos|ses)|aux?) (?:abonnes?|adherents?|clients)\b"
        r"|\bexclusi\w{2,5} (?:aux?|a l'|a nos|pour les|pour nos) (?:abonnes?"
        r"|usagers?|consommateurs?|adherents?|assures?|appelants?)",
    )
)
# « le conseiller travaille exclusivement pour son employeur », « confier l'audit à un tiers »
NOT_PARTIES: Final = Pattern(
    any_of(
        rf"\b(?:agents?|(?:tele)?conseillers?|equipes?|personnels?|superviseurs?) (?:du |de la "
        rf"|de l')(?:{PARTIES.provider})\b"
        r"[^.;]{0,40}?\bexclusi",
        r"\b(?:employeurs?|salarie\w{0,2}|(?:tele)?conseill\w{1,4} (?:a |de |en |du |qui |est |sont "
        r"|ne |peu"
        r"|travaill)|superviseurs?|contrat de travail|temps plein|agents? (?:public|ne |travaill|de nuit)"
        r"|tribuna\w{1,2}|juridictions?|audits?|controles?|expert\w{0,3}|enquetes?|mediat\w{1,4}"
        r"|donnees|fichiers?|enregistrements?|confidentiel\w{0,4}|confidentialite|divulg\w{1,4}"
        r"|revel\w{1,5}"
        r"|communiqu\w{1,5}|brevets?|logiciels?|embauch\w{1,4}|debauch\w{1,4})\b",
        # subcontracting and the transfer of the contract
        r"\bsous-?trait(?:er|ance|e|ant|era)|\bcession\b|\bceder\b|\bsans (?:l'|son |votre |notre "
        r")?(?:accord"
        r"|agrement|autorisation)|\bagree?s?\b|\bagrement|\baccord (?:prealable|ecrit|expres)"
        r"|\bacceptation (?:ecrite|prealable|expresse)\b|\bqu'une (?:part|partie|fraction)\b",
        rf"\b(?:{PARTIES.provider})\b[^.;]{{0,30}}?\b(?:peut|pourra|s'interdit de|ne)\b"
        rf"[^.;]{{0,20}}?\b(?:confi|attribu|adress|recour|transf)\w{{1,5}}\b",
    )
)
