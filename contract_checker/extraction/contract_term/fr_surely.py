"""French wording of the length of a contract, in sentences that surely state it."""

from dataclasses import replace
from typing import Final

from contract_checker.extraction.contract_term.fr import CONTRACT_TERM
from contract_checker.extraction.contract_term.fr_dates import FIRST, SPAN
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_dates import DATE
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

_ENDS = one_of(
    r"s'etei(?:nt|gne|ndra)|pren(?:d|dra) fin|prenant fin|expire(?:ra)?|expirant|cesse(?:ra)?"
    r"|s'arrete(?:ra)?|s'acheve(?:ra)?",
    r"finit|finira|se termine(?:ra)?|s'etei(?:gnant|ndre)|s'achever|expirer|prendre fin|meurt|echoit",
)
_TRIAL = r"(?:essai|epreuve|probatoire|observation|rodage|verification d'aptitude|pilote|test)"

SURELY: Final[ContractTermWording] = replace(
    CONTRACT_TERM,
    # « Trente mois, puis des tranches d'un an », « on y va pour deux saisons, soit deux ans »
    surely_before=Pattern(
        CONTRACT_TERM.surely_before.source
        + r"|^\W*(?:[\d.]{1,6} )?(?:(?:contrat|marche|accord) )?$|\b(?:pour|pendant|durant|dure\w{0,3}"
          r"|soit|ce sera"
        r"|vaut|valable|ferme)(?: une (?:duree|periode)(?: \w{1,9})? de)? ?$"
    ),
    surely_after=Pattern(CONTRACT_TERM.surely_after.source + r"|^ a (?:partir|compter|dater) d"),
    # « Essai : 60 jours », « Pilote : 4 mois »
    trial_before=Pattern(CONTRACT_TERM.trial_before.source + rf"|\b{_TRIAL}(?: de| d'|,? ?:) ?$"),
    # « deux premiers mois sont à l'essai », « valent période de vérification d'aptitude »
    trial_after=Pattern(
        CONTRACT_TERM.trial_after.source
        + rf"|^[^.;,|]{{0,40}}? (?:sont|seront|est|val\w{{1,3}}|serv\w{{1,4}}|tien\w+ lieu)[^.;,"
          rf"|]{{0,25}}?\b{_TRIAL}\b"
    ),
    renewed_before=Pattern(
        CONTRACT_TERM.renewed_before.source
        + r"|\b(?:puis|option\w*|tranches?|en sus|de plus|supplementaires?|suivie? d\w?|ensuite"
          r"|s'ajoute\w*)\b[^.;|]{0,30}?$"
    ),
    longest_before=Pattern(
        CONTRACT_TERM.longest_before.source + r"|\b(?:sans (?:jamais )?(?:depasser|exceder)"
                                              r"|jamais plus de|au total,?) ?$"
    ),
    other_after=Pattern(
        CONTRACT_TERM.other_after.source
        + r"|^[^.;]{0,60}?\bnon[- ](?:reconduction|renouvellement)\b|^[^.;]{0,40}?\btrop (?:long|court)"
    ),
    open_ended=Pattern(
        CONTRACT_TERM.open_ended.source
        + r"|\btemps indetermine\b|\bsans duree\b|\b(?:aussi longtemps que|tant que) (?:l'un"
          r"|les (?:deux )?parties|chacun|nous)"
    ),
    renews=Pattern(
        CONTRACT_TERM.renews.source
        + "|"
        + whole_words(
            r"(?:une |l')?(?:nouvelle )?annee (?:de plus|supplementaire|nouvelle|qui vient)|options?"
            r"|s'ajoute\w*",
            rf"par annees?|se (?:prolong|poursui)\w+|sans suite|suite automatique|{_ENDS}|repart\w*"
            rf"|nouvelle (?:annee|saison)",
        )
    ),
    # « s'éteint tout seul », « rien ne se prolongera », « sans suite »
    none=Pattern(
        CONTRACT_TERM.none.source
        + rf"|\b{_ENDS}\b[^.;|]{{0,60}}?\b(?:de (?:lui|elle)-meme|tout seul|toute seule"
          rf"|sans (?:autre )?(?:formalite|conge)"
        r"|sans qu'il soit besoin|de plein droit)\b|\bsans suite\b(?! automatique)"
        r"|\bexclu\w* toute (?:tacite )?(?:reconduction|suite)"
        r"|\bn'est pas (?:recondu\w+|renouvel\w+)\b"
    ),
    ways=(
        *CONTRACT_TERM.ways,
        Choice(
            "tacit",
            Pattern(
                r"\bfaute d'avis contraire\b|\bsilence (?:valant|vaut)\b|\bsauf (?:denonciation"
                r"|resiliation|refus|opposition)"
                r"|\ba moins que\b|\ba defaut d'un tel\b|\breconduction est acquise\b|\bqui ne (?:veut"
                r"|souhaite|desire) pas\b"
            ),
        ),
        Choice(
            "express",
            Pattern(
                r"\bpar (?:un )?ecrit\b|\bsigne des deux\b|\boptions?\b|\bsi [^.;]{2,50}? (?:la |le "
                r"|l')?(?:vote|decide|veut)"
                r"|\bsans un mot de\b|\bsans suite automatique\b"
            ),
        ),
    ),
    renewals=Pattern(CONTRACT_TERM.renewals.source + rf"|\b(?P<options>{NUMBER}) options?\b"),
    rhythms=(
        (1, "year", Pattern(CONTRACT_TERM.rhythms[0][2].source + r"|\bpar annees?\b"
                            r"|\bannee (?:de plus|supplementaire)\b|\bnouvelle annee\b")),
        *CONTRACT_TERM.rhythms[1:],
    ),
    dated_otherwise=Pattern(CONTRACT_TERM.dated_otherwise.source + r"|\bavenants?\b"),
    dated=(
        *CONTRACT_TERM.dated,
        Pattern(SPAN),
        # « commence le 2 juin 2025 et s'éteint le 21 juin 2027 », « début 2 mai 2026 | fin 1er mai 2029 »
        Pattern(
            rf"\b(?:commence\w*|debut\w*|pren\w+ effet|entre en vigueur|court|demarre)(?: le| du| au"
            rf"| :)*(?: [a-z]{{5,8}})? {FIRST}\b"
            rf"[^.;\d]{{0,40}}?\b(?:{_ENDS} le|fin(?: le)?(?: :)?|jusqu'au|au) {DATE}"
        ),
        Pattern(rf"\b(?:{_ENDS}(?: [^.;|\d]{{0,40}}?)? le|jusqu'au|jusques au) {DATE}"),
    ),
)  # fmt: skip
