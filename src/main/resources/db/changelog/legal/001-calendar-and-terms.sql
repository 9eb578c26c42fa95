--liquibase formatted sql

--changeset legal:001
create table legal_calendar_days (
    day        date primary key,
    kind       text        not null,
    name_kk    text        not null,
    name_ru    text        not null,
    name_en    text        not null,
    certainty  text        not null,
    source_kk  text        not null,
    source_ru  text        not null,
    source_en  text        not null,
    version    integer     not null
);

create table legal_calendar_changes (
    id           uuid        primary key,
    day          date        not null,
    before_kind  text,
    before_name_kk text,
    before_name_ru text,
    before_name_en text,
    before_certainty text,
    before_source_kk text,
    before_source_ru text,
    before_source_en text,
    after_kind   text        not null,
    after_name_kk text       not null,
    after_name_ru text       not null,
    after_name_en text       not null,
    after_certainty text     not null,
    after_source_kk text     not null,
    after_source_ru text     not null,
    after_source_en text     not null,
    reason       text        not null,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    version      integer     not null
);

create index legal_calendar_changes_day on legal_calendar_changes (day);

create table legal_calendar_change_moves (
    change_id  uuid        not null references legal_calendar_changes (id),
    position   integer     not null,
    case_id    text        not null,
    name       text        not null,
    due_before timestamptz not null,
    due_after  timestamptz not null,
    primary key (change_id, position)
);

create table legal_terms (
    id         uuid        primary key,
    case_id    text        not null,
    edition    text        not null,
    name       text        not null,
    started_at timestamptz not null,
    due        timestamptz not null,
    closed_at  timestamptz,
    version    integer     not null
);

create unique index legal_terms_running on legal_terms (case_id, name) where closed_at is null;
create index legal_terms_case on legal_terms (case_id, started_at);
create index legal_terms_due on legal_terms (due) where closed_at is null;
