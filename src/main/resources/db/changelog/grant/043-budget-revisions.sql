--liquibase formatted sql

-- Where less is awarded than asked: the rounds in which the grantee brings plan and budget to it, and the plan that is agreed then.
--changeset grant:043-budget-revisions
create table grant_budget_revisions (
    grant_id     uuid         not null references grant_grants (id),
    round        integer      not null,
    state        varchar(20)  not null,
    form_version varchar(64)  not null,
    typed        text         not null,
    answers      text,
    remarks      text,
    edited_at    timestamptz  not null,
    sent_at      timestamptz,
    decided_at   timestamptz,
    version      integer      not null,
    primary key (grant_id, round)
);

create table grant_plans (
    grant_id uuid primary key references grant_grants (id),
    goal     text not null
);

create table grant_plan_activities (
    grant_id   uuid    not null references grant_plans (grant_id),
    position   integer not null,
    name       text    not null,
    from_month integer not null,
    to_month   integer not null,
    outcome    text    not null,
    primary key (grant_id, position)
);

create table grant_plan_indicators (
    grant_id uuid           not null references grant_plans (grant_id),
    position integer        not null,
    name     text           not null,
    unit     text           not null,
    baseline numeric(18, 2) not null,
    target   numeric(18, 2) not null,
    proof    text           not null,
    primary key (grant_id, position)
);
