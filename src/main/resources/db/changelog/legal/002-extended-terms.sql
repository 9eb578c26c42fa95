--liquibase formatted sql

--changeset legal:002
-- A decision may put the end of a running term later than its edition counts it: the calendar then moves that end, not the counted one.
alter table legal_terms add column extended_to timestamptz;
alter table legal_terms add column extended_because text;
