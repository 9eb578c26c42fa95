--liquibase formatted sql

-- What left the account of the operator by the statements of its bank. A line confirms one payment at the most, and stands here once
-- however often its statement is sent. It points to the payment that it names with another sum or day.
--changeset grant:043-bank-lines
create table grant_bank_lines (
    id             uuid           primary key,
    statement_id   uuid           not null,
    day            date           not null,
    order_number   varchar(60)    not null,
    sum            numeric(18, 2) not null check (sum > 0),
    payee_bin      varchar(12)    not null,
    payee_iban     varchar(20)    not null,
    payee          varchar(300)   not null,
    grant_id       uuid,
    tranche        integer,
    named_grant_id uuid,
    named_tranche  integer,
    aside          varchar(300),
    imported_at    timestamptz    not null,
    unique (day, order_number, sum, payee_bin, payee_iban),
    unique (grant_id, tranche),
    foreign key (grant_id, tranche) references grant_payments (grant_id, tranche),
    foreign key (named_grant_id, named_tranche) references grant_payments (grant_id, tranche),
    check ((grant_id is null) = (tranche is null)),
    check (grant_id is null or aside is null)
);
create index grant_bank_lines_open on grant_bank_lines (day) where grant_id is null and aside is null;
