--liquibase formatted sql

-- Unilateral terminations of agreements, and what came back after them in parts.
--changeset grant:051-terminations
create table grant_terminations (
    grant_id     uuid        not null references grant_grants (id),
    number       integer     not null,
    state        varchar(20) not null,
    ground       varchar(60) not null,
    reason_kk    text        not null check (btrim(reason_kk) <> ''),
    reason_ru    text        not null check (btrim(reason_ru) <> ''),
    evidence     text        not null,
    opened_at    timestamptz not null,
    explanation  text,
    explained_at timestamptz,
    said_kk      text,
    said_ru      text,
    delivered    integer     not null default 0 check (delivered between 0 and 100),
    decided_by   uuid,
    decided_at   timestamptz,
    demanded     numeric(18, 2) check (demanded >= 0),
    ended_at     timestamptz,
    primary key (grant_id, number),
    constraint grant_terminations_with_reason
        check (state not in ('TO_CONFIRM', 'TERMINATED', 'SETTLED') or btrim(coalesce(said_ru, '')) <> ''),
    constraint grant_terminations_settled check (state not in ('TERMINATED', 'SETTLED') or demanded is not null)
);
-- one at a time, and one ends it
create unique index grant_terminations_open on grant_terminations (grant_id)
    where state in ('WARNED', 'TO_CONFIRM', 'TERMINATED', 'SETTLED');

create table grant_returns (
    grant_id    uuid           not null references grant_grants (id),
    number      integer        not null,
    sum         numeric(18, 2) not null check (sum > 0),
    document    varchar(200)   not null,
    document_on date           not null,
    primary key (grant_id, number),
    unique (grant_id, document)
);

-- never more than is demanded, in whatever order
--changeset grant:052-returns-fit splitStatements:false
create function grant_return_fits() returns trigger language plpgsql as $$
declare
    owed numeric;
    back numeric;
begin
    select demanded into owed from grant_terminations where grant_id = new.grant_id and demanded is not null for update;
    select coalesce(sum(sum), 0) into back from grant_returns where grant_id = new.grant_id and number <> new.number;
    if owed is null or back + new.sum > owed then
        raise exception 'Returns of % exceed the % that grant % owes', back + new.sum, owed, new.grant_id;
    end if;
    return new;
end;
$$;
create trigger grant_returns_fit before insert or update on grant_returns
    for each row execute function grant_return_fits();

--changeset grant:053-not-paid-while-terminated splitStatements:false
create or replace function grant_payment_not_suspended() returns trigger language plpgsql as $$
begin
    perform 1 from grant_grants where id = new.grant_id for update;
    if exists (select 1 from grant_suspensions where grant_id = new.grant_id and state = 'SUSPENDED') then
        raise exception 'Grant % is suspended: nothing is paid', new.grant_id;
    end if;
    if exists (select 1 from grant_terminations where grant_id = new.grant_id and state in ('WARNED', 'TO_CONFIRM')) then
        raise exception 'Grant % is being terminated: nothing is paid', new.grant_id;
    end if;
    return new;
end;
$$;
