--liquibase formatted sql

--changeset file:002-scans
-- UNSCANNED: taken in while no scanner was configured
alter table file_files add column scan varchar(12) not null default 'UNSCANNED';
alter table file_files add column scan_after timestamptz;
alter table file_files add column scan_finding varchar(200);
alter table file_files add column scanned_at timestamptz;
create index file_files_pending on file_files (scan_after) where scan = 'PENDING';

create table file_scanner (
    id         integer primary key check (id = 1),
    down_since timestamptz,
    error      varchar(300),
    asked_at   timestamptz not null
);
