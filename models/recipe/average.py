"""The weighted mean of several stretches' weights, which is better than each where all began alike.

Stretches that decay from one held state end in one basin of the loss: Wortsman et al., Model soups, 2022.
"""

from collections.abc import Sequence
from pathlib import Path

from recipe.weights import Arrays, load_weights, save_weights
from workbench.domain.errors import ModelError


def average(out: Path, parts: Sequence[tuple[Path, float]]) -> None:
    """Write the mean of some files' arrays, each counted by its weight.

    Raises:
        ModelError: the networks differ in shape.
    """
    total = sum(weight for _, weight in parts)
    first, shape = load_weights(parts[0][0])
    mean: Arrays = {name: array * (parts[0][1] / total) for name, array in first.items()}
    for file, weight in parts[1:]:
        arrays, other = load_weights(file)
        if other != shape:
            raise ModelError(f"{file.name} is a network of another shape.", "Average stretches of one run.")
        for name, array in arrays.items():
            mean[name] += array * (weight / total)
    save_weights(out, mean, shape)
