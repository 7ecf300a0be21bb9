"""Entities that people merged, split and named, with a record of every change."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ADDED = (
    ("entities", "merged_into_id"),
    ("entities", "means_id"),
    ("entity_aliases", "moved_to_id"),
)


def upgrade() -> None:
    for table, column in ADDED:
        with op.batch_alter_table(table) as altered:
            altered.add_column(sa.Column(column, sa.Integer(), nullable=True))
            altered.create_foreign_key(
                f"fk_{table}_{column}_entities", "entities", [column], ["id"]
            )
            altered.create_index(f"ix_{table}_{column}", [column])
    op.create_table(
        "entity_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("editor", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "action IN ('merge', 'split', 'alias')", name=op.f("ck_entity_changes_action")
        ),
        sa.ForeignKeyConstraint(
            ["entity_id"], ["entities.id"], name=op.f("fk_entity_changes_entity_id_entities")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity_changes")),
    )
    op.create_index(op.f("ix_entity_changes_entity_id"), "entity_changes", ["entity_id"])


def downgrade() -> None:
    op.drop_table("entity_changes")
    for table, column in reversed(ADDED):
        with op.batch_alter_table(table) as altered:
            altered.drop_index(f"ix_{table}_{column}")
            altered.drop_constraint(f"fk_{table}_{column}_entities", type_="foreignkey")
            altered.drop_column(column)
