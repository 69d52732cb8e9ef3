"""Actions of the session on alignments, and the questions that their window asks."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from workbench.domain.alignment import Alignment, Spot, StoredBead
from workbench.domain.article import Article, Paragraph
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError
from workbench.domain.wording import filled, tr
from workbench.services.session import beads
from workbench.services.session.long_actions import LongActions
from workbench.services.session.long_write import LongWrite
from workbench.store import beads as stored_beads
from workbench.store.project_file import Step


class BeadActions(LongActions):
    """An alignment goes by the id of its article."""

    _read: tuple[int, Alignment] | None = None  # the alignment that was asked for last

    def alignment(self, article_id: int) -> Alignment:
        """Return the sentences of both texts: read once, as they never change."""
        if self._read is None or self._read[0] != article_id or article_id not in self.alignment_ids():
            self._read = article_id, super().alignment(article_id)
        return self._read[1]

    def keep_alignment(self, article_id: int, alignment: Alignment) -> None:
        """Take what a job has read of an alignment, so that it is not read again."""
        self._read = article_id, alignment

    def begin_alignment(self, article: Article, alignment: Alignment, found: Sequence[Bead]) -> int:
        """Take two texts and their beads into the project; return the article's id.

        The paragraphs that the sentences name are the article's; its segments come with acceptance.
        """
        with self._write(tr("Align “{title}”", title=article.title or article.file)) as step:
            return beads.begin(step, article, alignment, found)

    def start_alignment(
        self, article: Article, alignment: Alignment, found: Sequence[Bead], begun: list[int]
    ) -> LongWrite:
        """Take two long texts in between events; ``begun`` takes the article's id."""

        def write(step: Step, some: Sequence[tuple[int, Paragraph | Bead]]) -> int:
            if not begun:
                begun.append(beads.begin(step, replace(article, paragraphs=()), alignment, ()))
            beads.go_on(step, begun[0], some)
            return len(some)

        parts: list[tuple[int, Paragraph | Bead]] = [*enumerate(article.paragraphs, 1), *enumerate(found, 1)]
        return self._start(tr("Align “{title}”", title=article.title or article.file), parts, write)

    def accept_beads(self, article_id: int, ids: Collection[int]) -> tuple[int, ...]:
        """Hold beads to be right: those with two sides become confirmed segments and units."""
        return self._judge(
            (tr("Accept a bead"), tr("Accept {count:,} beads")), article_id, ids, Bead.accepted
        )

    def accept_above(self, article_id: int, score: float) -> tuple[int, ...]:
        """Accept every bead with this score or more that nobody has judged yet."""
        pending = [each for each in self.beads(article_id) if each.bead.state is BeadState.PENDING]
        ids = [each.id for each in pending if each.bead.score is not None and each.bead.score >= score]
        return self.accept_beads(article_id, ids)

    def start_accepting(self, article_id: int, ids: Sequence[int]) -> LongWrite:
        """Accept those of more beads than one frame has time for that nobody has judged; one undo step."""
        alignment = self.alignment(article_id)

        def write(step: Step, some: Sequence[int]) -> int:
            found = self.beads(article_id, some)
            pending = [each.id for each in found if each.bead.state is BeadState.PENDING]
            return len(beads.judge(step, article_id, pending, Bead.accepted, alignment))

        return self._start(tr("Accept {count:,} beads", count=len(ids)), ids, write)

    def reject_beads(self, article_id: int, ids: Collection[int]) -> tuple[int, ...]:
        """Hold beads to be wrong."""
        return self._judge(
            (tr("Reject a bead"), tr("Reject {count:,} beads")), article_id, ids, Bead.rejected
        )

    def reopen_beads(self, article_id: int, ids: Collection[int]) -> tuple[int, ...]:
        """Take verdicts and pins back; what an accepted bead became goes."""
        return self._judge(
            (tr("Reopen a bead"), tr("Reopen {count:,} beads")), article_id, ids, Bead.reopened
        )

    def pin_beads(self, article_id: int, ids: Collection[int], on: bool) -> tuple[int, ...]:
        """Keep beads as they are when the rest is aligned again, or let them go."""
        if on:
            return self._judge((tr("Pin a bead"), tr("Pin {count:,} beads")), article_id, ids, _pinned)
        return self._judge((tr("Unpin a bead"), tr("Unpin {count:,} beads")), article_id, ids, _unpinned)

    def merge_bead(self, article_id: int, bead_id: int) -> int:
        """Make one bead of this and the next; return its id."""
        with self._write(tr("Merge two beads")) as step:
            return beads.merge(step, article_id, bead_id)

    def split_bead(self, article_id: int, at: Spot) -> int:
        """Split a bead before a sentence; return the second part's id."""
        with self._write(tr("Split a bead")) as step:
            return beads.split(step, article_id, at)

    def move_sentence(self, at: Spot, to_id: int) -> int:
        """Move a sentence to another bead; return that bead's id."""
        with self._write(tr("Move a sentence")) as step:
            return beads.move(step, at, to_id)

    def bead_beside(self, article_id: int, bead_id: int, by: int) -> int:
        """Return the bead before (-1) or after (1) another in the text.

        Raises:
            AlignmentError: there is none.
        """
        return beads.beside(self._file, article_id, bead_id, by).id

    def realign(self, article_id: int, pinned: Sequence[Bead], found: Sequence[Bead]) -> None:
        """Put ``found`` in the place of the beads that are not ``pinned``.

        Raises:
            AlignmentError: other beads have been pinned since.
        """
        if stored_beads.pinned(self._file, article_id) != list(pinned):
            raise AlignmentError(tr("Beads were pinned meanwhile."), tr("Align the rest once more."))
        with self._write(tr("Align the rest again")) as step:
            stored = stored_beads.of_article(step.file, article_id)
            beads.change(step, article_id, beads.realignment(found, stored))

    def start_realigning(
        self, article_id: int, pinned: Sequence[Bead], found: Sequence[Bead], stored: Sequence[StoredBead]
    ) -> LongWrite:
        """Realign a long text in between events; ``stored`` are its beads, as they are shown.

        Raises:
            AlignmentError: other beads have been pinned since.
        """
        if [each.bead for each in stored if each.bead.pinned] != list(pinned):
            raise AlignmentError(tr("Beads were pinned meanwhile."), tr("Align the rest once more."))

        def write(step: Step, some: Sequence[beads.Change]) -> int:
            return beads.change(step, article_id, some)

        return self._start(tr("Align the rest again"), beads.realignment(found, stored), write)

    def _judge(
        self, names: tuple[str, str], article_id: int, ids: Collection[int], verdict: Callable[[Bead], Bead]
    ) -> tuple[int, ...]:
        one, several = names
        with self._write(one if len(ids) == 1 else filled(several, count=len(ids))) as step:
            return beads.judge(step, article_id, ids, verdict, self.alignment(article_id))


def _pinned(bead: Bead) -> Bead:
    return Bead(bead.source, bead.target, bead.score, bead.state, pinned=True)


def _unpinned(bead: Bead) -> Bead:
    if bead.state is BeadState.ACCEPTED:
        raise AlignmentError(tr("An accepted bead stays where it is."), tr("Reopen it to let it go."))
    return Bead(bead.source, bead.target, bead.score, bead.state)
