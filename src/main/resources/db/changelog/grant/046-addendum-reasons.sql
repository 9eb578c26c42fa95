--liquibase formatted sql

-- No change of an agreement is refused without words to the grantee.
--changeset grant:046-addendum-reasons
alter table grant_addenda add constraint grant_addenda_refused_with_reason
    check (state <> 'REFUSED' or btrim(coalesce(said, '')) <> '');
