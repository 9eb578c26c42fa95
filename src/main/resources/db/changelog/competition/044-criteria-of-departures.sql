--liquibase formatted sql

--changeset competition:044-criteria-of-departures
-- By which criterion of the edition the commission does not support an application; old reasons name none.
alter table competition_rankings add column departure_criterion varchar(40) not null default '';
