--liquibase formatted sql

--changeset competition:024
-- Subscribers hear of the extensions of a call too, each extension once.
alter table competition_guests_told rename column competition_id to news_id;
