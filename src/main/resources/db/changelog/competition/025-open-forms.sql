--liquibase formatted sql

--changeset competition:025-open-forms
-- Who had the form open before the closing, where the edition gives a grace for it: a session that ends must not take it away.
create table competition_open_forms (
    application_id uuid        not null references competition_applications (id) on delete cascade,
    person_id      uuid        not null,
    opened_at      timestamptz not null,
    primary key (application_id, person_id)
);
