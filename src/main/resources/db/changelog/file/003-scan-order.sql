--liquibase formatted sql

--changeset file:003-scan-order
-- something relies on it: it is scanned before what only lies in a cabinet
alter table file_files add column scan_first boolean not null default false;
