--liquibase formatted sql

--changeset competition:003
create table competition_postponements (
    position       bigint generated always as identity primary key,
    competition_id uuid        not null references competition_competitions (id),
    body           varchar(20) not null,
    held_on        date        not null,
    present        integer     not null,
    needed         integer     not null,
    next_on        date        not null
);
create index competition_postponements_competition on competition_postponements (competition_id, body);

create table competition_cancellations (
    competition_id uuid primary key references competition_competitions (id),
    cause          varchar(30) not null,
    reason         text        not null,
    at             timestamptz not null
);

create table competition_repetitions (
    position       bigint generated always as identity,
    competition_id uuid primary key references competition_competitions (id),
    earlier_id     uuid not null references competition_competitions (id)
);
create index competition_repetitions_earlier on competition_repetitions (earlier_id);
