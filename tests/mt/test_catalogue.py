"""Models are added, found and removed; packages are not trusted."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.places import MODELS
from workbench.domain.errors import ModelError
from workbench.mt.catalogue import Catalogue
from workbench.mt.engine import Engine

TinyModel = Callable[..., Path]


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue(MODELS, tmp_path / "user")


def packed(folder: Path, package: Path, top: str = "") -> Path:
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, Path(top) / file.relative_to(folder))
    return package


def test_the_bundled_model_is_the_default(catalogue: Catalogue) -> None:
    assert catalogue.find().name == "id-en"
    assert catalogue.find("id-en") == catalogue.find()
    assert catalogue.is_bundled(catalogue.find())
    assert [model.name for model in catalogue.list()] == ["id-en"]


def test_an_added_folder_is_copied_and_found_by_name(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    folder = tiny_model("opus", files=("source.spm", "target.spm"))
    added = catalogue.add(folder, source="id", target="en")
    shutil.rmtree(folder)
    assert (added.name, added.family, added.source, added.target) == ("opus", "marian", "id", "en")
    assert catalogue.find("opus") == added
    assert not catalogue.is_bundled(added)
    assert Engine(added).draft(["ibu membeli ikan"])[0].target


def test_a_folder_that_states_no_languages_asks_for_them(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    with pytest.raises(ModelError, match="--from and --to"):
        catalogue.add(tiny_model("silent"))
    assert [path.name for path in catalogue.folders()] == ["id-en"]


def test_a_folder_of_other_languages_is_not_added(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    with pytest.raises(ModelError, match="translates en to id"):
        catalogue.add(tiny_model("reverse"), source="en", target="id")
    assert not (catalogue.user / "reverse").exists()


@pytest.mark.parametrize("top", ["", "translate-id_en-1_9"])
def test_an_argos_package_is_unpacked(
    catalogue: Catalogue, argos_folder: Path, tmp_path: Path, top: str
) -> None:
    added = catalogue.add(packed(argos_folder, tmp_path / "id_en.argosmodel", top))
    assert (added.name, added.family, added.source) == ("id_en", "argos", "id")
    assert Engine(added).draft(["ibu membeli ikan"])[0].target


@pytest.mark.parametrize(
    "name", ["../outside.txt", "/outside.txt", "a\\..\\..\\outside.txt", "C:outside.txt"]
)
def test_a_package_cannot_write_outside_its_folder(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    package = tmp_path / "bad.argosmodel"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr(name, "x")
        archive.writestr("model/model.bin", "x")
    with pytest.raises(ModelError, match="outside its folder"):
        catalogue.add(package)
    assert not list(tmp_path.rglob("outside.txt"))


def test_a_package_that_grows_beyond_reason_is_refused(catalogue: Catalogue, tmp_path: Path) -> None:
    package = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model/model.bin", bytes(40_000_000))
    with pytest.raises(ModelError, match="does not hold a model"):
        catalogue.add(package)


def test_a_truncated_package_is_refused(catalogue: Catalogue, argos_folder: Path, tmp_path: Path) -> None:
    package = packed(argos_folder, tmp_path / "id_en.argosmodel")
    package.write_bytes(package.read_bytes()[:-400])
    with pytest.raises(ModelError, match="not a whole package"):
        catalogue.add(package)


def test_a_package_whose_packed_bytes_are_damaged_is_refused(catalogue: Catalogue, tmp_path: Path) -> None:
    package = tmp_path / "id_en.argosmodel"
    name = "id_en/model.bin"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"weights of a model " * 50)
    content = bytearray(package.read_bytes())
    begin = 30 + len(name)  # a local header's fixed part and the name stand before the packed bytes
    content[begin : begin + 8] = b"\xff" * 8
    package.write_bytes(content)
    with pytest.raises(ModelError, match="not a whole package"):
        catalogue.add(package)


def test_a_name_is_installed_once(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    folder = tiny_model("twice")
    catalogue.add(folder, source="id", target="en")
    with pytest.raises(ModelError, match="is installed"):
        catalogue.add(folder, source="id", target="en")
    assert catalogue.add(folder, source="id", target="en", name="other").name == "other"


@pytest.mark.parametrize("name", ["../outside", "..", "a/b", " "])
def test_a_name_stays_inside_the_users_folder(catalogue: Catalogue, tiny_model: TinyModel, name: str) -> None:
    with pytest.raises(ModelError, match="cannot be a model's name"):
        catalogue.add(tiny_model("silent"), source="id", target="en", name=name)


def test_a_removed_model_is_gone_and_the_bundled_one_stays(
    catalogue: Catalogue, tiny_model: TinyModel
) -> None:
    catalogue.add(tiny_model("extra"), source="id", target="en")
    catalogue.remove("extra")
    assert [model.name for model in catalogue.list()] == ["id-en"]
    with pytest.raises(ModelError, match="cannot be removed"):
        catalogue.remove("id-en")
    with pytest.raises(ModelError, match="no model"):
        catalogue.remove("../id-en")


def test_a_folder_that_takes_no_model_is_told_in_a_sentence(tmp_path: Path, tiny_model: TinyModel) -> None:
    (tmp_path / "file").write_bytes(b"")
    catalogue = Catalogue(MODELS, tmp_path / "file" / "models")
    with pytest.raises(ModelError, match=r"good could not be installed: not a directory\. Make room in"):
        catalogue.add(tiny_model("good"), source="id", target="en")


def test_a_model_that_stays_on_the_disk_is_told_in_a_sentence(
    catalogue: Catalogue, tiny_model: TinyModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    added = catalogue.add(tiny_model("good"), source="id", target="en")
    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(ModelError, match=r"good could not be removed: permission denied\. Check the rights"):
        catalogue.remove(added.name)


def test_only_a_name_is_the_bundled_model_s(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    elsewhere = tiny_model("mine")
    with pytest.raises(ModelError, match=f"There is no model {elsewhere}"):
        catalogue.remove(str(elsewhere))
    assert elsewhere.is_dir()


def test_a_damaged_model_does_not_hide_the_others(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    added = catalogue.add(tiny_model("extra"), source="id", target="en")
    (added.path / "model.bin").write_bytes(b"")
    assert [model.name for model in catalogue.list()] == ["id-en"]
    with pytest.raises(ModelError, match="damaged"):
        catalogue.find("extra")


def test_facts_of_an_added_model_are_kept(catalogue: Catalogue, tiny_model: TinyModel) -> None:
    folder = tiny_model("own")
    facts = {"source": "id", "target": "en", "licence": "CC0-1.0", "beam": 2, "limits": {"source_pieces": 20}}
    (folder / "workbench.json").write_text(json.dumps(facts), encoding="utf-8")
    added = catalogue.add(folder)
    assert (added.licence, added.beam, added.limits.source_pieces) == ("CC0-1.0", 2, 20)
