--liquibase formatted sql

--changeset ngo:010-documents
create table ngo_documents (
    id              uuid primary key,
    organisation_id uuid         not null references ngo_organisations (id),
    kind            varchar(40)  not null,
    title           varchar(200) not null,
    removed_at      timestamptz
);
create index ngo_documents_organisation on ngo_documents (organisation_id);

create table ngo_document_versions (
    document_id uuid         not null references ngo_documents (id) on delete cascade,
    number      integer      not null,
    file_id     uuid         not null unique,
    file_name   varchar(200) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    issued_on   date,
    valid_until date,
    added_by    uuid         not null,
    added_at    timestamptz  not null,
    primary key (document_id, number)
);
