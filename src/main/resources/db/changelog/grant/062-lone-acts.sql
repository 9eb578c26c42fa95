--liquibase formatted sql

-- The act of reconciliation after a termination is signed by both sides too, or by the operator alone, with the reason.
--changeset grant:062-lone-acts
alter table grant_lone_acts add column paper varchar(20) not null default 'ACT';
alter table grant_lone_acts drop constraint grant_lone_acts_pkey;
alter table grant_lone_acts add primary key (grant_id, paper);
alter table grant_lone_acts alter column paper drop default;
