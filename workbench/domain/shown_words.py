"""The words by which the window shows what is stored: states, origins, verdicts and bands.

What a project or a file keeps is the value itself, whatever language the window speaks.
"""

from workbench.domain.bead import BeadState
from workbench.domain.segment import Origin, State
from workbench.domain.statistics import Band
from workbench.domain.wording import tr

STATE_WORDS = {
    State.UNTRANSLATED: tr("untranslated"),
    State.DRAFT: tr("draft"),
    State.CONFIRMED: tr("confirmed"),
    State.REVIEWED: tr("reviewed"),
    State.REJECTED: tr("rejected"),
}
ORIGIN_WORDS = {
    Origin.MT: "MT",
    Origin.TM: "TM",
    Origin.HUMAN: tr("human"),
    Origin.ALIGNMENT: tr("alignment"),
    Origin.PROPAGATION: tr("propagation"),
}
BEAD_WORDS = {
    BeadState.PENDING: tr("pending"),
    BeadState.ACCEPTED: tr("accepted"),
    BeadState.REJECTED: tr("rejected"),
}
BAND_WORDS = {band: band.value for band in Band} | {
    Band.REPETITION: tr("repetition"),
    Band.NEW: tr("new"),
}
