"""A network's weights at rest: one ``.npz`` of float32 arrays by name, with the network's shape."""

import json
from pathlib import Path

import numpy as np

from recipe.settings import Shape

SHAPE = "shape.json"
Arrays = dict[str, np.ndarray]


def save_weights(file: Path, arrays: Arrays, shape: Shape) -> None:
    """Write the file whole or not at all."""
    working = file.with_name(file.name + ".part")
    with working.open("wb") as out:
        np.savez(out, **{SHAPE: np.array(json.dumps(shape.as_dict()))}, **arrays)
    working.replace(file)


def load_weights(file: Path) -> tuple[Arrays, Shape]:
    """Return the arrays and the shape."""
    with np.load(file, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files if name != SHAPE}
        shape = Shape(**json.loads(str(stored[SHAPE])))
    return arrays, shape
