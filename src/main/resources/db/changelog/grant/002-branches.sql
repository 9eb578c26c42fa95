--liquibase formatted sql

-- What ends a grant before its time, payments by the shares of the edition, reports between them.
--changeset grant:004
alter table grant_grants add column end_reason text;
alter table grant_grants add column tranche_shares varchar(100);
alter table grant_reports add column stage integer not null default 1 check (stage > 0);
alter table grant_payments drop constraint grant_payments_tranche_check;
alter table grant_payments add constraint grant_payments_tranche_check check (tranche > 0);

create table grant_report_remarks (
    grant_id uuid         not null,
    revision integer      not null,
    position integer      not null,
    place    varchar(100) not null,
    text     text         not null,
    primary key (grant_id, revision, position),
    foreign key (grant_id, revision) references grant_reports (grant_id, revision)
);

create table grant_refunds (
    grant_id    uuid primary key references grant_grants (id),
    demanded    numeric(18, 2) not null check (demanded >= 0),
    returned    numeric(18, 2) not null check (returned between 0 and demanded),
    document    varchar(200)   not null,
    document_on date           not null
);

-- The gate of the money, behind every road to it: a later payment waits for the report on the one before, the last one for the
-- acceptance of the project, and after a refusal nothing is paid.
--changeset grant:005 splitStatements:false
create or replace function grant_payment_fits() returns trigger language plpgsql as $$
declare
    agreed numeric;
    stands varchar;
    shares integer;
    paid   numeric;
begin
    select sum, state, coalesce(array_length(string_to_array(tranche_shares, ','), 1), 2) into agreed, stands, shares
    from grant_grants where id = new.grant_id for update;
    select coalesce(sum(sum), 0) into paid from grant_payments where grant_id = new.grant_id and tranche <> new.tranche;
    if paid + new.sum > agreed then
        raise exception 'Payments of % exceed the agreement of grant % on %', paid + new.sum, new.grant_id, agreed;
    end if;
    if stands not in ('SIGNED', 'ACTIVE', 'ACCEPTED', 'CLOSED') then
        raise exception 'Grant % is %: nothing is paid', new.grant_id, stands;
    end if;
    if new.tranche > shares then
        raise exception 'Grant % is paid in % shares, there is no share %', new.grant_id, shares, new.tranche;
    end if;
    if new.tranche = shares and stands not in ('ACCEPTED', 'CLOSED') then
        raise exception 'The last payment of grant % comes after acceptance, not in state %', new.grant_id, stands;
    end if;
    if new.tranche > 1 and not exists (select 1 from grant_reports
            where grant_id = new.grant_id and state = 'ACCEPTED' and stage >= new.tranche - 1) then
        raise exception 'Payment % of grant % waits for the report on the payment before', new.tranche, new.grant_id;
    end if;
    return new;
end;
$$;
