--liquibase formatted sql

--changeset competition:050
-- Whether the quorum was there and was lost to recusals: then present and needed are those of the point that lacked it.
alter table competition_postponements add column recused boolean not null default false;
