--liquibase formatted sql

-- What papers and open pages print in Kazakh and Russian is asked for in both; what is there was typed once and stands for both.
--changeset planning:014-reason-of-answer
alter table planning_proposals add column reason_kk text;

--changeset planning:014-list
alter table planning_lists add column summary_kk text;
alter table planning_lists add column council_remarks_kk text;
alter table planning_amendments add column reason_kk text;
