--liquibase formatted sql

--changeset competition:048-hour-of-meetings
-- The hour for which a commission is called, by the clock of the country. Null in cases of before, which asked for the day alone.
alter table competition_meetings add column held_at time;
alter table competition_successions add column held_at time;
