"""How often each rule answers on documents that are about something else."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from contract_checker.checker import Options, Rules, check_dossier
from contract_checker.dossier import Dossier, collect, expand
from contract_checker.evaluation.scores import BaseRate


def base_rates(paths: Sequence[Path], rules: Rules, as_of: date, options: Options) -> list[BaseRate]:
    """Outcomes of each rule over the files at `paths`, each taken as a dossier of its own.

    Raises:
        UsageError: if there is no file there.
    """
    limits = options.settings.limits
    together = expand(collect(paths, limits.files), options.reader, limits)
    outcomes: dict[str, Counter[str]] = {rule.id: Counter() for pack in rules.packs for rule in pack.rules}
    read = 0
    for file in together.files:
        alone = Dossier(name=file.path, files=(file,), skipped=())
        result = check_dossier(alone, rules, as_of=as_of, options=options)
        read += bool(result.documents)
        for rule in outcomes:
            found = {finding.outcome for finding in result.report.findings if finding.rule == rule}
            outcomes[rule].update(found)
    return [
        BaseRate(rule=rule, documents=read, outcomes=dict(sorted(counts.items())))
        for rule, counts in sorted(outcomes.items())
    ]
