--liquibase formatted sql

--changeset party:001
create table party_operators (
    id integer primary key check (id = 1),
    version integer not null,
    bin text not null,
    name_kk text not null,
    name_ru text not null,
    name_en text,
    address_kk text not null,
    address_ru text not null,
    address_en text,
    head_kk text not null,
    head_ru text not null,
    head_en text,
    city_kk text not null,
    city_ru text not null,
    city_en text
);

create table party_customers (
    code text primary key check (code ~ '^[a-z][a-z0-9]{1,30}$'),
    version integer not null,
    bin text not null unique,
    name_kk text not null,
    name_ru text not null,
    name_en text,
    kato text not null,
    head_kk text not null,
    head_ru text not null,
    head_en text,
    active boolean not null
);
