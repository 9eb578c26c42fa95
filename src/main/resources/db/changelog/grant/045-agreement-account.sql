--liquibase formatted sql

-- The account of the grantee as the agreement names it: a profile that changes later moves no money.
--changeset grant:045-agreement-account
create table grant_accounts (
    grant_id uuid        primary key references grant_grants (id),
    iban     varchar(40) not null,
    bic      varchar(11) not null
);
