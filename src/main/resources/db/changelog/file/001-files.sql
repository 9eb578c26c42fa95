--liquibase formatted sql

--changeset file:001
create table file_files (
    id uuid primary key,
    case_id varchar(64) not null,
    name varchar(200) not null,
    kind varchar(16) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    uploader_id uuid not null,
    stored_at timestamptz not null
);
create index file_files_case on file_files (case_id);

create table file_chunks (
    file_id uuid not null references file_files on delete cascade,
    number integer not null,
    bytes bytea not null,
    primary key (file_id, number)
);
alter table file_chunks alter column bytes set storage external;
