--liquibase formatted sql

-- Changes of grant agreements: what is asked, as it was and as it will be, and the signatures under each additional agreement.
--changeset grant:044-addenda
create table grant_addenda (
    grant_id   uuid        not null references grant_grants (id),
    number     integer     not null,
    state      varchar(20) not null,
    reason     text        not null,
    ended_on   date,
    ends_on    date,
    iban_was   varchar(40),
    bic_was    varchar(11),
    iban       varchar(40),
    bic        varchar(11),
    said       text,
    asked_at   timestamptz not null,
    decided_at timestamptz,
    ended_at   timestamptz,
    primary key (grant_id, number)
);
-- one at a time
create unique index grant_addenda_open on grant_addenda (grant_id) where state in ('ASKED', 'AGREED');

create table grant_addendum_lines (
    grant_id      uuid           not null,
    number        integer        not null,
    line          integer        not null,
    item          text           not null,
    institutional boolean        not null,
    sum_was       numeric(18, 2) not null,
    sum           numeric(18, 2) not null check (sum >= 0),
    own           numeric(18, 2) not null,
    primary key (grant_id, number, line),
    foreign key (grant_id, number) references grant_addenda (grant_id, number)
);

alter table grant_signatures add column number integer not null default 1;
alter table grant_signatures drop constraint grant_signatures_pkey;
alter table grant_signatures add primary key (grant_id, paper, number, side);
