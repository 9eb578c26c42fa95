--liquibase formatted sql

--changeset competition:047-both-languages-of-meetings
-- What protocols print in both languages, in Kazakh; the Russian wording stands in the older column. Null in cases of before: one text stands for both.
alter table competition_meetings add column place_kk varchar(300), add column agenda_kk text;
alter table competition_successions add column place_kk varchar(300), add column agenda_kk text;
alter table competition_hearings add column presenter_kk varchar(300), add column questions_kk text;
alter table competition_proposed_sums add column reason_kk text;
alter table competition_rankings add column departure_kk text;
alter table competition_succession_reasons add column reason_kk text;
