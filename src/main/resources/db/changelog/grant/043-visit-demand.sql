--liquibase formatted sql

--changeset grant:043-visit-demand
alter table grant_visit_acts add demand_reason text;
update grant_visit_acts set demand_reason = '' where remark is not null;

comment on column grant_visit_acts.remark is 'On the remedy; of demands before this column the reason of the demand';
comment on column grant_visit_acts.demand_reason is 'Why so much is demanded back, or nothing';
