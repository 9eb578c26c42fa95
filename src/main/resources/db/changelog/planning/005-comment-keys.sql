--liquibase formatted sql

--changeset planning:005
alter table planning_form_keys rename column proposal_id to made_id;
comment on table planning_form_keys is 'Which proposal or comment came of which post: the same post once more makes no other';
