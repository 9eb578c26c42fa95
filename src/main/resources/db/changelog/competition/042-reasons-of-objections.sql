--liquibase formatted sql

--changeset competition:042-reasons-of-objections
-- Why an objection was dismissed: an entry of the edition.
alter table competition_objections add column ruling_why text;
update competition_objections set ruling_why = 'reasons.objection.unfounded' where ruling = 'DISMISSED';
alter table competition_objections add constraint competition_objections_dismissed_with_reason
    check (ruling <> 'DISMISSED' or ruling_why is not null);
