--liquibase formatted sql

--changeset competition:050-remarks
-- null: the officer has not said yet whether the correction met the remark. What was kept as false before stays so.
alter table competition_remarks alter column met drop not null;
alter table competition_remarks alter column met drop default;
