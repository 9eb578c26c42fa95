--liquibase formatted sql

-- What grantees announce of themselves: force majeure, liquidation, and what follows.
--changeset grant:054-circumstances
create table grant_circumstances (
    grant_id     uuid        not null references grant_grants (id),
    number       integer     not null,
    kind         varchar(20) not null,
    state        varchar(20) not null,
    what         text        not null,
    evidence     text        not null,
    announced_at timestamptz not null,
    follows      varchar(20),
    said_kk      text,
    said_ru      text,
    decided_at   timestamptz,
    primary key (grant_id, number),
    constraint grant_circumstances_answered_with_reason
        check (state = 'ANNOUNCED' or btrim(coalesce(said_ru, '')) <> '')
);
-- one at a time
create unique index grant_circumstances_open on grant_circumstances (grant_id) where state = 'ANNOUNCED';
