--liquibase formatted sql

-- Suspensions of grants: what an officer proposes, what became of it, and no payment while one is in force.
--changeset grant:049-suspensions
create table grant_suspensions (
    grant_id    uuid        not null references grant_grants (id),
    number      integer     not null,
    state       varchar(20) not null,
    ground      varchar(60) not null,
    reason_kk   text        not null check (btrim(reason_kk) <> ''),
    reason_ru   text        not null check (btrim(reason_ru) <> ''),
    evidence    text        not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    decided_at  timestamptz,
    remedy      text,
    remedy_at   timestamptz,
    said_kk     text,
    said_ru     text,
    ended_at    timestamptz,
    primary key (grant_id, number)
);
-- one at a time
create unique index grant_suspensions_open on grant_suspensions (grant_id) where state in ('PROPOSED', 'SUSPENDED');

-- behind every road to the money; the trigger before it has locked the grant
--changeset grant:050-not-paid-while-suspended splitStatements:false
create function grant_payment_not_suspended() returns trigger language plpgsql as $$
begin
    perform 1 from grant_grants where id = new.grant_id for update;
    if exists (select 1 from grant_suspensions where grant_id = new.grant_id and state = 'SUSPENDED') then
        raise exception 'Grant % is suspended: nothing is paid', new.grant_id;
    end if;
    return new;
end;
$$;
create trigger grant_payments_not_suspended before insert on grant_payments
    for each row execute function grant_payment_not_suspended();
