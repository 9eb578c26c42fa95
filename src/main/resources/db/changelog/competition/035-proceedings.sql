--liquibase formatted sql

--changeset competition:035
create table competition_hearings (
    application_id uuid primary key references competition_applications (id),
    competition_id uuid         not null references competition_competitions (id),
    slot           varchar(40)  not null,
    held           boolean      not null,
    presenter      varchar(300) not null,
    questions      text         not null
);
create index competition_hearings_competition on competition_hearings (competition_id);

create table competition_dissents (
    application_id uuid         not null references competition_applications (id),
    person_id      uuid         not null,
    competition_id uuid         not null references competition_competitions (id),
    name           varchar(300) not null,
    opinion        text         not null,
    at             timestamptz  not null,
    primary key (application_id, person_id)
);
create index competition_dissents_competition on competition_dissents (competition_id);

create table competition_proposed_sums (
    application_id uuid primary key references competition_applications (id),
    competition_id uuid           not null references competition_competitions (id),
    amount         numeric(18, 2) not null check (amount > 0),
    reason         text           not null
);
create index competition_proposed_sums_competition on competition_proposed_sums (competition_id);
