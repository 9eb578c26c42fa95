--liquibase formatted sql

-- The files that prove the expenses of a report. One file may prove several of them.
--changeset grant:040-receipts
create table grant_receipts (
    file_id  uuid primary key,
    grant_id uuid         not null references grant_grants (id),
    name     varchar(200) not null,
    size     bigint       not null,
    sha256   varchar(64)  not null,
    added_by uuid         not null,
    added_at timestamptz  not null,
    unique (grant_id, sha256)
);
