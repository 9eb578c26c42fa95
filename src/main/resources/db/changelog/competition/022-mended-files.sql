--liquibase formatted sql

--changeset competition:022
-- The files with which a returned application is mended, beside those that it was sent with first: these stay as they were.
create table competition_mended_files (
    application_id uuid         not null references competition_applications (id) on delete cascade,
    place          varchar(80)  not null,
    file_id        uuid         not null,
    kind           varchar(40)  not null,
    document_id    uuid         not null,
    version        integer      not null,
    name           varchar(200) not null,
    size           bigint       not null,
    sha256         varchar(64)  not null,
    issued_on      date,
    valid_until    date,
    attached_by    uuid         not null,
    attached_at    timestamptz  not null,
    primary key (application_id, place)
);
create index competition_mended_files_file on competition_mended_files (file_id);
