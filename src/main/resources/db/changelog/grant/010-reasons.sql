--liquibase formatted sql

--changeset grant:010-reasons
-- Why a report was refused: an entry of the edition.
alter table grant_reports add column reasons text;
update grant_reports set reasons = 'reasons.report.notMended' where state = 'REFUSED';
alter table grant_reports add constraint grant_reports_refused_with_reason
    check (state <> 'REFUSED' or reasons is not null);
