--liquibase formatted sql

--changeset competition:020
create table competition_remarks (
    application_id uuid        not null references competition_applications (id),
    position       integer     not null,
    place          varchar(80) not null,
    remark         text        not null,
    met            boolean     not null default false,
    primary key (application_id, place)
);

create table competition_corrections (
    application_id uuid primary key references competition_applications (id),
    remark         text        not null,
    returned_at    timestamptz not null,
    returned_by    uuid        not null,
    before         text        not null,
    typed          text        not null,
    edited_by      uuid        not null,
    edited_at      timestamptz not null,
    answers        text,
    received_at    timestamptz,
    digest         varchar(64),
    version        integer     not null,
    check ((received_at is null) = (answers is null) and (received_at is null) = (digest is null))
);
