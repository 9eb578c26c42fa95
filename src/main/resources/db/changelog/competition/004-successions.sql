--liquibase formatted sql

--changeset competition:004
alter table competition_awards add column fell_at timestamptz;
alter table competition_awards add column fell_because varchar(20);
alter table competition_awards add column fell_reason text;

create table competition_successions (
    position       bigint generated always as identity,
    id             uuid primary key,
    competition_id uuid        not null references competition_competitions (id),
    lot_id         uuid        not null references competition_lots (id),
    fallen_id      uuid        not null unique references competition_awards (application_id),
    next_id        uuid unique references competition_applications (id),
    state          varchar(20) not null,
    held_on        date,
    place          varchar(300),
    agenda         text,
    chair          varchar(300),
    opened_at      timestamptz not null,
    published_at   timestamptz
);
create index competition_successions_competition on competition_successions (competition_id);

create table competition_succession_votes (
    succession_id  uuid        not null references competition_successions (id),
    application_id uuid        not null references competition_applications (id),
    person_id      uuid        not null,
    choice         varchar(20) not null,
    at             timestamptz not null,
    primary key (succession_id, application_id, person_id)
);

create table competition_succession_reasons (
    succession_id  uuid not null references competition_successions (id),
    application_id uuid not null references competition_applications (id),
    reason         text not null,
    primary key (succession_id, application_id)
);
