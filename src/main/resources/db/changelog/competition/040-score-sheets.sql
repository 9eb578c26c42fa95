--liquibase formatted sql

--changeset competition:040
alter table competition_reviews add column opened_at timestamptz;
alter table competition_reviews add column edition integer not null default 1;
alter table competition_reviews add column without_translation boolean not null default false;
alter table competition_reviews add column version integer not null default 0;

-- A sheet is reopened, or a final one dropped, by a second person only; what it said before stays.
create table competition_sheet_requests (
    position       bigint generated always as identity,
    id             uuid primary key,
    review_id      uuid        not null references competition_reviews (id),
    competition_id uuid        not null references competition_competitions (id),
    kind           varchar(20) not null,
    state          varchar(20) not null,
    reason         text        not null,
    seen           text        not null,
    asked_by       uuid        not null,
    asked_at       timestamptz not null,
    decided_by     uuid,
    decided_at     timestamptz,
    scores         jsonb       not null,
    remarks        jsonb       not null,
    recommendation text        not null,
    final_at       timestamptz not null,
    edition        integer     not null
);
create index competition_sheet_requests_competition on competition_sheet_requests (competition_id);
create unique index competition_sheet_requests_one on competition_sheet_requests (review_id) where state = 'ASKED';

create table competition_translations (
    position       bigint generated always as identity,
    id             uuid primary key,
    competition_id uuid        not null references competition_competitions (id),
    application_id uuid        not null references competition_applications (id),
    language       varchar(2)  not null,
    state          varchar(20) not null,
    asked_at       timestamptz not null,
    file_id        uuid,
    digest         varchar(64),
    attached_by    uuid,
    attached_at    timestamptz,
    unique (application_id, language)
);
