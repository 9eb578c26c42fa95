--liquibase formatted sql

--changeset account:003
create table account_guest_acts (
    kind    text        not null,
    address text        not null,
    at      timestamptz not null
);
create index account_guest_acts_address on account_guest_acts (kind, address, at);
create index account_guest_acts_at on account_guest_acts (at);
comment on table account_guest_acts is 'What visitors without account did within the last hour, to limit it by address';
