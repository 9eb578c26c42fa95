--liquibase formatted sql

--changeset competition:011
create table competition_subscriptions (
    id         uuid primary key,
    person_id  uuid        not null,
    sphere     text        not null,
    region     text        not null,
    grant_type text        not null,
    since      timestamptz not null,
    unique (person_id, sphere, region, grant_type)
);
