--liquibase formatted sql

--changeset competition:032-changed-results
alter table competition_objections add column round integer not null default 1 check (round between 1 and 3);
alter table competition_objections add column about uuid references competition_objections (id);
alter table competition_objections drop constraint competition_objections_application_id_key;
alter table competition_objections add unique (application_id, round);
