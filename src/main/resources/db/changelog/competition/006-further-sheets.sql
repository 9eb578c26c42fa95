--liquibase formatted sql

--changeset competition:006
alter table competition_reviews add column further boolean not null default false;
