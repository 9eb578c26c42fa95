--liquibase formatted sql

-- Who takes a grant over after a reorganisation of its grantee, and whose it was before. None is declined without words.
--changeset grant:062-successions
create table grant_successions (
    grant_id     uuid        not null references grant_grants (id),
    number       integer     not null,
    former_id    uuid        not null,
    successor_id uuid        not null,
    iban         varchar(40) not null,
    bic          varchar(11) not null,
    state        varchar(20) not null,
    looked       text        not null,
    said         text,
    offered_at   timestamptz not null,
    ended_at     timestamptz,
    primary key (grant_id, number),
    constraint grant_successions_others check (former_id <> successor_id),
    constraint grant_successions_declined_with_reason
        check (state <> 'DECLINED' or btrim(coalesce(said, '')) <> ''),
    constraint grant_successions_ended check ((state = 'OFFERED') = (ended_at is null))
);
-- one at a time
create unique index grant_successions_open on grant_successions (grant_id) where state = 'OFFERED';
create index grant_successions_former on grant_successions (former_id);
create index grant_successions_successor on grant_successions (successor_id);
