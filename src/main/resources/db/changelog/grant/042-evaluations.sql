--liquibase formatted sql

-- Evaluations of the efficiency of finished projects, and the sheets of the customer and of civil society.
--changeset grant:042-evaluations
create table grant_evaluations (
    id                uuid primary key,
    grant_id          uuid        not null unique references grant_grants (id),
    state             varchar(20) not null,
    begun_at          timestamptz not null,
    concluded_at      timestamptz,
    points            numeric(9, 3),
    grade             varchar(20),
    conclusion_kk     text,
    conclusion_ru     text,
    recommendation_kk text,
    recommendation_ru text
);

create table grant_evaluation_sheets (
    evaluation_id uuid        not null references grant_evaluations (id),
    person_id     uuid        not null,
    name          text        not null,
    organisation  text        not null,
    civil         boolean     not null,
    opened_at     timestamptz not null,
    remark        text        not null,
    sent_at       timestamptz,
    declined      text,
    primary key (evaluation_id, person_id)
);
create index grant_evaluation_sheets_person on grant_evaluation_sheets (person_id);

create table grant_evaluation_points (
    evaluation_id uuid        not null,
    person_id     uuid        not null,
    criterion     varchar(60) not null,
    points        integer     not null,
    primary key (evaluation_id, person_id, criterion),
    foreign key (evaluation_id, person_id) references grant_evaluation_sheets (evaluation_id, person_id)
);
