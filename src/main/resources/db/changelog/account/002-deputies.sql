--liquibase formatted sql

--changeset account:002
create table account_deputyships (
    id        uuid        primary key,
    person    uuid        not null,
    deputy    uuid        not null check (deputy <> person),
    first_day date        not null,
    last_day  date        not null check (last_day >= first_day),
    named_at  timestamptz not null,
    begun_at  timestamptz,
    ended_at  timestamptz
);
create index account_deputyships_person on account_deputyships (person);
create index account_deputyships_unfinished on account_deputyships (first_day) where ended_at is null;
comment on table account_deputyships is 'Who stands in for an officer on leave; begun_at: the tasks of the absent were given back';
