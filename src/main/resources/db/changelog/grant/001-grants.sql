--liquibase formatted sql

--changeset grant:001
create table grant_numbers (
    year integer primary key,
    last integer not null
);

create table grant_grants (
    id                    uuid primary key,
    number                varchar(20)    not null unique,
    application_id        uuid           not null unique,
    organisation_id       uuid           not null,
    customer_code         varchar(40)    not null,
    edition               varchar(60)    not null,
    grant_type            varchar(20)    not null,
    title                 text           not null,
    summary               text           not null,
    kato                  varchar(9)     not null,
    sum                   numeric(18, 2) not null check (sum > 0),
    institutional_sum     numeric(18, 2) not null check (institutional_sum between 0 and sum),
    months                integer        not null check (months > 0),
    starts_on             date,
    ends_on               date,
    first_tranche_percent numeric(5, 2) check (first_tranche_percent > 0 and first_tranche_percent <= 100),
    place                 varchar(100),
    signatory             varchar(300),
    signatory_basis       varchar(200),
    state                 varchar(20)    not null,
    awarded_at            timestamptz    not null,
    closed_at             timestamptz,
    version               integer        not null,
    check (state = 'DRAFT' or (starts_on is not null and ends_on >= starts_on and first_tranche_percent is not null))
);
create index grant_grants_by_organisation on grant_grants (organisation_id, awarded_at);
create index grant_grants_by_state on grant_grants (state, awarded_at);

create table grant_budget_lines (
    grant_id      uuid           not null references grant_grants (id),
    number        integer        not null,
    item          text           not null,
    asked         numeric(18, 2) not null check (asked >= 0),
    sum           numeric(18, 2) not null check (sum >= 0),
    own           numeric(18, 2) not null check (own >= 0),
    institutional boolean        not null,
    primary key (grant_id, number)
);

create table grant_signatures (
    grant_id  uuid         not null references grant_grants (id),
    side      varchar(20)  not null,
    person_id uuid         not null,
    name      text         not null,
    signed_on date         not null,
    at        timestamptz  not null,
    means     varchar(40)  not null,
    digest_kk varchar(64)  not null,
    digest_ru varchar(64)  not null,
    primary key (grant_id, side)
);

create table grant_payments (
    grant_id     uuid           not null references grant_grants (id),
    tranche      integer        not null check (tranche in (1, 2)),
    sum          numeric(18, 2) not null check (sum > 0),
    order_number varchar(60)    not null,
    paid_on      date           not null,
    primary key (grant_id, tranche)
);

create table grant_reports (
    grant_id     uuid        not null references grant_grants (id),
    revision     integer     not null check (revision > 0),
    state        varchar(20) not null,
    form_version varchar(64) not null,
    typed        text        not null,
    answers      text,
    spent        numeric(18, 2),
    remarks      text,
    edited_at    timestamptz not null,
    sent_at      timestamptz,
    decided_at   timestamptz,
    version      integer     not null,
    primary key (grant_id, revision),
    check (state = 'DRAFT' or (answers is not null and spent is not null and sent_at is not null))
);

--changeset grant:002 splitStatements:false
create function grant_payment_fits() returns trigger language plpgsql as $$
declare
    agreed numeric;
    stands varchar;
    paid   numeric;
begin
    select sum, state into agreed, stands from grant_grants where id = new.grant_id for update;
    select coalesce(sum(sum), 0) into paid from grant_payments where grant_id = new.grant_id and tranche <> new.tranche;
    if paid + new.sum > agreed then
        raise exception 'Payments of % exceed the agreement of grant % on %', paid + new.sum, new.grant_id, agreed;
    end if;
    if new.tranche = 2 and stands not in ('ACCEPTED', 'CLOSED') then
        raise exception 'The last payment of grant % comes after acceptance, not in state %', new.grant_id, stands;
    end if;
    return new;
end;
$$;

--changeset grant:003
create trigger grant_payments_fit before insert or update on grant_payments
    for each row execute function grant_payment_fits();
