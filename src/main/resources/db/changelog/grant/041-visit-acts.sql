--liquibase formatted sql

-- What a visit brought: preparation, findings by the checklist, the reply of the grantee and the outcome.
--changeset grant:041-visit-acts
create table grant_visit_acts (
    visit_id     uuid primary key references grant_visits (id),
    team         text        not null,
    meets        text        not null,
    met          text        not null,
    found        text        not null,
    recommended  text        not null,
    remedy       text        not null,
    ineligible   text        not null,
    edits        integer     not null,
    finished_at  timestamptz,
    replied_at   timestamptz,
    replied_by   uuid,
    replied_name text,
    objection    text,
    digest_ru    varchar(64),
    upheld       boolean,
    ruling       text,
    remedied     boolean,
    remark       text,
    demanded     numeric(17, 2),
    document     text
);

create table grant_visit_points (
    visit_id uuid        not null references grant_visits (id),
    point    varchar(60) not null,
    answer   varchar(20),
    remark   text        not null,
    primary key (visit_id, point)
);
