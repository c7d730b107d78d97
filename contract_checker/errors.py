"""Every error that contract_checker raises on purpose.

Each message says what is wrong, where, and what to do::

    ContractCheckerError
    ├── UsageError                the call itself cannot be served
    ├── UnreadableDocument        one file cannot be read; it becomes `Skipped`, the rest goes on
    │   └── ContainerLost         nothing more comes out of an archive or a message
    ├── SpanOutsideDocument       a quote was asked for outside its text
    ├── OutsideCalendar           a day is counted outside the years that the calendar knows
    ├── UnreadableSeal            a file is no sealed case, or too damaged to be compared with one
    ├── ValueSurvived             a copy still shows what was to be masked; it is not given
    └── ConfigurationError        a file that configures the checker is wrong
        ├── YamlError             not strict YAML (position: file and line)
        ├── RulePackError         a rule, parameter or cases file is not acceptable
        ├── DossierFileError      a dossier.yaml contradicts itself, or the files at hand
        ├── CaseFileError         a case.yaml, or the events of a case, cannot be used
        ├── GoldError             a file of annotated clauses is not in their format
        └── OverlayError          an overlay or a `--set` is not acceptable
"""


class ContractCheckerError(Exception):
    """Base of all errors that a caller may want to show to a user."""


class UsageError(ContractCheckerError):
    """The call names something that does not exist or cannot be combined."""


class UnreadableDocument(ContractCheckerError):
    """One file cannot be read.

    Attributes:
        reason: stable code of the cause, such as ``encrypted``.
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class ContainerLost(UnreadableDocument):
    """Nothing more comes out of an archive or a message; what came out before stands."""


class SpanOutsideDocument(ContractCheckerError):
    """A span does not lie inside the text that it is said to belong to."""


class OutsideCalendar(ContractCheckerError):
    """A day is outside the years whose public holidays are known, or no date at all."""


class UnreadableSeal(ContractCheckerError):
    """A file is no sealed case, or so damaged that it cannot be compared with one."""


class ValueSurvived(ContractCheckerError):
    """The copy of a file still shows a value that was to be masked in it."""


class ConfigurationError(ContractCheckerError):
    """A file that configures the checker is wrong."""


class YamlError(ConfigurationError):
    """A YAML file is malformed, or uses what strict YAML forbids."""


class RulePackError(ConfigurationError):
    """A rule pack cannot be used."""


class OverlayError(ConfigurationError):
    """An overlay or a value given on the command line cannot be used."""


class DossierFileError(ConfigurationError):
    """A ``dossier.yaml`` is malformed, or contradicts itself or the files that it speaks of."""


class CaseFileError(ConfigurationError):
    """A ``case.yaml`` contradicts itself, or the events of a case do not follow each other."""


class GoldError(ConfigurationError):
    """A file of annotated clauses cannot be understood."""
