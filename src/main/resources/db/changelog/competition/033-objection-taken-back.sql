--liquibase formatted sql

--changeset competition:033-objection-taken-back
-- When the applicant took the objection back.
alter table competition_objections add column taken_back_at timestamptz;
