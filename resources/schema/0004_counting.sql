-- The numbers beside the views and the page of today are read from these alone: a row of a case is wide, and counting a
-- hundred thousand of them for each number kept the window empty for most of a second.
DROP INDEX suggestion_by_state;
CREATE INDEX suggestion_by_state ON suggestion (state, is_key);
DROP INDEX suggestion_by_due;
CREATE INDEX suggestion_by_due ON suggestion (next_due, next_due_kind, is_key, state) WHERE next_due IS NOT NULL;
CREATE INDEX suggestion_unrated ON suggestion (state, is_key) WHERE last_class <> '' AND last_result IS NULL;
CREATE INDEX suggestion_by_result ON suggestion (last_result, state) WHERE last_result IS NOT NULL;
CREATE INDEX suggestion_key ON suggestion (state) WHERE is_key = 1;
