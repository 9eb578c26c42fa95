--liquibase formatted sql

--changeset expert:005-reasons
-- Why a request was refused: an entry of the edition.
alter table expert_requests add column reasons text;
update expert_requests set reasons = 'reasons.expertRequest.other' where state = 'REFUSED';
alter table expert_requests add constraint expert_requests_refused_with_reason
    check (state <> 'REFUSED' or reasons is not null);
