--liquibase formatted sql

-- What beneficiaries of a project answer without an account. No address is kept: only its salted hash, until the survey closes.
--changeset grant:060-surveys
create table grant_surveys (
    id        uuid        primary key,
    grant_id  uuid        not null references grant_grants (id),
    token     uuid        not null unique,
    salt      text,
    opened_at timestamptz not null,
    closes_at timestamptz not null,
    closed_at timestamptz,
    constraint grant_surveys_forget_the_salt check ((closed_at is null) = (salt is not null))
);
create index grant_surveys_grant on grant_surveys (grant_id, opened_at);
-- one at a time
create unique index grant_surveys_open on grant_surveys (grant_id) where closed_at is null;

create table grant_survey_answers (
    id        uuid        primary key,
    survey_id uuid        not null references grant_surveys (id),
    said_on   date        not null,
    held      varchar(20) not null,
    rating    integer     not null check (rating between 1 and 5),
    words     text        not null
);
create index grant_survey_answers_survey on grant_survey_answers (survey_id, said_on);

create table grant_survey_addresses (
    survey_id uuid    not null references grant_surveys (id),
    said_on   date    not null,
    hash      text    not null,
    answers   integer not null,
    primary key (survey_id, said_on, hash)
);
