--liquibase formatted sql

--changeset planning:010-reasons
-- Why a proposal was rejected: an entry of the edition.
alter table planning_proposals add column reasons text;
update planning_proposals set reasons = 'reasons.proposal.other' where decision = 'REJECTED';
alter table planning_proposals add constraint planning_proposals_rejected_with_reason
    check (decision <> 'REJECTED' or reasons is not null);
