"""What every test stands on: no screen, no place of the user's, and Qt only where it can be loaded."""

import gc
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTEST_QT_API"] = "pyside6"

if os.environ.get("WORKBENCH_TESTS_SPEAK") == "brackets":  # before any table of words is made
    import_module("workbench.domain.wording").speak(lambda text: f"⟦{text}⟧")

try:
    import_module("PySide6.QtWidgets")
except ImportError as error:
    WHY_NO_WIDGETS = f"Qt's widgets cannot be loaded here: {error}"
else:
    WHY_NO_WIDGETS = ""
    pytest_plugins = ["pytestqt.plugin"]  # by hand: on its own it stops every test where Qt is missing


class ModuleOfWidgets(pytest.Module):
    """A test module that is skipped with the reason where it needs what cannot be loaded."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        try:
            return iter(list(super().collect()))
        except self.CollectError as error:
            if "shared object file" in str(error):
                pytest.skip(WHY_NO_WIDGETS, allow_module_level=True)
            raise


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    return ModuleOfWidgets.from_parent(parent, path=module_path) if WHY_NO_WIDGETS else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if WHY_NO_WIDGETS and {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.skip(reason=WHY_NO_WIDGETS))


@pytest.fixture(scope="session", autouse=True)
def _places_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests away from the user's projects, models and settings."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKBENCH_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _application_of_windows(request: pytest.FixtureRequest) -> None:
    """Make Qt's one application the kind that windows need, before a command makes a lesser one."""
    if not WHY_NO_WIDGETS:
        request.getfixturevalue("qapp")


@pytest.fixture(scope="session", autouse=True)
def _garbage_is_left_to_this_thread() -> None:
    """Keep a worker from collecting the windows of tests before: see ``workbench.services.garbage``."""
    gc.disable()


@pytest.fixture(autouse=True)
def _garbage_of_the_test(_garbage_is_left_to_this_thread: None) -> Iterator[None]:
    """Collect between tests what Python would have collected within."""
    yield
    if not WHY_NO_WIDGETS:
        import_module("workbench.services.garbage").collect_due()
