--liquibase formatted sql

-- A comment outlives the direction that it is about: the council may have the direction taken out, and what was said stays.
--changeset planning:002
alter table planning_comments drop constraint planning_comments_direction_id_fkey;
