--liquibase formatted sql

--changeset competition:046-criteria-of-successions
-- By which criterion of the edition the commission passes over who stands next in rank; old reasons name none.
alter table competition_succession_reasons add column criterion varchar(40) not null default '';
