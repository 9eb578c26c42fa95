--liquibase formatted sql

--changeset competition:007
create table competition_extensions (
    id             uuid primary key,
    competition_id uuid        not null references competition_competitions (id),
    number         integer     not null,
    state          text        not null,
    reason         text        not null,
    closed_before  timestamptz not null,
    closes_at      timestamptz not null,
    asked_by       uuid        not null,
    asked_at       timestamptz not null,
    order_number   text,
    order_date     date,
    refusal        text,
    decided_by     uuid,
    decided_at     timestamptz,
    unique (competition_id, number)
);
