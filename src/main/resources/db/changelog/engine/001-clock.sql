--liquibase formatted sql

--changeset engine:001
create table engine_clock (
    id            smallint primary key default 1 check (id = 1),
    offset_millis bigint   not null check (offset_millis >= 0)
);
comment on table engine_clock is 'How far a demonstration moved its clock ahead; empty in production';
