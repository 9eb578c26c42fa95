--liquibase formatted sql

--changeset document:001
create table document_numbers (
    prefix varchar(12) not null,
    year integer not null,
    last integer not null,
    primary key (prefix, year)
);

create table document_papers (
    id uuid primary key,
    aggregate_id varchar(64) not null,
    module varchar(32) not null,
    type_code varchar(64) not null,
    prefix varchar(12) not null,
    revision integer not null,
    number varchar(40) not null unique,
    code varchar(40) not null unique,
    edition varchar(64) not null,
    issued_at timestamptz not null,
    unique (aggregate_id, type_code, revision)
);

create table document_renditions (
    paper_id uuid not null references document_papers,
    language varchar(2) not null,
    title varchar(1000) not null,
    sha256 varchar(64) not null,
    size integer not null,
    pdf bytea not null,
    primary key (paper_id, language)
);
create index document_renditions_sha256 on document_renditions (sha256);
alter table document_renditions alter column pdf set storage external;

--changeset document:002 splitStatements:false
--comment An issued paper is never changed: a correction is a new revision
create function document_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'An issued paper cannot be changed or removed';
end $$;
create trigger document_papers_kept before update or delete on document_papers
    for each row execute function document_refuse_change();
create trigger document_renditions_kept before update or delete on document_renditions
    for each row execute function document_refuse_change();
