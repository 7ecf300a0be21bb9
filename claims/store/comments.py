"""The docs of tables, columns and views as comments in the database, where it has them."""

from sqlalchemy import Connection, literal
from sqlalchemy.schema import SetColumnComment, SetTableComment

from claims.store import mapped
from claims.store.view import View
from claims.store.views import VIEWS


def write_comments(connection: Connection) -> None:
    """Write every comment into a PostgreSQL database; SQLite has no place for them."""
    if connection.dialect.name != "postgresql":
        return
    for table in mapped.tables():
        connection.execute(SetTableComment(table))
        for column in table.columns:
            connection.execute(SetColumnComment(column))
    for view in VIEWS:
        _comment_on_view(connection, view)


def _comment_on_view(connection: Connection, view: View) -> None:
    comments = {f"VIEW {view.name}": view.docs}
    comments |= {f"COLUMN {view.name}.{column.name}": column.docs for column in view.columns}
    for target, docs in comments.items():
        words = literal(docs).compile(
            dialect=connection.dialect, compile_kwargs={"literal_binds": True}
        )
        connection.exec_driver_sql(f"COMMENT ON {target} IS {words}")
