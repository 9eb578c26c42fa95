--liquibase formatted sql

--changeset competition:020
-- Frozen on the announcement: a competition that was announced without it asks for nothing, whatever its edition says later.
create table competition_asked_documents (
    competition_id uuid        not null references competition_competitions (id),
    position       integer     not null,
    kind           varchar(40) not null,
    required       boolean     not null,
    primary key (competition_id, kind)
);

-- What the file is stands here too: an application is sent, and shown, without a look at the files.
create table competition_attachments (
    application_id uuid         not null references competition_applications (id) on delete cascade,
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
    primary key (application_id, file_id)
);
create index competition_attachments_file on competition_attachments (file_id);
