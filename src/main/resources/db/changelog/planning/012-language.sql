--liquibase formatted sql

-- The language in which a proposal was written: its author is mailed in it.
--changeset planning:012-language
alter table planning_proposals add column language varchar(8);
