"""What of a source can be put into the target as it is: numbers, dates and names."""

from workbench.quality.correspondence import correspondence
from workbench.quality.names import stands
from workbench.text.names import names
from workbench.text.values.rendering import english
from workbench.text.words.sounds import words
from workbench.text.words.spelling import Variety


def lacking(source: str, target: str, variety: Variety = "american") -> list[str]:
    """Return the values and names of a source that the target lacks, in text order and in English form."""
    values = [(value.start, english(value, source, variety)) for value in correspondence(source, target).lost]
    present = words(target)
    named = [
        (name.start, name.text)
        for name in names(source)
        if not any(stands(word, present) for word in name.words)
    ]
    return list(dict.fromkeys(text for _, text in sorted(values + named)))
