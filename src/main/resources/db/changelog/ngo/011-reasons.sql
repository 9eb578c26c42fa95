--liquibase formatted sql

--changeset ngo:011-reasons
-- Why an officer gave an account back: an entry of the edition.
alter table ngo_organisations add column reasons text;
update ngo_organisations set reasons = 'reasons.verification.other' where remark is not null;
alter table ngo_organisations add constraint ngo_organisations_returned_with_reason
    check (remark is null or reasons is not null);
