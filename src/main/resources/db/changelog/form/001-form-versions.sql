--liquibase formatted sql

--changeset form:001
create table form_versions (
    form_id    text        not null,
    version    text        not null,
    definition text        not null,
    texts      text        not null,
    shipped_at timestamptz not null,
    primary key (form_id, version)
);

comment on table form_versions is 'Every version of a form that was ever shipped: a case keeps the one its call began with';
comment on column form_versions.version is 'SHA-256 over the definition and its texts';
