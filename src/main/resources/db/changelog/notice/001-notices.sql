--liquibase formatted sql

--changeset notice:001
create table notice_notices (
    id         uuid primary key,
    key        text        not null unique,
    person_id  uuid        not null,
    type       text        not null,
    path       text,
    at         timestamptz not null,
    subject_kk text        not null,
    body_kk    text        not null,
    subject_ru text        not null,
    body_ru    text        not null,
    subject_en text        not null,
    body_en    text        not null,
    sent_at    timestamptz,
    refused_at timestamptz,
    read_at    timestamptz
);
create index notice_notices_by_person on notice_notices (person_id, at desc);
create index notice_notices_unread on notice_notices (person_id) where read_at is null;
