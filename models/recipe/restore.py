"""A CTranslate2 folder back to weights, so that a landed model is a checkpoint to go on from."""

from pathlib import Path

import numpy as np

from recipe.settings import Shape
from recipe.tensors import BIAS, EMBEDDINGS, POSITIONS, layer_names
from recipe.weights import save_weights
from workbench.mt.model_file import ModelFile, read_model_file

TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
"""CTranslate2's numbers for the types of tensors."""

ROUNDED = 64
"""A network embeds a multiple of this many tokens; those beyond the vocabulary are never met."""


def restore(model: Path, out: Path) -> None:
    """Write a folder's weights, dequantised; how the optimizer stood is not kept by a folder."""
    stored = Stored(model / "model.bin")
    shape = stored.shape()
    arrays = {ours: stored.weight(theirs) for ours, theirs in layer_names(shape)}
    embedding = stored.weight(EMBEDDINGS[0])
    beyond = shape.tokens - len(embedding)
    arrays["embedding.weight"] = np.pad(embedding, ((0, beyond), (0, 0)))
    arrays["bias"] = np.pad(stored.weight(BIAS), (0, beyond))
    arrays["positions"] = stored.weight(POSITIONS[0])
    save_weights(out, arrays, shape)
    print(f"{out}: {shape}")


class Stored:
    """The tensors of a ``model.bin`` by name."""

    def __init__(self, path: Path) -> None:
        self.file: ModelFile = read_model_file(path)
        self._bytes = np.memmap(path, np.uint8, "r")

    def array(self, name: str) -> np.ndarray:
        """Return a tensor as it is stored."""
        variable = self.file.variables[self.file.aliases.get(name, name)]
        return (
            self._bytes[variable.offset : variable.offset + variable.size]
            .view(TYPES[variable.kind])
            .reshape(variable.shape)
        )

    def weight(self, name: str) -> np.ndarray:
        """Return a tensor as float32; an int8 matrix has a scale for each of its rows."""
        array = self.array(name)
        if array.dtype == np.int8:
            return array.astype(np.float32) / self._scale(name).reshape(-1, 1)
        return array.astype(np.float32)

    def _scale(self, name: str) -> np.ndarray:
        """Return a matrix's scales; the tied embeddings keep theirs under one of their names."""
        twins = EMBEDDINGS if name in EMBEDDINGS else (name,)
        scales = (f"{twin}_scale" for twin in twins)
        known = self.file.variables.keys() | self.file.aliases.keys()
        return self.array(next(scale for scale in scales if scale in known))

    def shape(self) -> Shape:
        """Return the network's shape."""
        names = self.file.variables.keys() | self.file.aliases.keys()
        tokens, width = self.array(EMBEDDINGS[0]).shape
        return Shape(
            tokens=-(-tokens // ROUNDED) * ROUNDED,
            width=width,
            heads=int(self.array("encoder/num_heads")),
            inner=len(self.array("encoder/layer_0/ffn/linear_0/weight")),
            encoders=sum(
                name.startswith("encoder") and name.endswith("ffn/linear_0/weight") for name in names
            ),
            decoders=sum(
                name.startswith("decoder") and name.endswith("ffn/linear_0/weight") for name in names
            ),
            positions=len(self.array(POSITIONS[0])),
        )
