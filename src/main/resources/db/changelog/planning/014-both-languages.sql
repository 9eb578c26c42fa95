--liquibase formatted sql

-- What papers and open pages print in Kazakh and Russian is asked for in both; what is there was typed once and stands for both.
--changeset planning:014-reason-of-answer
alter table planning_proposals add column reason_kk text;
