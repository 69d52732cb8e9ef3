"""An editor: its page, what keeps the panes in step, and what its actions do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from workbench.domain.article import ParagraphKind
from workbench.domain.wording import tr
from workbench.services.checks.spelling import Spelling
from workbench.services.checks.terminology import Terminology
from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.correcting import Correcting
from workbench.services.drafting.scouting import Scout
from workbench.services.memory.matching import MatchFinder
from workbench.services.model.completion import Completer
from workbench.services.model.confidence import ConfidenceJudge
from workbench.services.model.word_choice import WordChoice
from workbench.services.model.word_links import WordLinker
from workbench.services.session import Session
from workbench.ui.alignment.bead_commands import BeadCommands
from workbench.ui.alignment.linking import BeadLinking
from workbench.ui.alignment.page import AlignmentPage
from workbench.ui.checks.checking import Checking
from workbench.ui.checks.ignoring import Ignoring
from workbench.ui.checks.project_check import ProjectCheck
from workbench.ui.editor.follower import Follower
from workbench.ui.editor.kept_place import KeptPlace
from workbench.ui.editor.page import EditorPage
from workbench.ui.files.exports import Exports
from workbench.ui.files.returned import ReturnedFiles
from workbench.ui.glossary.commands import TermCommands
from workbench.ui.glossary.exchange import GlossaryExchange
from workbench.ui.memory.concordancing import Concordancing
from workbench.ui.memory.desk import MemoryDesk
from workbench.ui.review.reviewing import Reviewing
from workbench.ui.search.replacing import Replacing
from workbench.ui.search.searching import Searching
from workbench.ui.segments.chosen import Chosen
from workbench.ui.segments.commands import EditorCommands
from workbench.ui.segments.drafting import Drafting
from workbench.ui.segments.flagging import Flagging
from workbench.ui.segments.going import Going
from workbench.ui.segments.lessons import Lessons
from workbench.ui.segments.pretranslating import Pretranslating
from workbench.ui.segments.undoing import Undoing
from workbench.ui.statistics.counting import Counting
from workbench.ui.telling import tells
from workbench.ui.units.page import UnitsPage
from workbench.ui.words.choosing import Choosing
from workbench.ui.words.completing import Completing
from workbench.ui.words.doubting import Doubting
from workbench.ui.words.linking import Linking
from workbench.ui.words.spelling import SpellingCommands
from workbench.ui.words.target_menu import TargetMenu
from workbench.ui.words.word_list import WordList

if TYPE_CHECKING:
    from workbench.ui.window.main_window import MainWindow


class Editor(QObject):
    """Everything of the window that belongs to one open project."""

    began = Signal(str, object)  # what it is called, and the Job or LongWrite to be followed in the strip

    def __init__(self, session: Session, queue: DraftingQueue, window: "MainWindow") -> None:
        super().__init__(window)
        self.session = session
        self.queue = queue
        self.notices = window.desk.notices
        self._settings = window.desk.settings
        self._commands = window.commands
        self.page = EditorPage(session, queue, window.theme)
        self.alignment = AlignmentPage(session, window.desk.jobs, window.theme)
        self.units = UnitsPage(session, self.notices)
        self.beads = BeadCommands(self.alignment, window.desk)
        self.finder = MatchFinder(session, threshold=self._settings.values.match_threshold, parent=self)
        self.follower = Follower(self.page, self.finder)
        self.place = KeptPlace(session, self.page.grid, self._settings)
        self.exports = Exports(self.page, window.desk, window.files)
        undoing = Undoing(self.page, self.notices)
        self.pretranslating = Pretranslating(self.page, window.desk, Scout(session, self.finder), undoing)
        self.completer = Completer(queue, self)
        self.completing = Completing(session, self.page.grid, self.completer, self._settings)
        self.linker = WordLinker(queue, self)
        self.linking = Linking(self.page.grid, self.linker, self._settings)
        self.doubting = Doubting(session, self.page.grid, ConfidenceJudge(queue, self), self._settings)
        self.bead_linking = BeadLinking(self.alignment, self.linker, self._settings)
        english = Spelling(session, self)
        spelling = SpellingCommands(self.page, english, self.notices)
        self.target_menu = TargetMenu(self.page, spelling, self._commands.actions, self.notices)
        self.chosen = Chosen(self.page, undoing, self.notices)
        terms = Terminology(session, self)
        self.pretranslating.use_terms(terms)
        self.checking = Checking(self.page, self.follower, terms, self.notices)
        self.project_check = ProjectCheck(self.page, terms, window.desk.jobs, self.notices)
        self.reviewing = Reviewing(self.page, self.follower, self.chosen, self._settings)
        self.correcting = Correcting(session, queue, window.desk.jobs, self)
        self.lessons = Lessons(self.page, self.correcting, undoing, window.desk)
        self.concordancing = Concordancing(self.page, self.notices)
        self.memory = MemoryDesk(self.page, window.desk, window.files, window.work)
        self.glossary_files = GlossaryExchange(self.page, window.desk, window.files)
        self.returned = ReturnedFiles(self.page, window.desk, window.files)
        self._targets = {
            **self._segment_commands(undoing, english),
            **self._word_commands(terms, spelling),
            **self._project_commands(window),
        }
        for name, target in self._targets.items():
            self._commands.set_target(name, target)
        self._connect()

    def _segment_commands(self, undoing: Undoing, english: Spelling) -> dict[str, object]:
        """Return what runs the commands on segments, by the names in the table of actions."""
        page, chosen, notices = self.page, self.chosen, self.notices
        return {
            "editor": EditorCommands(page, self.follower, chosen, undoing, self.correcting),
            "lessons": self.lessons,
            "undoing": undoing,
            "going": Going(page, chosen, notices),
            "flagging": Flagging(chosen, self.session),
            "drafting": Drafting(page, chosen),
            "choosing": Choosing(page, WordChoice(self.queue, self), english, notices),
            "search": Searching(page, chosen, notices),
        }

    def _word_commands(self, terms: Terminology, spelling: SpellingCommands) -> dict[str, object]:
        """Return what runs the commands on words, terms and findings."""
        return {
            "completing": self.completing,
            "linking": self.linking,
            "doubting": self.doubting,
            "checking": self.checking,
            "project_check": self.project_check,
            "ignoring": Ignoring(self.page, self.checking, self.project_check, self.notices),
            "terms": TermCommands(self.page, self.follower, terms, self.notices),
            "spelling": spelling,
            "word_list": WordList(self.page, self.notices),
        }

    def _project_commands(self, window: "MainWindow") -> dict[str, object]:
        """Return what runs the commands on the project, its memories and its files."""
        return {
            "memory": self.memory,
            "concordance": self.concordancing,
            "review": self.reviewing,
            "exports": self.exports,
            "pretranslating": self.pretranslating,
            "glossary_files": self.glossary_files,
            "returned": self.returned,
            "counting": Counting(self.page, window.desk, window.files),
            "replacing": Replacing(self.page, self.chosen, window.desk),
            "page": self.page,
            "beads": self.beads,
        }

    def begin(self, segment: int) -> None:
        """Show the project as it was left: the panes, the columns, the cursor."""
        self.page.restore_layout(self._settings.layout("panes"))
        columns = self._settings.layout("grid")
        if columns:
            self.page.grid.restore_state(columns)
        if segment:
            self.page.grid.go_to(segment)
        self.reviewing.begin()
        self.follower.show_all()
        self.memory.tell_lacking()
        self._check_panes()
        self.page.grid.focus_editor()

    def end(self) -> None:
        """Save what was typed, and remember where the cursor was."""
        self.page.grid.commit()
        self.completing.end()
        self.linking.end()
        self.correcting.end()
        self.doubting.end()
        self.bead_linking.end()
        self.checking.end()
        self.project_check.end()
        self.memory.end()
        self.concordancing.end()
        self.units.end()
        self.follower.end()
        self.alignment.end()
        self.queue.leads.scout = None
        self.finder.close()
        self.place.end()
        for name in self._targets:
            self._commands.set_target(name, None)
        self.page.deleteLater()
        self.alignment.deleteLater()
        self.units.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        grid = self.page.grid
        grid.typing_changed.connect(self.queue.set_typing)
        grid.hint.connect(self.notices.say)
        grid.failed.connect(self.notices.fail)
        self.queue.failed.connect(self.notices.fail)
        self.completer.failed.connect(self.notices.fail)
        self.page.preview.segment_chosen.connect(self._go_to)
        self.page.page.kind_chosen.connect(self._change_paragraphs)
        self._connect_switches()
        for pressed in self._pressed():
            pressed.connect(self._commands.run)
        for began in self._began():
            began.connect(self.began)
        for dock in self.page.docks.values():
            dock.visibilityChanged.connect(self._check_panes)

    def _pressed(self) -> tuple[SignalInstance, ...]:
        """Return the signals that name an action to run."""
        page = self.page
        bars = (page.review_bar.pressed, page.findings_bar.pressed, page.findings.pressed)
        return (*bars, page.glossary.pressed, page.empty.pressed, self.alignment.pressed)

    def _began(self) -> tuple[SignalInstance, ...]:
        """Return the signals that name work which has begun."""
        exchanged = (self.exports.began, self.glossary_files.began, self.returned.began, self.units.began)
        return (*exchanged, self.chosen.long.began, self.pretranslating.began, self.beads.began)

    def _connect_switches(self) -> None:
        """Let the menu's marks say what is switched on; action and setting bear one name."""
        actions, values = self._commands.actions, self._settings.values
        switches = {
            "completion": self.completing.turned,
            "follow_corrections": self.lessons.turned,
            "follow_memory": self.pretranslating.turned,
            "unsure_words": self.doubting.turned,
            "word_links": self.linking.turned,
        }
        for name, turned in switches.items():
            turned.connect(actions[name].setChecked)
            actions[name].setChecked(getattr(values, name))
        self.reviewing.turned.connect(actions["review_mode"].setChecked)

    def _go_to(self, segment: int) -> None:
        if not self.page.grid.go_to(segment):
            self.notices.say(
                tr("That segment is not among those shown."), tr("Ctrl+Shift+X shows all segments.")
            )

    @tells
    def _change_paragraphs(self, rows: tuple[int, ...], kind: ParagraphKind) -> None:
        """Bring boilerplate of the page back, or set paragraphs aside, as the page view asks."""
        current = self.page.grid.current_id()
        if current is None or not self.page.grid.commit():
            return
        article = self.session.segment(current).article_id
        for paragraph in [self.follower.paragraphs[row] for row in rows]:
            aside = paragraph.kind is ParagraphKind.BOILERPLATE
            if kind is ParagraphKind.BOILERPLATE and not aside:
                self.session.drop_paragraph(article, paragraph.id)
            elif kind is not ParagraphKind.BOILERPLATE and aside:
                self.session.restore_paragraph(article, paragraph.id, kind)

    def _check_panes(self) -> None:
        """Let the menu's marks say which panes are shown."""
        for name, dock in self.page.docks.items():
            self._commands.actions[f"pane_{name}"].setChecked(not dock.isHidden())
        self._commands.actions["focus_mode"].setChecked(self.page.in_focus_mode)
