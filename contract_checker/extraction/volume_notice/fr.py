"""French wording of volume notices, put together from what its sibling modules hold."""

import re

from contract_checker.extraction.cues import cues_of
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_volume import VOLUME
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_notice import fr_bands as sizes
from contract_checker.extraction.volume_notice import fr_counting as counting
from contract_checker.extraction.volume_notice import fr_frames as frames
from contract_checker.extraction.volume_notice import fr_negation as negation
from contract_checker.extraction.volume_notice import fr_parties as parties
from contract_checker.extraction.volume_notice import fr_rivals as rivals
from contract_checker.extraction.volume_notice import fr_strength as strength
from contract_checker.extraction.volume_notice.fr_intends import PROVIDER_INTENDS, RECIPROCAL
from contract_checker.extraction.volume_notice.fr_labour import LABOUR
from contract_checker.extraction.volume_notice.fr_lifting import LIFTING
from contract_checker.extraction.volume_notice.fr_matter import MATTER
from contract_checker.extraction.volume_notice.fr_reaches import REACHES_PROVIDER
from contract_checker.extraction.volume_notice.fr_unnamed import UNNAMED_CLIENT
from contract_checker.extraction.volume_notice.wording import NoticeWording

# A passage is read if it speaks of time or of notice, and of volume.
TIME_CUES = (
    "preavis", "pre-avis", "prevenance", "avance", "avant", "au plus tard", "prealable", "plus tot",
    "plus tard", "devant", "delai", "immediat", "jour", "mois", "semaine", "trimestre", "heure", "48h",
    "ouvres", "ouvrable", "calendaire",
    "24h", "72h", "m-", "s-", "j-", "t-", "m -", "s -", "j -", "moins", "ecoul", "quinzaine", "huitaine",
    "sans ", "aucun", "annee", " ans", "sem.", "instant", "aussitot", "utile", "raisonnable",
    "assez tot", "suffisamment", "convenable", "veille", "lendemain", "connaissance", "annexe", "minutes",
    "sur-le-champ", "neant", "executoire", "effet", "applica", "prevenir", "avertir", "aviser",
    "j+", "j +", "h+", "h +", "m+", "m +", "s+", "s +", "ieme", "lundi",
    "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche", "seance tenante", "incontinent", "sur l'heure", "pied leve", "foulee", "matin",
    "informer", "n'a pas", "n'ont pas", " jo", " jc", "s'interdi", "aujourd'hui", "ce soir", "maintenant",
)  # fmt: skip
# what a sentence shows that lifts the notice of the one before: « il en est dispensé »
OF_IT_CUES = (
    "dispens", "exoner", "liber", "delie", "decharg", "affranchi", "releve", "tenu", "astreint", "soumis",
    "oblig", "regle", "exigence", "disposition", "stipulation",
)  # fmt: skip
# whatever the wording of volumes can match, and words that stand for a volume in headings and tables
VOLUME_CUES = (
    *cues_of(VOLUME.volume, VOLUME.bare_change, VOLUME.standing),
    "modification", "tranche", "palier", "reunion", "internalis", "hausse", "baisse", "augment", "major",
    "minor", "diminu", "reduc", "redui", "annul", "arret", "intervention", "besogne",
)  # fmt: skip
CUES = (TIME_CUES, VOLUME_CUES)

NOTICE = NoticeWording(
    quantities=QUANTITIES,
    any_time=Pattern(any_of(r"\d", *map(re.escape, (*TIME_CUES, *OF_IT_CUES)))),
    goes_on=Pattern(r""),
    volume=VOLUME,
    matter=MATTER,
    bands=sizes.BANDS,
    client=parties.CLIENT,
    provider=parties.PROVIDER,
    provider_opens=parties.PROVIDER_OPENS,
    purpose_after=frames.PURPOSE_AFTER,
    or_else=frames.OR_ELSE,
    elided=frames.ELIDED,
    otherwise=frames.OTHERWISE,
    other_sizes=sizes.OTHER_SIZES,
    larger=sizes.LARGER,
    aside_after=frames.ASIDE_AFTER,
    lead_itself=frames.LEAD_ITSELF,
    lasting_before=frames.LASTING_BEFORE,
    refused_before=frames.REFUSED_BEFORE,
    refused_after=frames.REFUSED_AFTER,
    labelled_change=frames.LABELLED_CHANGE,
    other_delay=rivals.OTHER_DELAY,
    zero_cell=counting.ZERO_CELL,
    zero_cell_in_row=counting.ZERO_CELL_IN_ROW,
    bare_cell=counting.BARE_CELL,
    notice_before=frames.NOTICE_BEFORE,
    lead_after=frames.LEAD_AFTER,
    deadline_before=frames.DEADLINE_BEFORE,
    effect_before=frames.EFFECT_BEFORE,
    effect_after=frames.EFFECT_AFTER,
    elapsed_before=frames.ELAPSED_BEFORE,
    between_before=frames.BETWEEN_BEFORE,
    between_after=frames.BETWEEN_AFTER,
    adaptation_before=frames.ADAPTATION_BEFORE,
    notice_word=frames.NOTICE_WORD,
    answer=frames.ANSWER,
    zero=strength.ZERO,
    zero_act=strength.ZERO_ACT,
    upheld_before=negation.UPHELD_BEFORE,
    upheld_after=negation.UPHELD_AFTER,
    supposed_before=negation.SUPPOSED_BEFORE,
    lifted_before=negation.LIFTED_BEFORE,
    lifted_after=negation.LIFTED_AFTER,
    lifting=LIFTING,
    reply_after=negation.REPLY_AFTER,
    deemed_before=negation.DEEMED_BEFORE,
    undertakes_before=negation.UNDERTAKES_BEFORE,
    paid_meanwhile=negation.PAID_MEANWHILE,
    meanwhile=negation.MEANWHILE,
    on_demand=negation.ON_DEMAND,
    below_before=negation.BELOW_BEFORE,
    consequence=negation.CONSEQUENCE,
    vague=strength.VAGUE,
    best_efforts=strength.BEST_EFFORTS,
    indicative=strength.INDICATIVE,
    by_reference=strength.BY_REFERENCE,
    reference_counted=strength.REFERENCE_COUNTED,
    agreed=strength.AGREED,
    competitors=rivals.COMPETITORS,
    ends=rivals.ENDS,
    labour=LABOUR,
    client_acts=parties.CLIENT_ACTS,
    unnamed_client=UNNAMED_CLIENT,
    provider_acts=parties.PROVIDER_ACTS,
    provider_intends=PROVIDER_INTENDS,
    reciprocal=RECIPROCAL,
    reaches_provider=REACHES_PROVIDER,
    to_provider=parties.TO_PROVIDER,
    to_client=parties.TO_CLIENT,
    receipt=counting.RECEIPT,
    sending=counting.SENDING,
    clock_sentence=counting.CLOCK_SENTENCE,
    period_start=counting.PERIOD_START,
    forecast_changed=counting.FORECAST_CHANGED,
    triggers=counting.TRIGGERS,
    exceptions=rivals.EXCEPTIONS,
    start_up=rivals.START_UP,
    same_notice=counting.SAME_NOTICE,
    continues=counting.CONTINUES,
    in_season=counting.IN_SEASON,
    notice_title=counting.NOTICE_TITLE,
    change_title=counting.CHANGE_TITLE,
    unit_in_header=counting.UNIT_IN_HEADER,
    firm_after=frames.FIRM_AFTER,
    firm_before=frames.FIRM_BEFORE,
    filed_in=rivals.FILED_IN,
    priced_before=rivals.PRICED_BEFORE,
    size_before=frames.SIZE_BEFORE,
    sized_up_to=frames.SIZED_UP_TO,
    time_for=frames.TIME_FOR,
    unpaid=rivals.UNPAID,
    period_of=("pour ", "d'", "de ", "du "),
    left_open=strength.LEFT_OPEN,
    exception_lead=rivals.EXCEPTION_LEAD,
    day_kind_sentence=counting.DAY_KIND_SENTENCE,
    day_kinds={"ouvres": "ouvre", "ouvrables": "ouvrable", "calendaires": "calendar", "francs": "franc"},
)
