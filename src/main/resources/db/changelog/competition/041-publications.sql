--liquibase formatted sql

--changeset competition:041-publications
-- Published lists. Rows are never changed nor removed: a correction is the next edition.
create table competition_publications (
    competition_id uuid         not null references competition_competitions (id),
    kind           varchar(20)  not null,
    edition        integer      not null,
    published_at   timestamptz  not null,
    because        varchar(20),
    about          varchar(40)  not null,
    lines          text         not null,
    digest         varchar(64)  not null,
    primary key (competition_id, kind, edition),
    check ((edition = 1) = (because is null))
);
