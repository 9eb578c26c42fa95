--liquibase formatted sql

--changeset competition:031-objection-points
alter table competition_objections add column points numeric(7, 2);
