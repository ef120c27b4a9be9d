-- Schema 1 of a case file (*.huiyin). Never edited after its release; later steps are files of their own.
-- Portable where that costs nothing: dates are ISO text, booleans 0 and 1, ids are made by the program.
-- Every row bears a version, which grows, and a hash over its columns, since SQLite does not notice a flipped bit.

-- What the office says about itself, and the heads of chains: key and value.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The next number of each series; numbers are never given twice, also after an undo.
CREATE TABLE series (
    congress INTEGER NOT NULL,
    session INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('session', 'recess', 'intake')),
    next INTEGER NOT NULL,
    PRIMARY KEY (congress, session, kind)
) STRICT;

-- Rule sets as they were when a case was assigned under them: id and version, whole, as JSON.
CREATE TABLE rule_set (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- Days off and make-up workdays of the office, over the official calendar.
CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name TEXT NOT NULL
) STRICT;

-- Append-only and chained: what was done, by whom, when, and every field's old and new value.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    suggestion_id INTEGER,
    batch_id INTEGER,
    undoes_id INTEGER,
    detail TEXT NOT NULL,
    changes TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_suggestion ON journal (suggestion_id, id);
CREATE INDEX journal_by_batch ON journal (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX journal_by_undone ON journal (undoes_id) WHERE undoes_id IS NOT NULL;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal is append-only');
END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal is append-only');
END;
-- INSERT OR REPLACE would slip past the delete trigger, hence the third guard.
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'journal is append-only');
END;

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (name)
) STRICT;

CREATE TABLE deputy_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (name)
) STRICT;

CREATE TABLE committee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (name)
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    committee_id INTEGER REFERENCES committee (id),
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (name)
) STRICT;

CREATE TABLE leader (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    congress INTEGER NOT NULL CHECK (congress IN (0, 1)),
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE deputy (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    initials TEXT NOT NULL,
    delegation_id INTEGER REFERENCES delegation (id),
    group_id INTEGER REFERENCES deputy_group (id),
    sex TEXT NOT NULL,
    nation TEXT NOT NULL,
    party TEXT NOT NULL,
    education TEXT NOT NULL,
    post TEXT NOT NULL,
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    address TEXT NOT NULL,
    certificate TEXT NOT NULL,
    born_on TEXT,
    committee_member INTEGER NOT NULL CHECK (committee_member IN (0, 1)),
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX deputy_by_name ON deputy (name);

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    initials TEXT NOT NULL,
    kind TEXT NOT NULL,
    leader TEXT NOT NULL,
    clerk TEXT NOT NULL,
    phone TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    successor_id INTEGER REFERENCES unit (id),
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX unit_by_name ON unit (name);

CREATE TABLE unit_alias (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    alias TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (alias, unit_id)
) STRICT;

-- One deputies' suggestion. Long texts lie in a table of their own, so that statistics read narrow rows.
-- body_id has no REFERENCES: a text belongs to its suggestion, so one of the two must come first.
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    congress INTEGER NOT NULL,
    session INTEGER NOT NULL,
    recess INTEGER NOT NULL CHECK (recess IN (0, 1)),
    intake_serial INTEGER NOT NULL,
    serial INTEGER,
    title TEXT NOT NULL,
    body_id INTEGER,
    kind TEXT NOT NULL,
    category_id INTEGER REFERENCES category (id),
    lead_id INTEGER REFERENCES deputy (id),
    delegation_id INTEGER REFERENCES delegation (id),
    group_id INTEGER REFERENCES deputy_group (id),
    publicity TEXT NOT NULL,
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    source TEXT NOT NULL,
    wanted_unit_id INTEGER REFERENCES unit (id),
    milestone TEXT NOT NULL,
    received_on TEXT,
    filed_on TEXT,
    merged_into_id INTEGER REFERENCES suggestion (id),
    withdrawn_on TEXT,
    closed_on TEXT,
    archived_on TEXT,
    closed_rated INTEGER NOT NULL CHECK (closed_rated IN (0, 1)),
    redo_stopped INTEGER NOT NULL CHECK (redo_stopped IN (0, 1)),
    archive_no TEXT NOT NULL,
    rule_set TEXT NOT NULL,
    limit_on TEXT,
    leader_id INTEGER REFERENCES leader (id),
    supervisor_id INTEGER REFERENCES leader (id),
    committee_id INTEGER REFERENCES committee (id),
    is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)),
    disclosure TEXT NOT NULL,
    imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    main_unit_id INTEGER REFERENCES unit (id),
    next_due TEXT,
    next_due_kind TEXT NOT NULL,
    open_promises INTEGER NOT NULL,
    assigned_on TEXT,
    due_raw TEXT,
    due TEXT,
    first_replied_on TEXT,
    replied_on TEXT,
    first_class TEXT NOT NULL,
    last_class TEXT NOT NULL,
    first_solved INTEGER NOT NULL CHECK (first_solved IN (0, 1)),
    last_solved INTEGER NOT NULL CHECK (last_solved IN (0, 1)),
    last_tracked INTEGER NOT NULL CHECK (last_tracked IN (0, 1)),
    first_rated_on TEXT,
    rated_on TEXT,
    first_process TEXT,
    first_result TEXT,
    last_process TEXT,
    last_result TEXT,
    face_contact_on TEXT,
    certified_on TEXT,
    certified_class TEXT NOT NULL,
    certified_solved INTEGER NOT NULL CHECK (certified_solved IN (0, 1)),
    redo_count INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (congress, session, recess, serial)
) STRICT;

CREATE UNIQUE INDEX suggestion_by_intake ON suggestion (congress, session, intake_serial);
CREATE INDEX suggestion_by_state ON suggestion (state, id);
CREATE INDEX suggestion_by_due ON suggestion (next_due, id) WHERE next_due IS NOT NULL;
CREATE INDEX suggestion_by_lead ON suggestion (lead_id, id);
CREATE INDEX suggestion_by_master ON suggestion (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Long texts: written once, never changed, so nothing said is ever lost.
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE cosigner (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    deputy_id INTEGER NOT NULL REFERENCES deputy (id),
    position INTEGER NOT NULL,
    left_on TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- One unit's share of one suggestion.
CREATE TABLE undertaking (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    state_before TEXT NOT NULL,
    round INTEGER NOT NULL,
    signed_on TEXT,
    signer TEXT NOT NULL,
    return_by TEXT,
    opinion_by TEXT,
    opinion_on TEXT,
    round_due TEXT,
    extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
    assigned_on TEXT,
    due_raw TEXT,
    due TEXT,
    first_replied_on TEXT,
    replied_on TEXT,
    first_class TEXT NOT NULL,
    last_class TEXT NOT NULL,
    first_solved INTEGER NOT NULL CHECK (first_solved IN (0, 1)),
    last_solved INTEGER NOT NULL CHECK (last_solved IN (0, 1)),
    last_tracked INTEGER NOT NULL CHECK (last_tracked IN (0, 1)),
    first_rated_on TEXT,
    rated_on TEXT,
    first_process TEXT,
    first_result TEXT,
    last_process TEXT,
    last_result TEXT,
    face_contact_on TEXT,
    certified_on TEXT,
    certified_class TEXT NOT NULL,
    certified_solved INTEGER NOT NULL CHECK (certified_solved IN (0, 1)),
    redo_count INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX undertaking_by_unit ON undertaking (unit_id, suggestion_id);

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    action TEXT NOT NULL,
    on_date TEXT,
    by_whom TEXT NOT NULL,
    undertaking_id INTEGER REFERENCES undertaking (id),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    document TEXT NOT NULL,
    other_date TEXT,
    people TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE return_request (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    on_date TEXT,
    reason TEXT NOT NULL,
    suggested_unit_id INTEGER REFERENCES unit (id),
    signer TEXT NOT NULL,
    decided_on TEXT,
    decision TEXT NOT NULL,
    decision_text TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE extension (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    on_date TEXT,
    reason TEXT NOT NULL,
    until_date TEXT,
    old_due TEXT,
    decided_on TEXT,
    decision TEXT NOT NULL,
    decision_text TEXT NOT NULL,
    deputy_told_on TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER REFERENCES undertaking (id),
    on_date TEXT,
    stage TEXT NOT NULL,
    form TEXT NOT NULL,
    place TEXT NOT NULL,
    people TEXT NOT NULL,
    deputy_present INTEGER NOT NULL CHECK (deputy_present IN (0, 1)),
    view TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE opinion (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    on_date TEXT,
    letter_no TEXT NOT NULL,
    text_id INTEGER REFERENCES text (id),
    resend INTEGER NOT NULL CHECK (resend IN (0, 1)),
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE reply (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    round INTEGER NOT NULL,
    kind TEXT NOT NULL,
    on_date TEXT,
    class TEXT NOT NULL,
    bucket TEXT NOT NULL,
    solved INTEGER NOT NULL CHECK (solved IN (0, 1)),
    tracked INTEGER NOT NULL CHECK (tracked IN (0, 1)),
    reason_code TEXT NOT NULL,
    letter_no TEXT NOT NULL,
    signer TEXT NOT NULL,
    method TEXT NOT NULL,
    text_id INTEGER REFERENCES text (id),
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE opinion_form (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    round INTEGER NOT NULL,
    on_date TEXT,
    due TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    round INTEGER NOT NULL,
    deputy_id INTEGER REFERENCES deputy (id),
    decides INTEGER NOT NULL CHECK (decides IN (0, 1)),
    on_date TEXT,
    process TEXT,
    result TEXT,
    text TEXT NOT NULL,
    collected_by TEXT NOT NULL,
    how TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE redo_order (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    round INTEGER NOT NULL,
    on_date TEXT,
    order_no TEXT NOT NULL,
    reason TEXT NOT NULL,
    due_raw TEXT,
    due TEXT,
    heard_on TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    person TEXT NOT NULL,
    made_on TEXT,
    due TEXT,
    first_due TEXT,
    moves INTEGER NOT NULL,
    state TEXT NOT NULL,
    settled_on TEXT,
    evidence TEXT NOT NULL,
    explanation TEXT NOT NULL,
    signer TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- A file that lies with a case; what it holds lies below, once for each hash, and is never removed: an undo needs it.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    added_on TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX promise_open ON promise (due) WHERE state = 'open';

CREATE INDEX text_by_suggestion ON text (suggestion_id);

CREATE INDEX cosigner_by_suggestion ON cosigner (suggestion_id);

CREATE INDEX undertaking_by_suggestion ON undertaking (suggestion_id);

CREATE INDEX step_by_suggestion ON step (suggestion_id);

-- A report of a past day asks which cases have a later step.
CREATE INDEX step_by_day ON step (on_date);

CREATE INDEX return_request_by_suggestion ON return_request (suggestion_id);

CREATE INDEX extension_by_suggestion ON extension (suggestion_id);

CREATE INDEX contact_by_suggestion ON contact (suggestion_id);

CREATE INDEX opinion_by_suggestion ON opinion (suggestion_id);

CREATE INDEX reply_by_suggestion ON reply (suggestion_id);

CREATE INDEX opinion_form_by_suggestion ON opinion_form (suggestion_id);

CREATE INDEX feedback_by_suggestion ON feedback (suggestion_id);

CREATE INDEX redo_order_by_suggestion ON redo_order (suggestion_id);

CREATE INDEX promise_by_suggestion ON promise (suggestion_id);

CREATE INDEX attachment_by_suggestion ON attachment (suggestion_id);


-- Character bigrams of everything a case says, made by the program; contentless, so what is deleted must be said again.
CREATE VIRTUAL TABLE search USING fts5 (grams, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
