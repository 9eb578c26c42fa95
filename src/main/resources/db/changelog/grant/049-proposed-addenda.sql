--liquibase formatted sql

-- The operator proposes changes too, and no grantee declines one without words.
--changeset grant:049-proposed-addenda
alter table grant_addenda add column proposed boolean not null default false;
alter table grant_addenda add constraint grant_addenda_declined_with_reason
    check (state <> 'DECLINED' or btrim(coalesce(said, '')) <> '');
