--liquibase formatted sql

--changeset account:004-links
create table account_links (
    id uuid primary key,
    person uuid not null references account_people,
    kind text not null check (kind in ('CONFIRM', 'RESET')),
    address text not null,
    -- SHA-256 of the one-time token; the token itself stands in the link only
    token_hash char(64) not null unique,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index account_links_person on account_links (person, kind, made_at);

create table account_confirmed_addresses (
    person uuid primary key references account_people,
    address text not null,
    confirmed_at timestamptz not null
);

--changeset account:004-addresses-of-earlier-releases
-- these addresses have been written to all along: mail must not stop with the new release
insert into account_confirmed_addresses (person, address, confirmed_at)
select id, email, opened_at from account_people where email like '%_@_%';
