--liquibase formatted sql

--changeset engine:002
create table engine_reminders (
    task_id  varchar(64)  not null,
    kind     varchar(16)  not null check (kind in ('NEAR_TERM', 'LAST_DAY', 'OVERDUE')),
    task_key varchar(255) not null,
    case_id  varchar(255) not null,
    told_at  timestamptz  not null,
    primary key (task_id, kind)
);
create index engine_reminders_case on engine_reminders (case_id);
comment on table engine_reminders is 'What was said of the term of a task; the key lets each be said once, whatever the number of nodes';
