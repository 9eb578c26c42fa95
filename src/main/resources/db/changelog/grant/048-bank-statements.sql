--liquibase formatted sql

-- The files of bank statements and who brought them. What is in a file is kept until its lines are taken.
--changeset grant:048-bank-statements
create table grant_bank_statements (
    id          uuid         primary key,
    name        varchar(255) not null,
    sha256      varchar(64)  not null,
    content     bytea,
    uploaded_by uuid         not null,
    uploaded_at timestamptz  not null,
    taken_at    timestamptz,
    lines       integer,
    total       numeric(22, 2),
    check ((content is null) = (taken_at is not null))
);

-- One line stands here once, whatever zeros and signs are written before its number. Where it stands twice already, both stay.
--changeset grant:048-bank-order-keys
alter table grant_bank_lines add column order_key varchar(120);
update grant_bank_lines set order_key = plain.key || case when plain.nth > 1 then ' ' || plain.nth else '' end
from (
    select id, key, row_number() over (partition by day, key, sum, payee_bin, payee_iban order by imported_at, id) as nth
    from (
        select *, upper(regexp_replace(regexp_replace(order_number, '[\s\u2116#]', '', 'g'), '^0+(?=.)', '')) as key
        from grant_bank_lines) line) plain
where plain.id = grant_bank_lines.id;
alter table grant_bank_lines alter column order_key set not null;
alter table grant_bank_lines drop constraint grant_bank_lines_day_order_number_sum_payee_bin_payee_iban_key;
alter table grant_bank_lines add unique (day, order_key, sum, payee_bin, payee_iban);
