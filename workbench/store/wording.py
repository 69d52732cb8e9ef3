"""How a project writes English: its settings by name, and the words that are its own."""

from workbench.store.project_file import ProjectFile

SPELLING = "spelling"  # the setting that names the variety of English


def setting(file: ProjectFile, name: str) -> str | None:
    """Return a setting of the project, None where it was never made."""
    row = file.row("SELECT value FROM setting WHERE name = ?", (name,))
    return str(row[0]) if row else None


def set_setting(file: ProjectFile, name: str, value: str) -> None:
    """Make a setting of the project."""
    file.write(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        (name, value),
    )


def words(file: ProjectFile) -> tuple[str, ...]:
    """Return the project's own words, the oldest first."""
    return tuple(str(word) for (word,) in file.rows("SELECT word FROM project_word ORDER BY id"))


def add_word(file: ProjectFile, word: str) -> None:
    """Take a word among the project's own, once."""
    file.write("INSERT INTO project_word (word) VALUES (?) ON CONFLICT (word) DO NOTHING", (word,))


def remove_word(file: ProjectFile, word: str) -> None:
    """Take a word from the project's own."""
    file.write("DELETE FROM project_word WHERE word = ?", (word,))
