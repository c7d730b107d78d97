"""French words for each social condition, enough where the net is sure that a sentence states one."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

BY_WORD: Final[Sequence[Practice]] = (
    Practice(
        "insertion",
        Pattern(
            r"\b(?:insertion|eloignee?s? de l'emploi|demandeurs? d'emploi|chomeurs?|chomage|plie\b"
            r"|mission locale|geiq"
            r"|sans (?:emploi|ouvrage|travail|qualification)|allocataires|minima sociaux|revenu minimum"
            r"|placement special|hebergement suivi|connu la rue|refugiee?s?|decrocheurs)"
        ),
    ),
    Practice("disability", Pattern(r"\b(?:handicap\w*|milieu protege|esat|entreprises? adaptees?)\b")),
    Practice(
        "stable_jobs",
        Pattern(
            r"\b(?:duree (?:in)?determinee|c\.?d\.?[id]\b|sans limitation de duree|interim\w*"
            r"|contrats? (?:etudiants?|courts?"
            r"|saisonniers?|permanents?)|contrats? de (?:une|deux|trois|quatre) semaines?|vacataires?)"
        ),
    ),
    Practice(
        "working_conditions",
        Pattern(
            r"\b(?:salaires?|salarial\w*|remuner\w+|percoi\w+|touch(?:e|ent|era)|pay(?:e|er|es|ee|ees|ent)|smic"
            r"|fixe mensuel|pauses?|temps plein)\b"
        ),
    ),
    Practice("other", Pattern(r"\b(?:alternante?s?|apprentie?s?)\b")),
)
