--liquibase formatted sql

-- Sub-grants: which lines of the budget may be passed on, to whom they were, and what became of the money.
--changeset grant:060-sub-grants
alter table grant_budget_lines add column regranted boolean not null default false;

create table grant_sub_grants (
    id         uuid primary key,
    grant_id   uuid           not null references grant_grants (id),
    number     integer        not null check (number > 0),
    line       integer        not null,
    applicant  varchar(300)   not null check (btrim(applicant) <> ''),
    bin        varchar(12),
    project    text           not null check (btrim(project) <> ''),
    asked      numeric(18, 2) not null check (asked > 0),
    state      varchar(20)    not null
        check (state in ('APPLIED', 'REFUSED', 'AWARDED', 'PAID', 'REPORTED', 'ACCEPTED')),
    sum        numeric(18, 2) check (sum > 0),
    reason     text,
    done       text,
    spent      numeric(18, 2) check (spent >= 0),
    remark     text,
    applied_at timestamptz    not null,
    version    integer        not null,
    -- what of the line it takes: once it is accepted, only what was spent
    taken      numeric(18, 2) generated always as (
        case when state in ('APPLIED', 'REFUSED') then 0 when state = 'ACCEPTED' then spent else sum end) stored,
    unique (grant_id, number),
    foreign key (grant_id, line) references grant_budget_lines (grant_id, number),
    constraint grant_sub_grants_refused check (state <> 'REFUSED' or btrim(coalesce(reason, '')) <> ''),
    constraint grant_sub_grants_awarded check ((state in ('APPLIED', 'REFUSED')) = (sum is null)),
    constraint grant_sub_grants_reported check ((state in ('REPORTED', 'ACCEPTED')) = (spent is not null))
);

create table grant_sub_payments (
    sub_grant_id uuid           not null references grant_sub_grants (id),
    number       integer        not null check (number > 0),
    returned     boolean        not null,
    paid_on      date           not null,
    document     varchar(200)   not null check (btrim(document) <> ''),
    sum          numeric(18, 2) not null check (sum > 0),
    receipt      uuid references grant_receipts (file_id),
    primary key (sub_grant_id, number)
);

create table grant_sub_files (
    file_id      uuid primary key references grant_receipts (file_id),
    sub_grant_id uuid not null references grant_sub_grants (id)
);
create index grant_sub_files_of on grant_sub_files (sub_grant_id);

-- What the pages refuse in words holds on every road: one waits for the other at the line of the budget.
--changeset grant:061-sub-grants-fit splitStatements:false
create function grant_sub_grants_fit(whose uuid, which integer) returns void language plpgsql as $$
declare
    agreed  numeric;
    allowed boolean;
    given   numeric;
begin
    select sum, regranted into agreed, allowed
    from grant_budget_lines where grant_id = whose and number = which for update;
    select coalesce(sum(taken), 0) into given from grant_sub_grants where grant_id = whose and line = which;
    if given > agreed then
        raise exception 'Sub-grants of % exceed line % of grant % on %', given, which, whose, agreed;
    end if;
    if not allowed and exists (select 1 from grant_sub_grants where grant_id = whose and line = which) then
        raise exception 'Line % of grant % is not for sub-grants', which, whose;
    end if;
end;
$$;

create function grant_sub_grant_paid_fits(which uuid) returns void language plpgsql as $$
declare
    awarded  numeric;
    reported numeric;
    paid     numeric;
    back     numeric;
begin
    select coalesce(sum, 0), coalesce(spent, 0) into awarded, reported from grant_sub_grants where id = which for update;
    select coalesce(sum(sum) filter (where not returned), 0), coalesce(sum(sum) filter (where returned), 0)
    into paid, back from grant_sub_payments where sub_grant_id = which;
    if paid - back > awarded or back > paid or reported > paid - back then
        raise exception 'Sub-grant % of %: paid %, returned %, spent %', which, awarded, paid, back, reported;
    end if;
end;
$$;

create function grant_sub_grant_fits() returns trigger language plpgsql as $$
begin
    perform grant_sub_grants_fit(new.grant_id, new.line);
    perform grant_sub_grant_paid_fits(new.id);
    return null;
end;
$$;
create constraint trigger grant_sub_grants_fit after insert or update on grant_sub_grants
    deferrable initially immediate for each row execute function grant_sub_grant_fits();

create function grant_sub_payment_fits() returns trigger language plpgsql as $$
declare
    whose uuid;
    stands varchar;
begin
    select grant_id into whose from grant_sub_grants where id = new.sub_grant_id;
    select state into stands from grant_grants where id = whose for update;
    if not new.returned and (stands not in ('SIGNED', 'ACTIVE', 'REPORTED')
            or exists (select 1 from grant_suspensions where grant_id = whose and state = 'SUSPENDED')) then
        raise exception 'Grant % is % or suspended: no sub-grant is paid', whose, stands;
    end if;
    perform grant_sub_grant_paid_fits(new.sub_grant_id);
    return null;
end;
$$;
create trigger grant_sub_payments_fit after insert or update on grant_sub_payments
    for each row execute function grant_sub_payment_fits();

create function grant_budget_line_covers() returns trigger language plpgsql as $$
begin
    perform grant_sub_grants_fit(new.grant_id, new.number);
    return null;
end;
$$;
create trigger grant_budget_lines_cover after update of sum, regranted on grant_budget_lines
    for each row execute function grant_budget_line_covers();
