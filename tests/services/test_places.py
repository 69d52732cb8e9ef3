from pathlib import Path

import pytest

from workbench.services import places


def test_the_model_and_the_sample_travel_with_the_program() -> None:
    assert (places.bundled_models() / "id-en" / "model.bin").is_file()
    assert len([page for page in places.sample_project().iterdir() if page.is_file()]) == 3


def test_one_folder_can_hold_all_that_is_the_user_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    own = [places.user_models(), places.projects_folder(), places.settings_file(), places.crash_reports()]
    assert {place.parent for place in own} == {tmp_path}
    assert len(set(own)) == len(own)


def test_projects_are_kept_among_the_user_s_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORKBENCH_HOME", raising=False)
    assert places.projects_folder().is_absolute()
    assert places.projects_folder().name == "Workbench"


def test_asking_where_something_is_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    places.user_models(), places.projects_folder(), places.settings_file(), places.crash_reports()
    assert not (tmp_path / "home").exists()
