--liquibase formatted sql

-- The whole case of a grant as one archive, made in the background.
--changeset grant:040-case-files
create table grant_case_files (
    id         uuid primary key,
    grant_id   uuid not null references grant_grants (id),
    input      varchar(64) not null,
    ordered_at timestamptz not null,
    done       integer not null,
    total      integer not null,
    missing    integer not null,
    made_at    timestamptz,
    sha256     varchar(64),
    size       bigint not null
);
create index grant_case_files_grant on grant_case_files (grant_id, ordered_at);

create table grant_case_file_chunks (
    case_file_id uuid not null references grant_case_files (id),
    number       integer not null,
    bytes        bytea not null,
    primary key (case_file_id, number)
);
alter table grant_case_file_chunks alter column bytes set storage external;
