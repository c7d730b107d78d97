"""French wording of duties about personal data."""

from typing import Final

from contract_checker.extraction.data_protection.wording import DataProtectionWording, Duty
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PEOPLE = (
    r"(?:usagers?|appelants?|abonnes?|adherents?|assures?|clients finaux|personnes concernees|"
    r"patients?|allocataires?|locataires?|administres|consommateurs?)"
)
_DATA = one_of(
    r"donnees\b(?! (?:de trafic|statistiques|techniques|d'activite|de pilotage|chiffrees))|fichiers?\b"
    r"|fiches?\b|coordonnees\b",
    r"informations (?:personnelles|nominatives)|base (?:clients|de contacts)",
)
_ABROAD = one_of(
    r"(?:hors|en dehors|a l'exterieur) (?:de )?(?:l'|la |du )?(?:union|u\.?e\b|espace economique"
    r"|e\.?e\.?e\b|france|territoire|europe)",
    r"pays (?:tiers|etranger|non|hors)|(?:a |vers )l'etranger|hors (?:de )?(?:ue|eee|france|europe)\b",
)
_HOME = (
    r"(?:en|dans|sur|au sein de) (?:le |l'|la )?(?:france|union europeenne|ue\b|"
    r"territoire (?:francais|national|europeen)|espace economique|eee\b|europe)"
)
_CLIENT = rf"(?:responsable (?:de|du) traitement|{PARTIES.client})"
_SUBJECT = r"(?:^|[,;:.] |- ?|\bque |\bqu'|\bet )\W{0,3}(?:[a-d1-9][.)] )?(?:le |la |l'|les |chaque |tout )?"
_OF_STAFF = (
    r"(?:(?:seuls? )?(?:les )?(?:personnels?|salaries|conseillers|equipes|agents)(?: [a-z]+)?"
    r" (?:du |de la |de l'))?"
)
_TOLD = (
    r"(?! (?:est|sont|sera|seront) (?:informe|notifie|averti|prevenu|avise|alerte))(?! et (?:le |la |"
    r"l')?[a-z]+ (?:sont|s'engagent))"
)

DATA_PROTECTION: Final = DataProtectionWording(
    cues=(
        (
            "donnee",
            "rgpd",
            "fichier",
            "violation",
            "responsable de traitement",
            "responsable du traitement",
            "vie privee",
            "coordonnees",
            "fiche",
            "pays tiers",
            "instruction",
            "concernee",
            "2016/679",
            "nominativ",
        ),
        (
            "personnel",
            "rgpd",
            "cnil",
            "traitement",
            "libertes",
            "concernee",
            "2016/679",
            "hors ue",
            "union europeenne",
            "hors de france",
            "nominativ",
            "violation",
            "adherents",
            "clauses contractuelles types",
            "appelant",
            "usager",
            "abonne",
            "protection des donnees",
            "en france",
        ),
    ),
    quantities=QUANTITIES,
    personal=Pattern(
        any_of(
            r"\b(?:donnees?|informations?) (?:a caractere personnel|personnelles?|nominatives?|sensibles)"
            r"|\brgpd\b|\br\.g\.p\.d|2016/679|\binformatique et libertes\b",
            r"\bprotection des donnees\b|\bclauses contractuelles types\b|\bcnil\b|\bresponsable (?:de"
            r"|du) traitement\b"
            r"|\bpersonnes? concernees?\b|\bd\.?p\.?o\b|\bvie privee\b|\bd\.?c\.?p\b",
            rf"\b(?:donnees|fichiers?|coordonnees|fiches?(?: contacts?)?) (?:des |de l'|d'|du |de "
            rf"|personnelles des )(?:ses "
            rf"|leurs |nos )?{_PEOPLE}",
        )
    ),
    duties=(
        # « Le Client est responsable du traitement et le Prestataire sous-traitant »
        Duty(
            "role",
            Pattern(
                any_of(
                    r"\b(?:est|sont|a|ont|agi\w*|agira|reste|demeure|intervien\w+|qualifie\w*|designe\w*"
                    r"|reconnu\w*"
                    r"|considere\w*|soit|seul)\b[^.;]{0,40}? (?:responsables? (?:conjoints? )?(?:de |du "
                    r"|des )traitements?)"
                    r"(?! (?:des|de la) (?:reclam|deman|dossier|appel))",
                    r"\b(?:est|agi\w*|agira|intervien\w+|qualifie\w*|qualite|reconnu\w*)\b[^.;]{0,40}?"
                    r"\bsous-traitants?\b[^.;]{0,40}?\b(?:au sens|rgpd|article 28|donnees|traitement)",
                    # « Responsable de traitement : le Client », « détermine les finalités et les moyens »
                    r"\bresponsables? conjoints?\b|\bresponsable (?:de|du) traitement ?[:=]",
                    r"\bdetermin\w+ (?:seule?s? |conjointement )?(?:les )?finalites\b",
                )
            ),
            clear=True,
        ),
        # « ne traite les données que sur instruction documentée », « pour les seules finalités »
        Duty(
            "instructions",
            Pattern(
                any_of(
                    r"\b(?:instructions?|consignes?) (?:(?:ecrites?|prealables?|documentees?) )?(?:et )?"
                    rf"(?:documentee?s?|relatives|(?:du |de la |de l'|des )(?:{_CLIENT}))",
                    r"\b(?:sur|selon|suivant|hors|documente\w*|conforme\w*|respect\w*|seules?|formul\w+"
                    r"|donne)\b"
                    r"[^.;]{0,40}?\binstructions?\b",
                    r"\b(?:seules?|autres?|exclusives?) (?:fins|finalites?)\b|\bfinalites? autres?\b",
                )
            ),
        ),
        # « notifie toute violation de données sous 24 heures »
        Duty(
            "breach_notice",
            Pattern(
                any_of(
                    r"\b(?:notifi\w*|signal\w*|inform\w*|declar\w*|alert\w*|averti\w*|avis\w*|port\w*"
                    r"|previen\w*|communiqu\w*|remont\w*|fait connaitre|prevenu\w*)\b[^.;]{0,120}?"
                    r"\b(?:violations?|fuites?|incidents? de securite|failles?|compromission"
                    r"|pertes? de donnees|acces non autorise)\b",
                    r"\b(?:violations?|fuites?|failles?"
                    r"|incidents?)\b(?: de securite)?(?: de(?:s)? donnees)?[^.;]{0,90}?\b(?:notifi\w*"
                    r"|signal\w*|declar\w*|remont\w*|communiqu\w*|alert\w*|portee?s? a)",
                )
            ),
        ),
        # « transfert hors de l'Union européenne », « hébergées en France »
        Duty(
            "transfer",
            Pattern(
                any_of(
                    r"\bquitt\w+\b[^.;]{0,20}? (?:le |la |l')(?:territoire|france|union|ue\b|eee\b|europe"
                    r"|espace)",
                    rf"\b(?:transf\w+|export\w*|flux|communiqu\w+|acces|acced\w+|quitt\w+|part(?:ent)?"
                    rf"|sort(?:ent|ie)?|heberg\w+|stock\w+|trait\w+|localis\w+"
                    rf"|conserv\w+)\b[^.;]{{0,90}}?\b{_ABROAD}",
                    rf"\b(?:heberg\w+|stock\w+|localis\w+|conserv\w+|traitee?s"
                    rf"|restent)\b[^.;]{{0,60}}?\b{_HOME}",
                    rf"\btransferts? (?:international\w*|de donnees)\b|\btransf\w+ (?:de |les "
                    rf"|des )?{_DATA}[^.;]{{0,60}}?\b(?:pays|etranger|sous-traitant)",
                )
            ),
        ),
        # « détruit ou restitue les données à la fin du contrat »
        Duty(
            "retention",
            Pattern(
                any_of(
                    rf"\b{_DATA}[^.;]{{0,110}}?\b(?:restitution|effacement|destruction|suppression|purge)\b",
                    rf"\b(?:detrui\w+|destruction|efface\w*|effacement|supprim\w+|suppression|restitu\w+"
                    rf"|purg\w+|anonymis\w+|archiv\w+|renvo\w+|rend(?:re|s|ent)?)\b[^.;]{{0,90}}?\b{_DATA}",
                    rf"\b{_DATA}[^.;]{{0,110}}?\b(?:detruite?s?|effacee?s?|supprimee?s?|restituee?s?"
                    rf"|purgee?s?|conserve\w*|archivee?s?|anonymisee?s?|gardee?s?|rendue?s?)\b",
                    rf"\b(?:conserv\w+|duree de conservation|gard(?:e|ent|er))\b[^.;]{{0,60}}?\b{_DATA}"
                    rf"|\bduree de conservation\b",
                )
            ),
        ),
        # « assiste le Client pour répondre aux demandes d'exercice des droits »
        Duty(
            "rights",
            Pattern(
                any_of(
                    r"\bdemandes? (?:d'(?:acces|effacement|opposition)|de (?:rectification|portabilite"
                    r"|limitation))\b",
                    r"\b(?:demandes?|exerc\w+|reponses?|repond\w*|donner suite"
                    r"|traitement des demandes)\b[^.;]{0,60}?\bdroits?\b(?! (?:de propriete|d'auteur"
                    r"|a la formation|syndic))[^.;]{0,60}?",
                    r"\bdroits? (?:des personnes|d'acces|de rectification|d'opposition|a l'effacement"
                    r"|a la portabilite|d'effacement)\b",
                )
            ),
        ),
        # « mesures techniques et organisationnelles », « chiffrement »
        Duty(
            "security",
            Pattern(
                any_of(
                    r"\b(?:authentification|mots? de passe|habilitations?|cles? usb|journalis\w+"
                    r"|tracabilite des acces)\b",
                    rf"\b(?:divulgu\w+|revel\w+)\b[^.;]{{0,40}}?\b{_DATA}",
                    r"\bmesures? (?:techniques?|organisationnelles?|de securite|de protection"
                    r"|appropriees?)\b",
                    r"\b(?:chiffr(?:e\w*|ement|er)\b(?! d'affaires)|pseudonymis\w+|cryptee?s?|cryptage)\b",
                    rf"\b(?:securite|confidentialite|integrite|secret)\b[^.;]{{0,40}}? (?:des |de ces "
                    rf"|de leurs |de toutes les |aux )(?:{_DATA}|informations)",
                    rf"\b(?:secur\w+|proteg\w+|protection contre)\b[^.;]{{0,40}}?\b{_DATA}|\b(?:personnel"
                    rf"|conseillers|personnes) (?:dument )?habilitee?s?\b[^.;]{{0,60}}?\b{_DATA}",
                    rf"\b{_DATA}[^.;]{{0,60}}?\b(?:confidentiel\w*|accessibles? (?:aux |qu'aux )?seul"
                    rf"|habilitee?s\b|protegee?s)",
                )
            ),
        ),
    ),
    rivals=Pattern(
        any_of(
            r"\btransf\w+ (?:d'|des |de l'|l'|les |de |du )(?:appels?|salaries?|personnels?\b(?! d)"
            r"|contrats?|connaissances|competences|propriete|risques?|activite)",
            r"\baudit(?:s|er|e)?\b|\benregistrements?\b|\becoutes?\b|\bvideo\w*|\bpieces? comptables?\b"
            r"|\bbulletins?\b",
            r"\bsecurite (?:des (?:locaux|biens|personnes)|incendie|sociale)|\bchantiers?\b"
            r"|\bdroits? (?:de propriete|d'auteur|intellectuel)|\bbloctel\b",
            r"\bsous-traitants? (?:ulterieurs?|de second rang)\b[^.;]{0,60}?\b(?:autoris|agre|recrut)",
        )
    ),
    debtors=(
        Choice(
            "provider",
            Pattern(rf"{_SUBJECT}{_OF_STAFF}(?:{PARTIES.provider}|faconnier)\b{_TOLD}"),
        ),
        Choice("client", Pattern(rf"{_SUBJECT}{_OF_STAFF}{_CLIENT}\b{_TOLD}")),
        Choice("provider", Pattern(rf"\bpar (?:le |la |l'|les |son |nos )?(?:{PARTIES.provider})\b")),
        Choice("client", Pattern(rf"\bpar (?:le |la |l'|les |son |nos )?{_CLIENT}\b")),
    ),
    pronoun=Pattern(r"^\W*(?:[a-d1-9][.)] )?(?:il|elle|celui-ci|ce dernier)\b"),
    # « aucun transfert », « restent hébergées en France », « interdit »
    banned=Pattern(
        any_of(
            r"\baucune?s? (?:transfert|donnee|flux|export|acces|fichier)|\binterdi\w+|\bprohib\w+"
            r"|\bproscri\w+|\bexclu(?:e|s|es|t)?\b(?!iv)",
            r"\b(?:ne|n')\b[^.;]{0,25}? ?(?:transf|export|quitt|sort|communiqu|heberg|stock|part|trait"
            r"|localis|conserv)\w*|\bsans (?:aucun )?transfert|\brien ne\b|\bs'interdit\b|\bne (?:peuvent"
            r"|peut|doivent|doit)\b",
            r"\bexclusivement\b|\buniquement\b|\brestent\b|\bintegralement\b|\ben totalite\b|\bseulement\b",
        )
    ),
    conditions=Pattern(
        r"\bsauf\b|\bsans (?:l'|son |leur )?(?:accord|autorisation|avoir|information|garanties?"
        r"|instruction|validation)|\bprealable\w*|\ba condition\b|\bsous reserve\b|\ba moins\b"
        r"|\bque (?:si|vers|moyennant|sur|dans le cadre|sous|apres|avec)\b"
        r"|\bclauses? contractuelles? types?\b|\bgaranties? appropriees?\b|\badequa\w+|\bautoris\w+"
        r"|\baccord (?:ecrit|expres)|\bencadre\w*"
    ),
    denied=Pattern(
        r"\b(?:n'est|n'agit|ne (?:sont|peut|saurait))\b[^.;]{0,30}?\b(?:sous-traitant|responsable)"
    ),
)
