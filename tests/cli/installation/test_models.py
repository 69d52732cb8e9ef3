"""``workbench models`` as it is called from a shell."""

import shutil
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.mt.lending import Lender, lending
from tests.places import BUNDLED
from workbench.cli.installation.models import models_command
from workbench.domain.errors import ModelError
from workbench.mt import offers
from workbench.mt.offers import Offer

WEIGHTS = ("model.bin", "config.json", "shared_vocabulary.json")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """The bundled weights in a folder that states nothing."""
    folder = tmp_path / "bare"
    folder.mkdir()
    for name in (*WEIGHTS, "sentencepiece.model"):
        shutil.copy(BUNDLED / name, folder)
    return folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(models_command, arguments, catch_exceptions=True)


def test_the_bundled_model_is_listed() -> None:
    listed = run("list").output.split("\n")
    assert listed[0].split("\t")[:3] == ["id-en", "workbench", "id-en"]


def test_a_folder_without_languages_is_added_once_they_are_said(bare: Path) -> None:
    refused = run("add", str(bare))
    assert isinstance(refused.exception, ModelError)
    assert "--from and --to" in str(refused.exception)
    assert run("add", str(bare), "--from", "id", "--to", "en").output == "Installed bare (workbench).\n"
    assert "bare\tworkbench\tid-en" in run("list").output
    assert run("remove", "bare").output == "Removed bare.\n"
    assert "bare" not in run("list").output


def test_an_argos_package_is_added_and_checked(tmp_path: Path) -> None:
    package = tmp_path / "id_en.argosmodel"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("id_en/metadata.json", '{"from_code": "id", "to_code": "en"}')
        archive.write(BUNDLED / "sentencepiece.model", "id_en/sentencepiece.model")
        for name in WEIGHTS:
            archive.write(BUNDLED / name, f"id_en/model/{name}")
    assert run("add", str(package)).output == "Installed id_en (argos).\n"
    checked = run("check", "id_en")
    assert checked.exit_code == 0
    assert "Selamat pagi. -> " in checked.output
    assert "sentences/s" in checked.output


def test_a_damaged_model_is_named_by_list_and_check(home: Path) -> None:
    shutil.copytree(BUNDLED, home / "models" / "torn")
    weights = home / "models" / "torn" / "model.bin"
    weights.write_bytes(weights.read_bytes()[:1_000_000])
    assert "torn\tcannot be used" in run("list").output
    checked = run("check")
    assert "id-en\tworkbench" in checked.output
    assert isinstance(checked.exception, ModelError)
    assert "torn" in str(checked.exception)


def test_a_model_is_scored_on_aligned_files(tmp_path: Path) -> None:
    pytest.importorskip("sacrebleu")
    source, reference = tmp_path / "a.id", tmp_path / "a.en"
    source.write_text("Kami siap membantu warga.\nSelamat pagi.\n", encoding="utf-8")
    reference.write_text("We are ready to help residents.\nGood morning.\n", encoding="utf-8")
    scored = run("score", str(source), str(reference), "--beam", "2")
    assert scored.exit_code == 0, scored.exception
    assert "beam 2, 2 lines" in scored.output
    assert "BLEU" in scored.output
    assert "nrefs:1|case:mixed" in scored.output
    assert "sentences/s" in scored.output


def test_files_that_are_not_aligned_are_refused(tmp_path: Path) -> None:
    source = tmp_path / "a.id"
    source.write_text("Satu.\nDua.\n", encoding="utf-8")
    (tmp_path / "a.en").write_text("One.\n", encoding="utf-8")
    assert "2 and 1 lines" in str(run("score", str(source), str(tmp_path / "a.en")).exception)


def test_models_to_get_are_listed_and_one_is_got(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    lender = Lender()
    lender.lend_folder(BUNDLED)
    with lending(lender):
        address = f"{lender.address}/someone/model"
        offered = Offer("lent", "workbench", address, 1_000, "MIT", "unknown", is_folder=True)
        monkeypatch.setattr(offers, "OFFERS", (offered,))
        assert run("get").output == f"lent\tworkbench\t0 MB\tMIT\tunknown\t{address}\n"
        assert run("get", "lent").output.endswith("Installed lent (workbench).\n")
    assert "lent\t" in run("list").output
    assert "There is no model best to get" in str(run("get", "best").exception)
