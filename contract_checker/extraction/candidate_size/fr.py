"""French wording of the size that a bidder must have."""

from typing import Final

from contract_checker.extraction.candidate_size import fr_by_word as by_word
from contract_checker.extraction.candidate_size.fr_requirements import POSTS as _POSTS
from contract_checker.extraction.candidate_size.fr_requirements import REQUIREMENTS
from contract_checker.extraction.candidate_size.wording import CandidateSizeWording, SizeByWord
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_ADMIT = (
    r"(?:admis\w{0,2}|retenu\w{0,2}|recevables?|autorise\w{0,2} a|eligibles?|selectionne\w{0,2}"
    r"|examine\w{0,2})"
)

_CUES: Final = (
    (
        "chiffre d'affaires", "chiffres d'affaires", "effectif", "salarie", "position", "postes", "reference",
        "anciennete", "exist", "experience", "site", "garantie", "caution", "assurance",
        "employ", "emploi", "ca annuel", "ca moyen", "ca minim", "ca de", "ca d'", "ca exig",
        "personnes", "conseillers", "sieges", "ventes", "recettes",
        "centres", "etp", "equivalent", "teleoperateurs", "collaborateurs", "implantations", "etablissements",
        "similaires", "comparables", "analogues", "immatricul", "annees d", "responsabilite civile",
        "marches", "lieux", "lieu", "seuil de ca", "plateau", "toit",
        "police", "metier", "exercice", "clients", "equipes de", "taille",
    ),
    (
        "candidat", "soumission", "repond", "offre", "capacite", "entreprise", "societe",
        "consultation", "postul",
        "concurren", "exige", "exigi", "minim", "quiconque", "condition", "seuil", "retenir",
        "retenu", "dossier",
        "demand", "concour", "admis", "participer", "seuls ", "veulent", "requis", "ecart", "rejet",
        "elimin", "aucun", "inutile", "ni ",
        "caution", "garantie",
    ),
)  # fmt: skip
_GUARANTEE = (
    r"(?:caution(?:nement)?s?(?! juratoire)|garanties? (?:bancaires?|financieres?|a premiere demande"
    r"|autonomes?"
    r"|de bonne (?:fin|execution)))\b"
)

CANDIDATE_SIZE: Final = CandidateSizeWording(
    cues=_CUES,
    quantities=QUANTITIES,
    bidder=Pattern(
        any_of(
            # « Seuls concourent les opérateurs », « capables de », « inutile de concourir »
            r"\b(?:concour\w{2,6}|soumissionn\w{1,4}|postul\w{1,3}|candidater)\b",
            r"\b(?:candidate?s?|candidatures?|soumissionnaires?|concurrents?|postulants?|repondants?"
            r"|quiconque)\b",
            r"\b(?:entreprises?|societes?|prestataires?|centres?|maisons?)\b[^.;]{0,80}?\b(?:pourr\w{1,4}"
            r"|peuvent|admis\w{0,2}|autorise\w{0,2} a|invite\w{0,2} a) ?(?:re?pondre|soumissionner"
            r"|concourir|participer|etre|remettre)?",
            r"\b(?:entreprises?|societes?|prestataires?|centres?|maisons?)\b[^.;]{0,90}?\b(?:ne ser(?:a"
            r"|ont) (?:pas|point)|rejete|elimine|ecarte|irrecevable|s'abstenir)",
            r"\ble dossier (?:de candidature )?(?:comporte|comprend|contient|presente)\b"
            r"|\bles offres (?:doivent|reposant|fondees|qui|dont)\b|\bseule?s? (?:concourir|repondre"
            r"|soumissionner|concourent|repondent"
            r"|peuvent (?:concourir|repondre|soumissionner|participer|postuler))",
            # « À joindre au dossier : quatre références », « Il est exigé de disposer de trois plateaux »
            r"\b(?:a )?joindre (?:a l'|au |a la |a sa |a votre )(?:offre|dossier|candidature|reponse|pli)\b",
            r"\bil est (?:\w{3,12} )?(?:demande|exige|requis|impose) (?:de disposer|de posseder"
            r"|de justifier"
            r"|d'exploiter|d'etablir)\b",
            # « Ne seront retenues que les sociétés », « Il est exigé trois références »
            r"\bne (?:ser\w{1,3}|sont|peuv\w{2,3}|pourr\w{1,3}) (?:[a-z]+ )?(?:retenu|admis|consult|invit"
            r"|appele"
            r"|examin"
            r"|autoris)\w{0,4} (?:[a-z]+ ){0,3}?que\b",
            r"\b(?:exige|requis|impose)e?s? (?:\w{1,12} ){0,4}?(?:chiffre d'affaires|effectif|anciennete"
            r"|references?"
            r"|garantie|caution|assurance)s?\b|\bchiffre d'affaires (?:\w{1,10} ){0,2}?minim\w{2,4}",
            # « effectif exigé », « Ancienneté (3 ans ou plus exigés) »
            r"\b(?:chiffre d'affaires|effectif|ca|nombre de (?:salaries|positions|references|sites)"
            r"|anciennete|references?|garantie|assurance)s? (?:\w{1,10} ){0,3}?\(?[^.;(]{0,45}?\b(?:exige"
            r"|requis|(?<!premiere )demande)(?:e?s?)\b",
            r"\b(?:avant de|pour) (?:etre )?(?:vous |nous |les )?reten\w{1,3}\b|\bpour (?:postuler|etre "
            r"(?:retenue?s?|admise?s?|lue?s?|selectionnee?s?|recevables?))\b"
            r"|\b(?:pour|afin de) (?:pouvoir )?(?:repondre|soumissionner|concourir)\b",
            # « quand vous demandiez deux lieux », « ils veulent tout le monde sous un même toit »
            r"\bvous (?:me |nous |m'|l')?(?:ecart|demandi|exig|rejet|elimin)\w{2,5}\b"
            r"|\b(?:ils|elles|l'acheteur|la ville|l'hopital|l'office) (?:ne )?(?:te |vous |me |nous )?"
            r"(?:veu\w{1,4}|exig\w{1,4}|demand\w{1,4}|ecart\w{1,3}|elimin\w{1,3}|rejett\w{1,3}|lisent"
            r"|regard\w{1,4}|retien\w{1,4})\b|\b(?:votre|notre|ton|son) (?:dossier|candidature|reponse)\b",
            r"\b(?:entreprises?|societes?|maisons?)\b[^.;]{0,40}?\btenue?s? de (?:justifier|disposer)\b",
            # « aucune condition de chiffre d'affaires »
            r"\babsence (?:de |d')(?:seuil|exigence|minimum|condition|niveau)s? (?:de "
            r"|d')(?:chiffre d'affaires|ca\b|effectif|taille"
            r"|references?|anciennete)",
            r"\b(?:aucune?|pas de|sans|ni) (?:condition|exigence|seuil|minimum|niveau) (?:minim\w{2,4} )?"
            r"(?:de |d')(?:chiffre d'affaires|effectif|taille|references?|anciennete)\b",
            r"\b(?:aucune?|pas de|sans|ni) (?:effectif|references?|anciennete|chiffre d'affaires|taille) "
            r"(?:minim\w{2,4}|demandee?s?|exigee?s?|requise?s?)\b",
        )
    ),
    asking=Pattern(
        any_of(
            # the cells of a header: « Capacité | Seuil »
            r"^(?:capacites?|exigences?|criteres?|conditions?) (?:\w{1,14} ){0,2}(?:seuils?|minim\w{2,4}"
            r"|niveaux?)\b",
            r"\bcapacites? (?:\w{1,14} )?(?:exigees?|requises?|demandees?|minim\w{2,4}|economiques?"
            r"|financieres?"
            r"|professionnelles?)\b",
            r"\bpour (?:etre )?(?:admise?s?|retenue?s?|eligibles?|recevables?)\b",
            r"\b(?:niveaux?|seuils?) (?:minim\w{2,4}|exiges?|requis|de capacite|d'admission)"
            r"|\bconditions? (?:de participation|d'admission|de candidature)"
            r"|\bcriteres? de selection des candidat\w{1,5}",
        )
    ),
    requirements=REQUIREMENTS,
    # « de trois références comparables et de cinq années d'existence »
    next_condition=Pattern(
        rf"(?:,|;| et| ainsi que) (?:d'|de |d'au moins )?(?=(?:au moins |au minimum )?{NUMBER} )"
    ),
    names=(
        Choice("turnover", Pattern(r"\bchiffres? d'affaires\b|\bca\b")),
        Choice(
            "staff",
            Pattern(
                r"\beffectifs?\b|\bnombre de salaries\b|\btaille (?:de l'entreprise|minimale)"
                r"|\bseuil de taille\b"
            ),
        ),
        Choice("positions", Pattern(rf"\bnombre (?:minim\w{{2,4}} )?de {_POSTS}\b")),
        Choice("references", Pattern(r"\breferences?\b")),
        Choice("seniority", Pattern(r"\banciennete\b|\bannees d'existence\b")),
        Choice("guarantee", Pattern(r"\bgaranties? (?:bancaires?|financieres?)|\bcaution(?:nement)?s?\b")),
        Choice("insurance", Pattern(r"\bassurances?\b")),
    ),
    rivals=Pattern(
        any_of(
            r"\b(?:amendes?|cnil|remises? (?:de \d|commerciales?|sur|est consentie)|ristournes?"
            r"|penalit\w{1,3}|retenue de garantie)\b",
            # who is let in though small; the size of the client, or of the provider as it is
            r"\bn(?:e |')(?:sont|est|seront|sera) (?:pas|point|nullement) (?:ecart|exclu|elimin"
            r"|rejet)\w{0,3}\b",
            r"(?<!seules les )(?<!seules des )\b(?:pme|tpe|(?:petites"
            r"|moyennes) entreprises)\b[^.;]{0,60}?\b(?:encourag|invit|peuvent|pourront)\w{0,4}\b",
            r"\b(?:doi(?:t|vent)|devr(?:a|ont)) (?:avoir|compter|employer|justifier de) (?:au plus "
            r"|moins de )",
            rf"\b(?:{PARTIES.client}) (?:emploie|compte|realise|a realise|est assure)\b",
            r"\b(?:notee?s?|points?|ponder\w{2,5}|visit\w{1,4}|pages)\b",
            r"\b(?:les|des|ses|chaque) (?:tele)?(?:conseillers?|agents?|superviseurs?"
            r"|intervenants?)\b[^.;]{0,30}?\b(?:justifi|doiv|dispos|experience)",
            r"\b(?:appels?|demandes?|questions?|dossiers?) (?:de |des )(?:candidat|postulant)",
            r"\bsites? de (?:l'acheteur|la ville|l'etablissement)",
            # how many are wanted of whoever does the work: « le nombre de positions requis pour le mois M+2 »
            r"\b(?:travailleurs? |en situation de )?handicap\w{0,3}\b|"
            r"\bmois m\b|\b[ms] ?[+-] ?\d|\bau titre d'une (?:saison|semaine|periode)\b"
            r"|\bpour (?:le |la |chaque )(?:mois|semaine|trimestre|saison|vacation)\b",
            # what is promised for the time of the contract, people who apply for a job
            r"\bs'engag\w{1,4}\b|\b(?:maint(?:ient|enir)|affect\w{1,5}|sur le plateau|garanti(?:t|ssent"
            r"|r))\b",
            r"\b(?:recrut\w{1,5}|embauch\w{1,5}|employeurs?|syndic|copropriet\w{1,4}|elections?|listes?"
            r"|(?:candidat|postulant)e?s? (?:au|a un|a l') ?(?:poste|emploi)|diplom\w{1,3}|permis)\b",
            r"\bpar le titulaire\b|\ble titulaire (?:souscri|justifi|fourni|constitu|remet|produi)\w{1,3}"
            r"|\bpendant (?:toute )?"
            r"(?:la duree|l'execution)\b|\b(?:a|ont) (?:realise|employe) \d|\bau plus seront admis",
        )
    ),
    least=Pattern(
        r"\ba joindre\b|\bfai\w{1,3} etat d|"
        r"\b(?:joint|fourni\w{1,2}|remet|depose)\b[^.;]{0,30}?\b(?:caution\w{0,6}|garantie) "
        r"|\b(?:minim\w{2,4}|au moins|superieure?s?|inferieure?s?|plus de|exig\w{1,4}|requis\w{0,2}"
        r"|doi\w{1,4}"
        r"|dev(?:r|a)\w{1,4}|ou plus|ou davantage|demand(?:ee?s?|iez|ent|ons)|veu(?:t|lent)|egale?s? a"
        r"|moins de?"
        r"|en dessous|seuils?|fau(?:t|dra\w{0,2})|(?:candidat|soumissionnaire|societe|entreprise"
        r"|concurrent)s? "
        r"(?:\w{1,12} )?(?:justifi"
        r"|prouv|dispos|present)\w{1,4}|qui n'\w{1,6} pas|ne justifi\w{2,4} pas|sous \w|sans avoir|a "
        r"partir de|seuls?|seules|plancher|ne peuvent|constitue\w{0,2})\b|[≥>]|\bsite unique\b"
        r"|\bun seul site\b|\bpresente\w{0,2} [^.;]{0,15}?references\b"
    ),
    excluded=Pattern(
        r"\b(?:aucune?|pas de|nulle?|sans|ni) (?:\w{1,12} (?:de |d')){0,2}(?:chiffre d'affaires|effectif"
        r"|references?"
        r"|anciennete|taille|caution\w{0,6}|garantie \w{1,10}) (?:minim\w{2,4}|demandee?s?|exigee?s?"
        r"|requise?s?|imposee?s?)"
        r"|\b(?:aucune?|pas de|sans|ni)\b[^.;]{0,30}?\b(?:minim\w{2,4}|niveau|seuil|exigence|condition)\b"
        r"|\babsence (?:de |d')(?:seuil|exigence|minimum|condition|niveau|plancher)s?\b"
        r"|\bn'(?:a|ont|aura) (?:pas|nullement|point) a (?:justifier|disposer|prouver|avoir|presenter)\b"
        # « Les entreprises nouvelles ne sont tenues de justifier d'aucun chiffre d'affaires »
        r"|\bn(?:e |')(?:est|sont|sera|seront) tenue?s? de \w{4,12} (?:d'aucun|de nul|aucun)\w{0,2}\b"
        r"|\bn(?:e |')(?:est|sont) soumis\w{0,2} a (?:aucun|nul)\w{0,2} (?:seuil|plancher|minimum|niveau)"
        r"|\bn'est (?:pas|point) (?:exige|requis|impose|demande|prevu)e?s?\b(?! en )"
        r"|\b(?:aucune?)\b[^.;]{0,50}?\bn'est (?:exige|requis|demande|impose)|\b(?:ne"
        r"|n')[^.;]{0,20}?\b(?:exige"
        r"|impose|fixe|requiert)\w{0,2} (?:pas|aucun)"
    ),
    # « Le Prestataire remet une garantie à première demande », « fournit une caution bancaire »
    provided=Pattern(
        # not that of an advance, or of rented rooms
        r"\A(?![^;]{0,300}?\b(?:avances?|locaux|baux|bail|bailleur|loyers?|badges?)\b)[^;]{0,300}?"
        rf"(?:\b(?:{PARTIES.provider})\b[^.;]{{0,60}}?\b(?:constitu|fourni|reme[tm]|remi|souscri|procur"
        rf"|produi|depos|justifi)"
        rf"\w{{0,4}}\b[^.;]{{0,60}}?\b{_GUARANTEE}"
        rf"|\b{_GUARANTEE}[^.;]{{0,60}}?\b(?:constituee?|fournie?|remise?|souscrite?"
        rf"|produite?) par (?:le |la |l')"
        rf"(?:{PARTIES.provider})\b)"
    ),
    # « Il n'est prévu ni retenue de garantie, ni caution », « Le titulaire est dispensé de caution »
    none_provided=Pattern(
        rf"\bn'est (?:pas |point |\w{{1,9}} )?(?:prevu|exige|demande|requis|impose|reclame|du)\w{{0,2}}"
        rf" (?:ni |aucune? |de |d'|la moindre )(?:retenues? de garantie,? )?(?:ni (?:de )?)?{_GUARANTEE}"
        rf"|\b(?:aucune?|ni) {_GUARANTEE}(?: \w{{1,12}})? n'est (?:\w{{1,9}} )?(?:prevu|exige|demande"
        rf"|requis|impose|due)"
        rf"|\b(?:dispens|exempt|exoner)\w{{1,4}} d(?:e |')(?:(?:fournir|constituer|remettre"
        rf"|produire) )?(?:toute |une )?"
        rf"{_GUARANTEE}"
    ),
    # « Aucun niveau minimal n'est exigé », « Il n'est pas fixé de seuil »
    # « joint une liste de trois références », « la liste de ses principales références »
    listed=Pattern(r"\blistes? (?:de |des )(?:\w{2,12} ){0,3}(?:references|prestations|marches|contrats)\b"),
    no_level=Pattern(
        r"\W{0,3}(?:(?:toutefois|cependant|neanmoins),? )?(?:(?:aucun|nul) (?:niveau|seuil|minimum|plancher"
        r"|montant"
        r"|chiffre)(?: \w{1,12}){0,2}? n'(?:est|y est|en est) (?:\w{1,12} )?(?:exige|requis|demande|impose"
        r"|fixe|prevu)"
        r"|il n'(?:est|en est|y a)(?: \w{1,12})? (?:pas |point )?(?:(?:exige|requis|demande|impose|fixe|prevu"
        r"|attendu)"
        r" )?(?:de |d'|aucun )(?:niveau|seuil|minimum|plancher|montant minim))"
    ),
    not_below=Pattern(
        r"\bn(?:e |')(?:\w{1,9} ){1,3}?(?:etre )?(?:inferieur|moins|descendre|tomber)\w{0,2}\b|\bpas moins d"
        # « Quiconque n'a pas servi trois hôpitaux » asks for them
        r"|\b(?:quiconque|celui qui|ceux qui|qui) n(?:e |')\w{1,9} (?:pas|point)\b"
    ),
    eliminatory=Pattern(
        rf"\b(?:sont|seront|est|sera) exclue?s?\b|\b(?:eliminatoires?|elimine\w{{0,2}}|rejet\w{{1,4}}"
        rf"|(?<!m')(?<!nous )ecarte\w{{0,2}}"
        rf"|irrecevables?|sous peine"
        rf"|passez votre chemin|inutile (?:de|d')|a la corbeille|au panier|n'est meme pas|hors course"
        rf"|s'abstenir)\b"
        rf"|\bne (?:\w{{1,4}} )?(?:lisent|lit|lirons|ouvr\w{{1,5}}|regard\w{{1,5}}|examin\w{{1,5}}) "
        rf"(?:meme )?pas"
        rf"|\bpeu(?:ven)?t seule?s? (?:{_ADMIT}|repondre|soumissionner|concourir|participer|etre)"
        rf"|\b(?:ne|n')[^.;]{{0,25}}?\b(?:pas|point)\b[^.;]{{0,12}}?\b{_ADMIT}\b|\bseul\w{{0,2}} (?:les "
        rf"|peuvent |pourront )[^.;]{{0,90}}?\b(?:{_ADMIT}|repondre|soumissionner|concourir|participer)\b"
        rf"|\bn(?:e |')(?:ser\w{{1,3}}|sont|est|peuv\w{{2,3}}|pourr\w{{1,3}}) (?:[a-z]+ "
        rf")?{_ADMIT} (?:[a-z]+ ){{0,3}}?que\b"
        rf"|\bseules? (?:peuvent|pourront) (?:repondre|soumissionner|concourir|participer|postuler)\b"
        r"|\bseule?s (?:concour|repond|soumissionn|postul|particip|sont (?:admis|invit|consult|reten|autoris"
        r"|examin)|seront (?:admis|invit|consult|reten"
        rf"|autoris|examin))\w{{0,5}}\b|\bfaute de quoi\b|\bn'est (?:pas|point) (?:lue?|examinee?|retenue?"
        r"|admise?|analysee?|ouverte?)\b"
        r"|\bne (?:peuvent|pourront|peut|pourra) (?:pas )?(?:repondre|soumissionner|concourir|participer"
        r"|postuler) que\b"
        rf"|\bne (?:peuvent|pourront) (?:pas )?(?:repondre|soumissionner|concourir|participer)\b"
    ),
    ratio=Pattern(
        rf"(?P<number>{NUMBER}) fois(?P<half> et demie?)? ?(?:superieur a )?(?:le |la |du |au )?(?:montant"
        rf"|valeur|prix|volume)|(?P<share>{NUMBER}) ?(?:%|pour ?cent) (?:du |de son "
        rf"|de leur )chiffre d'affaires"
    ),
    by_word=SizeByWord(
        requirements=by_word.REQUIREMENTS,
        ratio=by_word.RATIO,
        unasked=by_word.UNASKED,
        names=by_word.NAMES,
        but=by_word.BUT,
        capped=by_word.CAPPED,
    ),
)
