--liquibase formatted sql

-- Place and basis of an agreement on financing in Kazakh; what is there already was typed in one language and stands for both.
--changeset planning:013-funding-words
alter table planning_funding_terms add column place_kk varchar(100);
alter table planning_funding_terms add column customer_basis_kk varchar(200);
alter table planning_funding_terms add column operator_basis_kk varchar(200);
