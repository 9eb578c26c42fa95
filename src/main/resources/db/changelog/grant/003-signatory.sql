--liquibase formatted sql

-- Who signs for the operator, and on which basis, in Kazakh; an earlier agreement has the wording of signatory in both papers.
--changeset grant:006
alter table grant_grants add column signatory_kk varchar(300);
alter table grant_grants add column signatory_basis_kk varchar(200);
