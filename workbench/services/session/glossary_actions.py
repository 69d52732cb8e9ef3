"""Actions of the session on the project's glossary; each is an undo step like any other."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.errors import TermError
from workbench.domain.glossary import Term, TermsReport
from workbench.domain.plain_text import storable
from workbench.domain.wording import tr
from workbench.services.session.open_project import OpenProject
from workbench.store import terms
from workbench.store.project_file import ProjectFile


class GlossaryActions(OpenProject):
    """Terms added, changed, removed and imported."""

    def add_term(self, term: Term) -> None:
        """Add a term, or its renderings to the project's term of the same source.

        Raises:
            TermError: it has no source, or no rendering.
        """
        wanted = checked(term)
        with self._write(tr("Add term “{source}”", source=wanted.source)) as step:
            merge(step.file, {known.key: known for known in terms.terms(step.file)}, wanted)

    def change_term(self, term: Term) -> None:
        """Write a term of the project anew.

        Raises:
            TermError: it has no source, or no rendering.
        """
        wanted = checked(term)
        with self._write(tr("Change term “{source}”", source=wanted.source)) as step:
            terms.save(step.file, wanted)

    def remove_terms(self, ids: Sequence[int]) -> None:
        """Take terms out of the glossary."""
        name = tr("Remove term") if len(ids) == 1 else tr("Remove {count:,} terms", count=len(ids))
        with self._write(name) as step:
            for term_id in ids:
                terms.remove(step.file, term_id)

    def import_terms(self, imported: Sequence[Term]) -> TermsReport:
        """Add terms from another glossary; one that the project has gets the renderings it lacks.

        Raises:
            TermError: a term has no source, or no rendering.
        """
        wanted = [checked(term) for term in imported]
        counts = {"added": 0, "merged": 0, "known": 0}
        with self._write(tr("Import {count:,} terms", count=len(imported))) as step:
            known = {term.key: term for term in terms.terms(step.file)}
            for term in wanted:
                counts[merge(step.file, known, term)] += 1
        return TermsReport(**counts)


def checked(term: Term) -> Term:
    """Return a term as a file can hold it."""
    source = " ".join(storable(term.source).split())
    required, forbidden = _plain(term.required), _plain(term.forbidden)
    if not source or not (required or forbidden):
        raise TermError(
            tr("A term has a source and a rendering."), tr("Say how it is to be translated, or how not.")
        )
    return replace(
        term, source=source, required=required, forbidden=forbidden, note=storable(term.note).strip()
    )


def _plain(renderings: Sequence[str]) -> tuple[str, ...]:
    texts = (" ".join(storable(text).split()) for text in renderings)
    return tuple(dict.fromkeys(text for text in texts if text))


def merge(file: ProjectFile, known: dict[str, Term], term: Term) -> str:
    """Write a term into the glossary; return whether it was added, merged or known."""
    old = known.get(term.key)
    if old is None:
        known[term.key] = replace(term, id=terms.add(file, term))
        return "added"
    merged = old.merged(term)
    if merged == old:
        return "known"
    terms.save(file, merged)
    known[term.key] = merged
    return "merged"
