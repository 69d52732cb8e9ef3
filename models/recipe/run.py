"""The recipe's one entry point: ``python models/recipe/run.py --help``."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from recipe.commands import main

    main()
