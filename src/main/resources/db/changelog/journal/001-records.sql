--liquibase formatted sql

--changeset journal:001
create table journal_records (
    number       bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_id     uuid        not null,
    actor_login  text        not null,
    actor_name   text        not null,
    on_behalf_of text,
    case_id      text        not null,
    what         text        not null,
    from_state   text,
    to_state     text,
    details      jsonb       not null
);
create index journal_records_by_case on journal_records (case_id, number);
create index journal_records_by_event on journal_records (what, number);
create index journal_records_by_time on journal_records (at);

--changeset journal:002 splitStatements:false
create function journal_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only: % of journal_records is refused', lower(tg_op);
end;
$$;

--changeset journal:003
create trigger journal_records_append_only
    before update or delete or truncate on journal_records
    for each statement execute function journal_refuse_change();
