"""Every picture of the guide can be taken anew: ``python -m docs.pictures`` knows it by its name."""

from docs.pictures.__main__ import IMAGES, PICTURES


def test_every_picture_has_its_own_photographer() -> None:
    assert {path.stem for path in IMAGES.iterdir()} == {*PICTURES}
