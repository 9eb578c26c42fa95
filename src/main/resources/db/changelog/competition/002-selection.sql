--liquibase formatted sql

--changeset competition:002
create table competition_seats (
    position       bigint generated always as identity,
    competition_id uuid         not null references competition_competitions (id),
    body           varchar(20)  not null,
    person_id      uuid         not null,
    registry_id    uuid         not null,
    name           varchar(300) not null,
    seat           varchar(20),
    attendance     varchar(20)  not null,
    primary key (competition_id, body, person_id)
);
create index competition_seats_person on competition_seats (person_id);

create table competition_meetings (
    competition_id uuid         not null references competition_competitions (id),
    body           varchar(20)  not null,
    held_on        date         not null,
    place          varchar(300) not null,
    agenda         text         not null,
    chair          varchar(300) not null,
    primary key (competition_id, body)
);

create table competition_reviews (
    id             uuid primary key,
    position       bigint generated always as identity,
    competition_id uuid        not null references competition_competitions (id),
    application_id uuid        not null references competition_applications (id),
    person_id      uuid        not null,
    state          varchar(20) not null,
    scores         jsonb       not null,
    remarks        jsonb       not null,
    recommendation text        not null,
    final_at       timestamptz,
    unique (application_id, person_id)
);
create index competition_reviews_competition on competition_reviews (competition_id);

create table competition_rankings (
    application_id uuid primary key references competition_applications (id),
    competition_id uuid          not null references competition_competitions (id),
    lot_id         uuid          not null references competition_lots (id),
    average        numeric(7, 2) not null,
    rank           integer       not null,
    passed         boolean       not null,
    reviews        integer       not null,
    departure      text          not null default ''
);

create table competition_votes (
    competition_id uuid        not null references competition_competitions (id),
    application_id uuid        not null references competition_applications (id),
    person_id      uuid        not null,
    choice         varchar(20) not null,
    at             timestamptz not null,
    primary key (application_id, person_id)
);

create table competition_awards (
    application_id  uuid primary key references competition_applications (id),
    competition_id  uuid           not null references competition_competitions (id),
    lot_id          uuid           not null references competition_lots (id),
    organisation_id uuid           not null,
    rank            integer        not null,
    amount          numeric(18, 2) not null check (amount > 0)
);
