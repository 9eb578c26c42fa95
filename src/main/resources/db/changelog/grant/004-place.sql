--liquibase formatted sql

-- Where an agreement is concluded, in Kazakh; an earlier agreement has the wording of place in both papers.
--changeset grant:007
alter table grant_grants add column place_kk varchar(100);
