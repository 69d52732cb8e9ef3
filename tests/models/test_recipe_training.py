"""Training itself, on a network of a few thousand parameters."""

from pathlib import Path

import numpy as np
import pytest

from tests.places import BUNDLED

torch = pytest.importorskip("torch", reason="training needs the extra: workbench[train]")

from recipe.prepare import Choice, prepare  # noqa: E402
from recipe.settings import Settings, Shape  # noqa: E402
from recipe.weights import load_weights  # noqa: E402

PIECES = BUNDLED / "sentencepiece.model"
TINY = {"width": 16, "heads": 2, "inner": 32, "encoders": 1, "decoders": 1, "slots": 256, "compiled": "none"}


@pytest.fixture
def work(tmp_path: Path) -> Path:
    text = tmp_path / "text.tsv"
    text.write_text("news\tibu membeli ikan\tmother buys fish\n" * 200, encoding="utf-8")
    prepare(tmp_path / "run", [text], Choice(pieces=PIECES))
    return tmp_path / "run"


def stretch_in(work: Path, **choices: object):
    from recipe.network import Transformer  # noqa: PLC0415
    from recipe.stretch import Stretch  # noqa: PLC0415

    settings = Settings(**{"hours": 1.0, **TINY, **choices})
    torch.manual_seed(settings.seed)
    return Stretch(work, Transformer(settings.shape(8192)), settings)


def test_a_stretch_ends_with_weights_to_convert_and_to_go_on_from(work: Path) -> None:
    from recipe.train import train  # noqa: PLC0415

    train(work, Settings(hours=2 / 3600, **TINY))
    assert (work / "final.npz").exists()
    assert (work / "hold.npz").exists()
    assert not (work / "last.pt").exists()
    arrays, shape = load_weights(work / "final.npz")
    assert shape == Shape(8192, 16, 2, 32, 1, 1)
    assert arrays["embedding.weight"].shape == (8192, 16)


def test_an_interrupted_stretch_goes_on_where_it_was(work: Path) -> None:
    before = stretch_in(work)
    before.start()
    before.step(lambda: sum(parameter.square().sum() for parameter in before.network.parameters()), 10)
    before.save()
    after = stretch_in(work, seed=2)
    after.start()
    assert (after.steps, after.tokens) == (1, 10)
    for name, tensor in before.network.state_dict().items():
        np.testing.assert_array_equal(tensor.numpy(), after.network.state_dict()[name].numpy())


@pytest.mark.parametrize("before", [True, False], ids=["what stands before", "a padded source"])
def test_attention_written_out_is_the_library_s(before: bool) -> None:
    from recipe.network import gather  # noqa: PLC0415

    torch.manual_seed(1)
    queries, keys, values = torch.randn(3, 2, 4, 7, 8).unbind()
    mask = None if before else torch.arange(7) < torch.tensor([7, 3])[:, None, None, None]
    wanted = torch.nn.functional.scaled_dot_product_attention(
        queries, keys, values, attn_mask=mask, is_causal=mask is None
    )
    torch.testing.assert_close(gather(queries, keys, values, mask), wanted)


def test_the_loss_falls(work: Path) -> None:
    from recipe.batches import padded  # noqa: PLC0415
    from recipe.train import loss_of  # noqa: PLC0415

    stretch = stretch_in(work, warm=1)
    batch = padded([([5, 6, 7], [8, 9])] * 8, 16)
    losses = [
        stretch.step(lambda: loss_of(stretch.network, batch, torch.device("cpu")), batch.tokens)
        for _ in range(12)
    ]
    assert losses[-1] < 0.8 * losses[0]


def test_padding_changes_no_loss() -> None:
    from recipe.batches import padded  # noqa: PLC0415
    from recipe.network import Transformer  # noqa: PLC0415

    network = Transformer(Shape(64, 16, 2, 32, 1, 1)).eval()
    row = ([5, 6, 7], [8, 9])
    with torch.no_grad():
        narrow, wide = (
            network(*(torch.from_numpy(a) for a in (b.source, b.shifted, b.wanted)))
            for b in (padded([row], 8), padded([row], 16))
        )
    assert float(narrow) == pytest.approx(float(wide), abs=1e-5)


def test_a_position_sees_nothing_after_it() -> None:
    from recipe.network import SelfAttention  # noqa: PLC0415

    attention = SelfAttention(Shape(64, 16, 2, 32))
    states = torch.randn(1, 5, 16)
    changed = states.clone()
    changed[:, 4] += 1
    before, after = attention(states), attention(changed)
    assert torch.allclose(before[:, :4], after[:, :4], atol=1e-6)
    assert not torch.allclose(before[:, 4], after[:, 4], atol=1e-3)
