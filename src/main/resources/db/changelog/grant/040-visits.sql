--liquibase formatted sql

-- The visits of the operator to the projects: those of the plan, and those that an officer added.
--changeset grant:040-visits
create table grant_visits (
    id        uuid primary key,
    grant_id  uuid         not null references grant_grants (id),
    number    varchar(20)  not null unique,
    extra     boolean      not null,
    reason    text,
    day       date         not null,
    leader_id uuid,
    leader    text,
    state     varchar(20)  not null,
    version   integer      not null
);
create index grant_visits_grant on grant_visits (grant_id, day);
create index grant_visits_day on grant_visits (day);

create table grant_visit_numbers (
    year integer primary key,
    last integer not null
);
