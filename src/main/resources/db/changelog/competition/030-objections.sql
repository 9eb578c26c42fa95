--liquibase formatted sql

--changeset competition:030-objections
create table competition_objections (
    id              uuid primary key,
    application_id  uuid        not null unique references competition_applications (id),
    competition_id  uuid        not null references competition_competitions (id),
    lot_id          uuid        not null references competition_lots (id),
    organisation_id uuid        not null,
    state           varchar(20) not null,
    form_version    varchar(64) not null,
    typed           text        not null,
    edited_by       uuid        not null,
    edited_at       timestamptz not null,
    version         integer     not null,
    number          varchar(20) unique,
    subject         varchar(20),
    answers         text,
    received_at     timestamptz,
    digest          varchar(64),
    decider_id      uuid,
    defect          text,
    returned_at     timestamptz,
    before          text,
    mended_at       timestamptz,
    ruling          varchar(20),
    ruling_reasons  text,
    lot_again       boolean,
    ruled_by        uuid,
    ruled_at        timestamptz,
    former_id       uuid references competition_applications (id),
    next_id         uuid references competition_applications (id),
    protocol_number varchar(60),
    protocol_date   date,
    revision        text,
    revised_at      timestamptz,
    check ((state = 'DRAFT') = (number is null)),
    check ((number is null) = (answers is null) and (number is null) = (received_at is null) and (number is null) = (digest is null)),
    check ((ruling is null) = (ruled_at is null)),
    check ((revised_at is null) = (revision is null))
);
create index competition_objections_competition on competition_objections (competition_id);

create table competition_objection_numbers (
    year integer primary key,
    last integer not null
);
