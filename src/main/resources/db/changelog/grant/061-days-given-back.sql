--liquibase formatted sql

-- The last day of the project that a resumption moved it to.
--changeset grant:061-days-given-back
alter table grant_suspensions add column ends_on date;
