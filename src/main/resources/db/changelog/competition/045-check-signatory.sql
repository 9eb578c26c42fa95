--liquibase formatted sql

--changeset competition:045-check-signatory
-- Who signs the conclusion of the check, in Kazakh; the Russian wording stands in check_signatory. Null in cases of before.
alter table competition_competitions add column check_signatory_kk varchar(300);
