--liquibase formatted sql

--changeset competition:045-presentation-place
-- Announcements of before gave the place once, for both languages.
alter table competition_competitions add column presentation_place_kk varchar(300);
