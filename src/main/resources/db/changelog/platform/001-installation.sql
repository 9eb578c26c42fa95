--liquibase formatted sql

--changeset platform:001
create table platform_installation (
    single boolean primary key default true check (single),
    id uuid not null default gen_random_uuid(),
    mode varchar(20) not null,
    made_at timestamptz not null default now()
);
comment on table platform_installation is 'One row: what this database is for. A demonstration never opens any other database, nor does the product open a demonstration.';

create table platform_seeds (
    name varchar(100) primary key,
    done_at timestamptz not null
);
comment on table platform_seeds is 'Which demonstration data have been invented already.';
