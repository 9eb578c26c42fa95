--liquibase formatted sql

--changeset competition:040-reasons
-- Why an application was closed against its applicant: entries of the edition, with commas between them.
alter table competition_applications add column reasons text;
update competition_applications one set reasons = coalesce(
    (select string_agg(code, ',' order by code) from (
        select 'reasons.check.' || finding.check_code as code from competition_findings finding
        where finding.application_id = one.id and not finding.passed
        union
        select 'exclusionGrounds.' || ground.ground from competition_grounds ground
        where ground.application_id = one.id and ground.applies) known),
    'reasons.check.other')
where one.state = 'REFUSED';
update competition_applications set reasons = 'reasons.applicant.withdrawn' where state = 'WITHDRAWN';
alter table competition_applications add constraint competition_applications_closed_with_reason
    check (state not in ('REFUSED', 'WITHDRAWN') or reasons is not null);
create index competition_applications_reasons on competition_applications using gin (string_to_array(reasons, ','));
