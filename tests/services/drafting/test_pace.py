"""How much fits one batch, and how fast it goes."""

import pytest

from workbench.services.drafting.pace import WINDOW, BatchSize, Speed


def settled(seconds, cost):
    """Return the size that batches settle at when a batch of n characters takes cost(n) seconds."""
    size = BatchSize(seconds)
    for _ in range(30):
        size.learn(size.characters, cost(size.characters))
    return size.characters


def test_batches_grow_or_shrink_until_they_take_the_time_they_may():
    def cost(characters):
        return 0.02 + characters / 10_000

    assert cost(settled(0.4, cost)) == pytest.approx(0.4, rel=0.05)
    assert cost(settled(0.035, cost)) == pytest.approx(0.035, rel=0.05)


def test_on_a_slow_machine_a_batch_is_a_short_sentence_never_nothing():
    assert settled(0.035, lambda characters: 5.0) == 40


def test_one_slow_batch_does_not_stop_the_show():
    size = BatchSize(0.4)
    before = size.characters
    size.learn(before, 60.0)
    assert size.characters == before // 2


def test_a_batch_the_line_could_not_fill_teaches_nothing():
    size = BatchSize(0.4)
    size.learn(120, 0.1)
    before = size.characters
    size.learn(10, 0.01)
    assert size.characters == before


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


def test_the_speed_is_that_of_the_last_seconds():
    clock = Clock()
    speed = Speed(clock)
    assert speed.per_second == 0
    for _ in range(100):
        clock.now += 1
        speed.record(2)
    assert speed.per_second == pytest.approx(2, rel=0.1)
    for _ in range(int(WINDOW) + 1):
        clock.now += 1
        speed.record(10)
    assert speed.per_second == pytest.approx(10, rel=0.1)


def test_a_pause_does_not_count():
    clock = Clock()
    speed = Speed(clock)
    clock.now += 1
    speed.record(5)
    clock.now += 3600
    speed.restart()
    clock.now += 1
    speed.record(5)
    assert speed.per_second == 5
