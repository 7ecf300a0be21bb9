"""The revisions of the schema this program knows, so that opening a database needs no Alembic."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every revision, oldest first; a test compares them with the scripts."""

HEAD = REVISIONS[-1]
"""The revision this program works with."""

APPLICATION_ID = 0x636C6D73
"""SQLite's ``application_id`` of a claims database: "clms" in ASCII."""
