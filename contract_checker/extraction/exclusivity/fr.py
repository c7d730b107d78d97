"""French wording of exclusivity."""

from typing import Final

from contract_checker.extraction.exclusivity.wording import ExclusivityWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_ENTRUST = (
    r"(?:confi(?:er|e|era|eront)|attribuer|adresser|s'adress\w{1,4}|recourir|recour\w{1,3}|commander|f(?:aire"
    r"|era|erons|ait) (?:pas |jamais )?appel|faire (?:realiser|executer|assurer|traiter)|traiter avec"
    r"|contracter avec|passer (?:commande|des marches))"
)
_WORK = (
    r"(?:prestations?|services?|besoins?|appels?|missions?|commandes?|activites?|flux|volumes?|campagnes?"
    r"|marches?)"
)
_OTHERS = one_of(
    r"(?:a |d'|avec |aupres d'|de )?autres (?:prestataires?|operateurs?|fournisseurs?|centres|entreprises"
    r"|titulaires?|societes|partenaires)",
    r"(?:a |avec |par )?(?:un|des|tout|tous|d'autres) (?:autres? )?(?:tiers|prestataires? tiers"
    r"|prestataire de son choix)",
    r"(?:a |avec |par |aupres d')?(?:une?|toute?) autre (?:prestataire|operateur|fournisseur|centre"
    r"|entreprise|titulaire|societe|partenaire)",
)
_COMPETITOR = r"(?:(?:\w{1,14} )?concurrente?s?|acteurs? du meme secteur)"
_WORKS_FOR = (
    r"(?:travaill\w{1,3}|intervenir|fournir|servir|collabor\w{1,4}|contracter|proposer ses services"
    r"|assurer des prestations|realiser|executer|preter)"
)

_CUES: Final = (
    (
        "exclusi", "autres prestataires", "autres fournisseurs", "autres operateurs", "autre prestataire",
        "concurrent",
        "tiers", "unique", "autre entreprise", "autre operateur", "autre centre", "seul prestataire",
        "seul titulaire", "autres clients", "autres centres", "autres entreprises",
        "autres societes",
    ),
)  # fmt: skip
EXCLUSIVITY: Final = ExclusivityWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=Pattern(
        r"\bexclusivites?\b|\ba titre exclusif\b|\b(?:contrat|marche|accord(?:-cadre)?|convention|relation"
        r"|partenariat)\b[^.;]{0,25}?\b(?:non[- ])?exclusi(?:f|ve)s?\b"
    ),
    rivals=Pattern(
        any_of(
            r"\b(?:competence|juridiction|droits?|propriete|licences?|usage|utilisation|exploitation|autorite"
            r"|responsabilite|charge|torts|critere|direction|controle|concession de droit|offres? exclusive"
            r"|benefice)s? (?:\w{1,12} )?(?:non[- ])?exclusi",
            r"\b(?:droit|cession|conced\w{1,4}|licence|propriete|brevet|marque)s?\b[^.;]{0,50}?\b(?:exclusi)"
            r"|\ba l'exclusi(?:on|vite) d|\btribuna(?:l|ux)\b",
            r"\bexclusivite (?:des? |du |de la |de l'|sur (?:les |la |sa |ses ))(?:droits?|marques?|images?"
            r"|brevets?|propriete|logiciels?|resultats?)",
            r"\b(?:candidats?|soumissionnaires?|abonnes?|usagers?|consommateurs?|adherents?|assures?"
            r"|appelants?)\b[^.;]{0,40}?\bexclusi|\bexclusi\w{2,5} (?:aux?|a l'|a nos|pour les) (?:abonnes?"
            r"|usagers?|consommateurs?|adherents?|assures?|appelants?)",
        )
    ),
    given=Pattern(
        any_of(
            # « s'adresse exclusivement au titulaire », « confier au seul Prestataire »
            rf"\b{_ENTRUST}\b[^.;]{{0,40}}?\b(?:exclusivement|uniquement|au seul|a titre exclusif"
            rf"|en exclusivite)\b(?! (?:depuis|en |dans |sur ))",
            r"\b(?:exclusivement|uniquement|a titre exclusif|en exclusivite)\b[^.;]{0,20}?\b(?:confi\w{1,4}"
            r"|recour\w{1,3}) ?(?:a |au )",
            r"\b(?:notre|son) (?:seul|unique) (?:prestataire|titulaire|fournisseur|centre d'appels)\b",
            # « s'interdit de travailler pour un concurrent »
            rf"\b(?:s'interdi\w{{1,4}}|s'engage\w{{0,2}} a ?:? ?(?:- ?)?ne pas|ne (?:peut|pourra|saurait"
            rf"|doit)|renonce\w{{0,2}} a)\b[^.;]{{0,30}}?\b{_WORKS_FOR}\b[^.;]{{0,60}}?\b{_COMPETITOR}\b",
            rf"\b(?:s'interdi\w{{1,4}}|s'engage\w{{0,2}} a ?:? ?(?:- ?)?ne pas|ne"
            rf"|n')\b[^.;]{{0,20}}?\b{_ENTRUST}\b[^.;]{{0,60}}?\b{_OTHERS}",
        )
    ),
    # « aux frais et risques du titulaire défaillant »
    substituted=Pattern(r"\bdefaillan\w{2}s?\b|\bcarence|\bfrais et risques|\bmise en demeure|\bdebord"),
    refused=Pattern(
        any_of(
            # « se réserve la faculté de confier des prestations identiques à d'autres »
            rf"\b(?:{PARTIES.client})\b[^.;]{{0,50}}?\b(?:peu\w{{1,4}}|pourra|se reserve|libre|faculte|droit"
            rf"|possibilite)\b[^.;]{{0,50}}?\b{_ENTRUST}\b[^.;]{{0,80}}?\b{_OTHERS}",
            rf"\b(?:n'est pas (?:tenu\w?|oblige\w?)|ne s'(?:oblige|engage) (?:pas"
            rf"|nullement))\b[^.;]{{0,30}}?\b{_ENTRUST}\b[^.;]{{0,40}}?\b(?:seul|exclusivement|uniquement"
            rf"|totalite|ensemble|exclusivite)\b",
            # « demeure libre de servir d'autres clients »
            rf"\blibre\w? de\b[^.;]{{0,30}}?\b(?:{_WORKS_FOR}"
            rf"|{_ENTRUST})\b[^.;]{{0,40}}?\b(?:d'autres clients|{_COMPETITOR}|{_OTHERS})",
        )
    ),
    denied=Pattern(
        r"\b(?:sans|aucune?|pas|ni|point|non|absence d|hors)\b[^.;]{0,40}?\bexclusi|\bnon[- ]exclusi|\b(?:ne"
        r"|n')[^.;]{0,30}?\bexclusi\w{2,5}[^.;]{0,12}?\b(?:pas|aucun)|\bexclusivite ?[|:] ?(?:non|neant"
        r"|aucune|sans)\b|\bexclusivite\b[^.;]{0,30}?\b(?:exclue|ecartee|n'est)\b"
    ),
    bound=(
        Choice(
            "both",
            Pattern(
                r"\breciproque\w{0,4}\b|\bmutuel\w{0,6}\b|\bde part et d'autre\b|\b(?:chacune|aucune"
                r"|l'une ou l'autre|l'une) des parties\b|\bles parties\b"
            ),
        ),
        # whose freedom it is: the one who entrusts, or to whom exclusivity is given by the other
        Choice(
            "client",
            Pattern(
                any_of(
                    rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:{_ENTRUST}|accord\w{{1,4}}|conced\w{{1,4}}"
                    rf"|conser\w{{1,4}}|garanti\w{{0,3}}|reserve\w{{0,2}}|consent\w{{0,3}})\b",
                    rf"\b(?:confer|accord|consent|donn|garanti|reconn|benefici|dispos"
                    rf"|reserv)\w{{0,6}}\b[^.;]{{0,30}}?\bexclusivite\b[^.;]{{0,30}}?\b(?:au |a la "
                    rf"|a l')(?:{PARTIES.provider})\b",
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,30}}?\b(?:benefici\w{{1,4}}|dispos\w{{1,3}}"
                    rf"|joui\w{{1,4}}|detien\w{{1,3}}|en a|aura)\b[^.;]{{0,25}}?\bexclusivite",
                    r"\b(?:notre|son) (?:seul|unique) (?:prestataire|titulaire|fournisseur|centre)\b",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,50}}?\b(?:s'interdi|s'engage|ne peut|ne pourra"
                    rf"|ne saurait|libre|renonce)",
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,40}}?\b(?:travaill|interv|reserv"
                    rf"|consacr)\w{{1,5}}\b[^.;]{{0,60}}?\bexclusi",
                    rf"\bexclusivite\b[^.;]{{0,40}}?\b(?:au |a la |a l')(?:{PARTIES.client})\b",
                )
            ),
        ),
    ),
    duration_before=Pattern(
        r"\b(?:exclusivite|exclusif|pendant|durant|duree|periode|pour|et|apres|concurrents?)\b[^.;]{0,40}?$"
    ),
)
