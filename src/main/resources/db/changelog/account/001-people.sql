--liquibase formatted sql

--changeset account:001
create table account_people (
    id uuid primary key,
    version integer not null,
    login text not null,
    email text not null,
    name text not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    password_hash text not null,
    password_temporary boolean not null,
    password_since timestamptz not null,
    active boolean not null,
    opened_at timestamptz not null
);
create unique index account_people_login on account_people (lower(login));
create index account_people_name on account_people (name collate "kk-x-icu");

create table account_rights (
    person uuid not null references account_people,
    role text not null,
    scope text
);
create unique index account_rights_once on account_rights (person, role, coalesce(scope, ''));
create index account_rights_role on account_rights (role, scope);

create table account_sign_ins (
    person uuid primary key references account_people,
    at timestamptz not null
);

create table account_sign_in_failures (
    id bigint generated always as identity primary key,
    login text not null,
    address text not null,
    at timestamptz not null
);
create index account_sign_in_failures_login on account_sign_in_failures (login, at);
create index account_sign_in_failures_address on account_sign_in_failures (address, at);
create index account_sign_in_failures_at on account_sign_in_failures (at);

create table account_changes (
    id bigint generated always as identity primary key,
    person uuid not null references account_people,
    at timestamptz not null,
    actor uuid not null,
    actor_name text not null,
    what text not null,
    detail text not null
);
create index account_changes_person on account_changes (person, id);
