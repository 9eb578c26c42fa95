--liquibase formatted sql

--changeset planning:001
create table planning_numbers (
    year integer primary key,
    last integer not null
);

create table planning_proposals (
    id              uuid primary key,
    number          varchar(20)   not null unique,
    customer_code   varchar(40)   not null,
    year            integer       not null,
    edition         varchar(60)   not null,
    person_id       uuid,
    author_name     varchar(300)  not null,
    bin             varchar(12),
    email           varchar(254)  not null,
    sphere          varchar(10)   not null,
    kato            varchar(9)    not null,
    problem         text          not null,
    evidence        text          not null,
    target_group    text          not null,
    goal            text          not null,
    expected_result text          not null,
    grant_type      varchar(20),
    amount          numeric(18, 2),
    months          integer,
    registered_at   timestamptz   not null,
    state           varchar(20)   not null,
    decision        varchar(20),
    reason          text,
    answered_at     timestamptz,
    version         integer       not null
);
create index planning_proposals_person on planning_proposals (person_id);
create index planning_proposals_state on planning_proposals (customer_code, state);

create table planning_lists (
    id                     uuid primary key,
    customer_code          varchar(40)  not null,
    year                   integer      not null,
    edition                varchar(60)  not null,
    state                  varchar(20)  not null,
    opened_at              timestamptz  not null,
    discussion_opened_at   timestamptz,
    discussion_closes_at   timestamptz,
    summary                text,
    council_number         varchar(60),
    council_date           date,
    council_recommendation varchar(20),
    council_remarks        text,
    order_number           varchar(60),
    order_date             date,
    order_signatory        varchar(300),
    published_at           timestamptz,
    version                integer      not null,
    unique (customer_code, year)
);

create table planning_directions (
    id             uuid primary key,
    list_id        uuid           not null references planning_lists (id),
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
    grant_type     varchar(20)    not null,
    amount         numeric(18, 2) not null check (amount > 0),
    months         integer        not null check (months > 0),
    cost_reasoning text           not null,
    based_on       varchar(20)    not null default '',
    version        integer        not null
);
create index planning_directions_list on planning_directions (list_id);

create table planning_comments (
    id           uuid primary key,
    list_id      uuid         not null references planning_lists (id),
    direction_id uuid references planning_directions (id),
    person_id    uuid,
    author_name  varchar(300) not null,
    text         text         not null,
    at           timestamptz  not null,
    answer       text,
    decision     varchar(20),
    answered_at  timestamptz,
    version      integer      not null
);
create index planning_comments_list on planning_comments (list_id);
