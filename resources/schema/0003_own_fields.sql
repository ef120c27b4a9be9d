-- Own fields: what an office notes of its cases beyond the columns of the program, and what a case says in them.
CREATE TABLE own_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- A value that was emptied stays as an empty row, so that the journal can still say of which field it was.
CREATE TABLE own_value (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    field_id INTEGER NOT NULL REFERENCES own_field (id),
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX own_value_by_suggestion ON own_value (suggestion_id);
CREATE INDEX own_value_by_field ON own_value (field_id, value);
