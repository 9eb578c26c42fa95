--liquibase formatted sql

-- What ended a term before it was kept or missed: a termination takes along the terms that ran.
--changeset legal:003-cut-terms
alter table legal_terms add column cut_by text;
