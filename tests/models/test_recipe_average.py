"""The mean of several stretches' weights."""

from pathlib import Path

import numpy as np
import pytest
from recipe.average import average
from recipe.settings import Settings
from recipe.weights import load_weights, save_weights

from workbench.domain.errors import ModelError

SHAPE = Settings(hours=1, width=8, heads=2, inner=16, encoders=1, decoders=1).shape(64)


def stretch(file: Path, value: float) -> Path:
    save_weights(file, {"bias": np.full(4, value, np.float32)}, SHAPE)
    return file


def test_each_stretch_counts_by_its_weight(tmp_path: Path) -> None:
    parts = [(stretch(tmp_path / "a.npz", 1.0), 3.0), (stretch(tmp_path / "b.npz", 5.0), 1.0)]
    average(tmp_path / "mean.npz", parts)
    arrays, shape = load_weights(tmp_path / "mean.npz")
    assert arrays["bias"].tolist() == [2.0] * 4
    assert shape == SHAPE


def test_networks_of_different_shapes_have_no_mean(tmp_path: Path) -> None:
    one = stretch(tmp_path / "a.npz", 1.0)
    other = tmp_path / "b.npz"
    save_weights(other, {"bias": np.ones(4, np.float32)}, Settings(hours=1, width=16).shape(64))
    with pytest.raises(ModelError, match="another shape"):
        average(tmp_path / "mean.npz", [(one, 1.0), (other, 1.0)])
