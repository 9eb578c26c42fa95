--liquibase formatted sql

-- Both sides sign the act of acceptance too. Where the grantee does not, the operator signs alone and says why.
--changeset grant:020-acts
alter table grant_signatures add column paper varchar(20) not null default 'AGREEMENT';
alter table grant_signatures drop constraint grant_signatures_pkey;
alter table grant_signatures add primary key (grant_id, paper, side);
alter table grant_signatures alter column paper drop default;

create table grant_lone_acts (
    grant_id uuid primary key references grant_grants (id),
    reason   text not null
);
