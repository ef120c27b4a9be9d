-- Three parties face to face: the session, who came, what was drawn by lot; and for each case what was said and found.
CREATE TABLE confrontation (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    day TEXT,
    time TEXT NOT NULL,
    place TEXT NOT NULL,
    on_site INTEGER NOT NULL CHECK (on_site IN (0, 1)),
    chair TEXT NOT NULL,
    recorder TEXT NOT NULL,
    state TEXT NOT NULL,
    notice_on TEXT,
    begun_on TEXT,
    finished_on TEXT,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (year, ordinal)
) STRICT;

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    confrontation_id INTEGER NOT NULL REFERENCES confrontation (id),
    party TEXT NOT NULL,
    deputy_id INTEGER REFERENCES deputy (id),
    unit_id INTEGER REFERENCES unit (id),
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    post_rank TEXT,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    excuse TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX attendance_by_confrontation ON attendance (confrontation_id);

-- Of the pool those are drawn whose SHA-256 over "seed:number" is smallest: anybody can repeat it.
CREATE TABLE draw (
    id INTEGER PRIMARY KEY,
    confrontation_id INTEGER NOT NULL REFERENCES confrontation (id),
    on_date TEXT,
    rule TEXT NOT NULL,
    seed TEXT NOT NULL,
    wanted INTEGER NOT NULL,
    pool TEXT NOT NULL,
    drawn TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX draw_by_confrontation ON draw (confrontation_id);

CREATE TABLE hearing (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    confrontation_id INTEGER NOT NULL REFERENCES confrontation (id),
    position INTEGER NOT NULL,
    why TEXT NOT NULL,
    why_text TEXT NOT NULL,
    state TEXT NOT NULL,
    report_on TEXT,
    report_no TEXT NOT NULL,
    issued INTEGER,
    returned INTEGER,
    valid INTEGER,
    satisfied INTEGER,
    basically INTEGER,
    dissatisfied INTEGER,
    settled_on TEXT,
    conclusion TEXT NOT NULL,
    certified_class TEXT NOT NULL,
    redo INTEGER NOT NULL CHECK (redo IN (0, 1)),
    referred INTEGER NOT NULL CHECK (referred IN (0, 1)),
    redo_stopped INTEGER NOT NULL CHECK (redo_stopped IN (0, 1)),
    media TEXT NOT NULL,
    signatories TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX hearing_by_suggestion ON hearing (suggestion_id);
CREATE INDEX hearing_by_confrontation ON hearing (confrontation_id, position);

CREATE TABLE hearing_point (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    hearing_id INTEGER NOT NULL REFERENCES hearing (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    claimed TEXT NOT NULL,
    view TEXT NOT NULL,
    finding TEXT NOT NULL,
    evidence TEXT NOT NULL,
    exchange TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    promised_on TEXT,
    person TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX hearing_point_by_suggestion ON hearing_point (suggestion_id);

-- The class that three parties found for one unit's share, beside the one that the unit claimed.
CREATE TABLE certification (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    undertaking_id INTEGER NOT NULL REFERENCES undertaking (id),
    hearing_id INTEGER NOT NULL REFERENCES hearing (id),
    round INTEGER NOT NULL,
    on_date TEXT,
    claimed_class TEXT NOT NULL,
    class TEXT NOT NULL,
    bucket TEXT NOT NULL,
    solved INTEGER NOT NULL CHECK (solved IN (0, 1)),
    tracked INTEGER NOT NULL CHECK (tracked IN (0, 1)),
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX certification_by_suggestion ON certification (suggestion_id);

-- Between a promise and its end: milestones, how far it has come, what the deputy says of the delivery.
CREATE TABLE promise_note (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    promise_id INTEGER NOT NULL REFERENCES promise (id),
    kind TEXT NOT NULL,
    on_date TEXT,
    due TEXT,
    text TEXT NOT NULL,
    evidence TEXT NOT NULL,
    result TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX promise_note_by_suggestion ON promise_note (suggestion_id);

CREATE TABLE inspection (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    on_date TEXT,
    place TEXT NOT NULL,
    people TEXT NOT NULL,
    finding TEXT NOT NULL,
    next TEXT NOT NULL,
    next_on TEXT,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX inspection_by_suggestion ON inspection (suggestion_id);

-- Cases with the same title are one key item.
CREATE TABLE key_item (
    id INTEGER PRIMARY KEY,
    suggestion_id INTEGER NOT NULL REFERENCES suggestion (id),
    title TEXT NOT NULL,
    plan TEXT NOT NULL,
    set_on TEXT,
    reported_on TEXT,
    report TEXT NOT NULL,
    letter TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX key_item_by_suggestion ON key_item (suggestion_id);
CREATE INDEX key_item_by_title ON key_item (title);
