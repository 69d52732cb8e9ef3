"""What a project goes by in its texts: its glossary, its English, and what it holds to be right."""

from typing import cast

from workbench.domain.correction import Correction
from workbench.domain.glossary import Term
from workbench.domain.ignored import IgnoredFinding
from workbench.domain.segment import Origin, Segment
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import corrections, ignored_findings, remarks, terms, wording
from workbench.text.words.spelling import Variety


class LanguageReading(ProjectAnswers):
    """The terms and words of a project, and the findings that it ignores."""

    def corrections(self) -> list[Correction]:
        """Return the names and terms that were corrected in drafts, the oldest first."""
        return corrections.corrections(self._file)

    def corrections_in(self, segment: Segment) -> list[Correction]:
        """Return the corrections that the model's draft of a segment got: its own words lacked them."""
        drafts = [each.text.casefold() for each in remarks.alternatives(self._file, segment.id)]
        source, target = segment.source.casefold(), segment.target.casefold()
        return [
            each
            for each in (self.corrections() if segment.origin is Origin.MT else ())
            if each.source.casefold() in source
            and each.target.casefold() in target
            and any(each.drafted.casefold() in draft for draft in drafts)
        ]

    def drafts_to_correct(self, correction: Correction) -> list[int]:
        """Return the segments whose model's draft seems to need a correction, in text order."""
        return corrections.drafts_with(self._file, correction)

    def terms(self) -> list[Term]:
        """Return the glossary's terms in the order of their sources."""
        return terms.terms(self._file)

    def spelling(self) -> Variety:
        """Return the variety of English that the project is written in; American unless it was chosen."""
        return cast("Variety", wording.setting(self._file, wording.SPELLING) or "american")

    def project_words(self) -> tuple[str, ...]:
        """Return the words that are right in this project, whatever the dictionary says."""
        return wording.words(self._file)

    def ignored_findings(self, segment_id: int | None = None) -> list[IgnoredFinding]:
        """Return what is held to be no finding, of one segment or of all, the oldest first."""
        return ignored_findings.fetch(self._file, segment_id)
