"""The shape of a project file, migration by migration: append, never edit.

A file's ``user_version`` is the number of migrations it has had.
"""

import sqlite3
from collections.abc import Callable

from sqlite_utils import Database, Migrations

from workbench.store.header import APPLICATION_ID

migrations = Migrations("workbench")


def migration(number: int) -> Callable[[Callable[[Database], None]], None]:
    """Register migration ``number``, which leaves its number in the file in the same transaction."""

    def register(change: Callable[[Database], None]) -> None:
        @migrations(name=f"{number:04}_{change.__name__}")
        def run(database: Database) -> None:
            change(database)
            database.conn.execute(f"PRAGMA user_version = {number}")

    return register


def migrate(database: Database) -> None:
    """Bring the file up to date, foreign keys off meanwhile and looked over at the end."""
    database.conn.execute("PRAGMA foreign_keys = OFF")
    database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(database)
    if database.conn.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError("there is a row without the one it belongs to")
    database.conn.execute("PRAGMA foreign_keys = ON")


@migration(1)
def texts(database: Database) -> None:
    """Articles, their paragraphs and segments. ``key`` is a hash of the source, ``words`` its length."""
    database.executescript("""
        CREATE TABLE article (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL, file TEXT NOT NULL, digest TEXT NOT NULL,
            date TEXT, publisher TEXT, remarks TEXT NOT NULL, imported_at TEXT NOT NULL
        );
        CREATE TABLE paragraph (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES article,
            position INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, line INTEGER
        );
        CREATE INDEX paragraph_order ON paragraph (article_id, position);
        CREATE TABLE segment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES article,
            paragraph_id INTEGER NOT NULL REFERENCES paragraph,
            number INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
            state TEXT NOT NULL, origin TEXT, score REAL,
            span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
            leads_paragraph INTEGER NOT NULL, locked INTEGER NOT NULL,
            set_aside INTEGER NOT NULL, in_memory INTEGER NOT NULL,
            changed_by TEXT NOT NULL, changed_at TEXT NOT NULL, reason TEXT NOT NULL,
            key INTEGER NOT NULL, words INTEGER NOT NULL
        );
        CREATE INDEX segment_order ON segment (article_id, number, set_aside, state, origin, words);
        CREATE INDEX segment_paragraph ON segment (paragraph_id);
        CREATE INDEX segment_key ON segment (key);
    """)


@migration(2)
def work(database: Database) -> None:
    """What is made of the segments: model drafts (by segment id), translation units, comments."""
    database.executescript("""
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY REFERENCES segment,
            target TEXT NOT NULL, score REAL, alternatives TEXT NOT NULL
        );
        CREATE TABLE unit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            segment_id INTEGER NOT NULL UNIQUE REFERENCES segment,
            source TEXT NOT NULL, target TEXT NOT NULL, origin TEXT, score REAL,
            context_before TEXT NOT NULL, context_after TEXT NOT NULL,
            created_by TEXT NOT NULL, created_at TEXT NOT NULL,
            changed_by TEXT NOT NULL, changed_at TEXT NOT NULL,
            withdrawn INTEGER NOT NULL, key INTEGER NOT NULL
        );
        CREATE INDEX unit_key ON unit (key);
        CREATE TABLE comment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            segment_id INTEGER NOT NULL REFERENCES segment,
            author TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL
        );
        CREATE INDEX comment_segment ON comment (segment_id);
    """)


@migration(3)
def journal(database: Database) -> None:
    """Undo steps, and every change of a row that each of them made (see ``journal.py``)."""
    database.executescript("""
        CREATE TABLE step (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,
            status TEXT NOT NULL, unfinished TEXT NOT NULL, focus INTEGER
        );
        CREATE INDEX step_undone ON step (id) WHERE status = 'undone';
        CREATE INDEX step_unfinished ON step (id) WHERE unfinished <> '';
        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            step_id INTEGER NOT NULL REFERENCES step,
            place TEXT NOT NULL, row_id INTEGER NOT NULL,
            segment_id INTEGER, article_id INTEGER,
            before TEXT, after TEXT
        );
        CREATE INDEX change_step ON change (step_id);
        CREATE INDEX change_segment ON change (segment_id) WHERE segment_id IS NOT NULL;
    """)


@migration(4)
def memory(database: Database) -> None:
    """Units that came in from files, and every unit's words (see ``imported_units.py``, ``concordance.py``).

    An index of words follows its table through triggers that stay in the file.
    """
    database.executescript("""
        CREATE TABLE memory_file (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
            added INTEGER NOT NULL, merged INTEGER NOT NULL
        );
        CREATE TABLE memory_unit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            memory_file_id INTEGER NOT NULL,
            source TEXT NOT NULL, target TEXT NOT NULL, origin TEXT, score REAL,
            context_before TEXT NOT NULL, context_after TEXT NOT NULL,
            article TEXT NOT NULL, file TEXT NOT NULL,
            created_by TEXT NOT NULL, created_at TEXT NOT NULL,
            changed_by TEXT NOT NULL, changed_at TEXT NOT NULL,
            note TEXT NOT NULL, penalty INTEGER NOT NULL, draft INTEGER NOT NULL,
            key INTEGER NOT NULL
        );
        CREATE INDEX memory_unit_key ON memory_unit (key);
    """)
    for table in ("unit", "memory_unit"):
        database.executescript(f"""
            CREATE VIRTUAL TABLE {table}_words USING fts5(
                source, target, content='{table}', content_rowid='id',
                tokenize='unicode61 remove_diacritics 2'
            );
            INSERT INTO {table}_words ({table}_words, rank) VALUES ('automerge', 8);
            INSERT INTO {table}_words ({table}_words) VALUES ('rebuild');
            CREATE TRIGGER {table}_words_insert AFTER INSERT ON {table} BEGIN
                INSERT INTO {table}_words (rowid, source, target) VALUES (new.id, new.source, new.target);
            END;
            CREATE TRIGGER {table}_words_delete AFTER DELETE ON {table} BEGIN
                INSERT INTO {table}_words ({table}_words, rowid, source, target)
                VALUES ('delete', old.id, old.source, old.target);
            END;
            CREATE TRIGGER {table}_words_update AFTER UPDATE OF source, target ON {table}
            WHEN old.source <> new.source OR old.target <> new.target BEGIN
                INSERT INTO {table}_words ({table}_words, rowid, source, target)
                VALUES ('delete', old.id, old.source, old.target);
                INSERT INTO {table}_words (rowid, source, target) VALUES (new.id, new.source, new.target);
            END;
        """)


@migration(5)
def alignments(database: Database) -> None:
    """Texts that are aligned, by the id of their article, and their beads (see ``beads.py``).

    The texts are JSON: they are read whole and never change. A bead lists its sentences by their numbers; its
    segment may be gone, as the editor merges segments.
    """
    database.executescript("""
        CREATE TABLE alignment (
            id INTEGER PRIMARY KEY REFERENCES article,
            sources TEXT NOT NULL, targets TEXT NOT NULL, drafts TEXT NOT NULL,
            target_title TEXT NOT NULL, target_file TEXT NOT NULL
        );
        CREATE TABLE bead (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES article,
            position REAL NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, score REAL,
            state TEXT NOT NULL, pinned INTEGER NOT NULL, segment_id INTEGER
        );
        CREATE INDEX bead_order ON bead (article_id, position);
    """)


@migration(6)
def wording(database: Database) -> None:
    """How the project writes English: its settings, and its own words (see ``wording.py``)."""
    database.executescript("""
        CREATE TABLE setting (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
        CREATE TABLE project_word (id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL UNIQUE);
    """)


@migration(7)
def glossary(database: Database) -> None:
    """Terms with their required and forbidden renderings (see ``terms.py``)."""
    database.executescript("""
        CREATE TABLE term (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL, required TEXT NOT NULL, forbidden TEXT NOT NULL, note TEXT NOT NULL,
            case_sensitive INTEGER NOT NULL
        );
    """)


@migration(8)
def attached_memories(database: Database) -> None:
    """Memories beside the project's own, which stay in files of their own (see ``attached_memories.py``)."""
    database.executescript("""
        CREATE TABLE attached_memory (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL, path TEXT NOT NULL, made_from TEXT NOT NULL, penalty INTEGER NOT NULL,
            author TEXT NOT NULL, attached_at TEXT NOT NULL
        );
    """)


@migration(9)
def ignored_findings(database: Database) -> None:
    """Findings that somebody holds to be none, with the reason (see ``ignored_findings.py``)."""
    database.executescript("""
        CREATE TABLE ignored_finding (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            segment_id INTEGER NOT NULL REFERENCES segment,
            rule TEXT NOT NULL, message TEXT NOT NULL, place TEXT NOT NULL,
            reason TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL
        );
        CREATE INDEX ignored_finding_segment ON ignored_finding (segment_id);
    """)


@migration(10)
def standing_alone(database: Database) -> None:
    """Segments that are excepted from propagation."""
    database.executescript("ALTER TABLE segment ADD COLUMN stands_alone INTEGER NOT NULL DEFAULT 0")


@migration(11)
def pages(database: Database) -> None:
    """The digest of an article's file, by which a page met again is known without reading it."""
    database.executescript("""
        ALTER TABLE article ADD COLUMN page TEXT NOT NULL DEFAULT '';
        CREATE INDEX article_page ON article (page);
        CREATE INDEX article_digest ON article (digest);
    """)


@migration(12)
def corrections(database: Database) -> None:
    """Names and terms that the translator corrected in drafts (see ``corrections.py``)."""
    database.executescript("""
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            segment_id INTEGER NOT NULL REFERENCES segment,
            source TEXT NOT NULL, drafted TEXT NOT NULL, target TEXT NOT NULL
        );
        CREATE INDEX correction_segment ON correction (segment_id);
    """)
