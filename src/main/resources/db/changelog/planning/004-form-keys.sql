--liquibase formatted sql

--changeset planning:004
create table planning_form_keys (
    form_key    uuid primary key,
    proposal_id uuid not null
);
comment on table planning_form_keys is 'Which proposal came of which post: the same post once more leads to the same proposal';
