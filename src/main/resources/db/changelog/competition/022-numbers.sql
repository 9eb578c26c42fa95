--liquibase formatted sql

--changeset competition:022-numbers
-- whoever sends waits for nobody's number; a number is last + drawn - drawn_before
create sequence competition_numbers_drawn;
alter table competition_numbers add column drawn_before bigint not null default 0;
