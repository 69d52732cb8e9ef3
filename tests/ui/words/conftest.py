"""The window on a project that a model drafts, the bundled one or a test's own."""

from collections.abc import Callable, Iterator

import pytest

from tests.places import BUNDLED
from workbench.mt.engine import Engine
from workbench.mt.folder import ModelFolder, read_folder
from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.engine import DraftingEngine
from workbench.ui.window.main_window import MainWindow


@pytest.fixture(scope="session")
def model() -> ModelFolder:
    return read_folder(BUNDLED)


@pytest.fixture(scope="session")
def bundled_engine(model) -> Engine:
    return Engine(model)


@pytest.fixture
def open_with(qtbot, bare_window, session, model) -> Iterator[Callable[[DraftingEngine], MainWindow]]:
    """Opens the project in the window, drafted by an engine; closes it before the engine's thread ends."""
    queues = []

    def open_window(engine: DraftingEngine) -> MainWindow:
        queues.append(DraftingQueue(session, model, load=lambda _model: engine))
        editor = bare_window.open_editor(session, queues[-1])
        qtbot.waitUntil(editor.page.grid.editor.hasFocus)
        return bare_window

    yield open_window
    bare_window.close_editor()
    for queue in queues:
        queue.close()
