--liquibase formatted sql

--changeset competition:001
create table competition_numbers (
    year integer primary key,
    last integer not null
);

create table competition_competitions (
    id                 uuid primary key,
    list_id            uuid         not null,
    customer_code      varchar(40)  not null,
    grant_type         varchar(20)  not null,
    title_kk           text         not null,
    title_ru           text         not null,
    title_en           text,
    programme          varchar(40)  not null,
    edition            varchar(60)  not null,
    state              varchar(20)  not null,
    contact_person     varchar(300),
    contact_phone      varchar(40),
    contact_email      varchar(254),
    presentation_place varchar(300),
    planned_at         timestamptz  not null,
    announced_at       timestamptz,
    closes_at          timestamptz,
    check_signatory    varchar(300),
    checked_at         timestamptz,
    published_at       timestamptz,
    version            integer      not null
);

create table competition_lots (
    id             uuid primary key,
    competition_id uuid           not null references competition_competitions (id),
    direction_id   uuid           not null,
    number         integer        not null,
    sphere         varchar(10)    not null,
    title_kk       text           not null,
    title_ru       text           not null,
    title_en       text,
    goal_kk        text           not null,
    goal_ru        text           not null,
    goal_en        text,
    tasks_kk       text           not null,
    tasks_ru       text           not null,
    tasks_en       text,
    results_kk     text           not null,
    results_ru     text           not null,
    results_en     text,
    kato           varchar(9)     not null,
    amount         numeric(18, 2) not null check (amount > 0),
    months         integer        not null,
    version        integer        not null,
    unique (competition_id, number)
);

create table competition_applications (
    id              uuid primary key,
    competition_id  uuid         not null references competition_competitions (id),
    lot_id          uuid         not null references competition_lots (id),
    organisation_id uuid         not null,
    form_id         varchar(80)  not null,
    form_version    varchar(64)  not null,
    state           varchar(20)  not null,
    typed           text         not null,
    answers         text,
    title           varchar(300) not null,
    asked           numeric(18, 2),
    months          integer,
    language        varchar(2),
    number          varchar(20) unique,
    edited_by       uuid         not null,
    edited_at       timestamptz  not null,
    received_at     timestamptz,
    digest          varchar(64),
    remark          text,
    checked_at      timestamptz,
    version         integer      not null,
    check (state = 'DRAFT' or (number is not null and answers is not null and received_at is not null and digest is not null))
);
create index competition_applications_organisation on competition_applications (organisation_id);
create index competition_applications_competition on competition_applications (competition_id, state);

create table competition_findings (
    application_id uuid        not null references competition_applications (id),
    position       integer     not null,
    check_code     varchar(60) not null,
    passed         boolean     not null,
    rule_key       varchar(120),
    facts          jsonb       not null,
    primary key (application_id, position)
);

create table competition_grounds (
    application_id uuid        not null references competition_applications (id),
    ground         varchar(60) not null,
    applies        boolean     not null,
    evidence       text        not null,
    file_id        uuid,
    primary key (application_id, ground)
);
