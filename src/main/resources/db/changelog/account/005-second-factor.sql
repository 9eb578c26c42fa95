--liquibase formatted sql

--changeset account:005-second-factor
create table account_second_factors (
    person uuid primary key references account_people,
    -- encrypted with the key of the installation, bound to the person
    secret bytea not null,
    since timestamptz not null,
    -- the newest half minute whose code was taken: no code counts twice
    last_step bigint not null
);
create table account_recovery_codes (
    person uuid not null references account_second_factors on delete cascade,
    code_hash char(64) not null,
    used_at timestamptz,
    primary key (person, code_hash)
);
