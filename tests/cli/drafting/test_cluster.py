"""The same drafts come from a cluster's workers as from here, and its troubles are told in a sentence."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.domain.errors import ModelError
from workbench.services.cluster import Cluster
from workbench.services.places import sample_project

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster() -> Iterator["distributed.LocalCluster"]:
    """Two workers, each a process of its own."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as local:
        yield local


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def targets(project: Path) -> list[str]:
    shown = workbench("segments", project, "--json")
    return [json.loads(line)["target"] for line in shown.stdout.splitlines()]


@pytest.mark.long
def test_two_workers_draft_what_one_program_drafts(
    cluster: "distributed.LocalCluster", tmp_path: Path
) -> None:
    here, there = tmp_path / "here.wbp", tmp_path / "there.wbp"
    assert workbench("draft", sample_project(), "--project", here).exit_code == 0
    done = workbench("draft", sample_project(), "--project", there, "--dask", cluster.scheduler_address)
    assert done.exit_code == 0, done.output
    assert targets(there) == targets(here)


@pytest.mark.long
def test_a_model_that_the_workers_have_not_is_told_in_a_sentence(
    cluster: "distributed.LocalCluster", tmp_path: Path
) -> None:
    project = ("--project", tmp_path / "p.wbp")
    done = workbench(
        "draft", sample_project(), *project, "--dask", cluster.scheduler_address, "--model", "absent"
    )
    assert "There is no model absent." in str(done.exception)


@pytest.mark.long
def test_a_cluster_that_goes_away_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.services.cluster.PATIENCE", "1s")
    with distributed.LocalCluster(n_workers=1, dashboard_address=":0", processes=False) as local:
        drafts = Cluster(local.scheduler_address, None).draft_stream(f"Nomor {n}." for n in range(1_000))
        assert next(drafts).target
    with pytest.raises(ModelError, match="broke off"):
        list(drafts)


def test_an_address_where_nobody_answers_is_told_before_a_project_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.services.cluster.PATIENCE", "0.2s")
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{closed.getsockname()[1]}"
        done = workbench("draft", sample_project(), "--project", tmp_path / "p.wbp", "--dask", address)
    assert f"No Dask scheduler answers at {address}." in str(done.exception)
    assert not (tmp_path / "p.wbp").exists()
