--liquibase formatted sql

--changeset competition:046-signatures-of-experts
-- Each commission signs its own protocol; the case is a competition, or the search for the next in rank. Until now only the protocol that
-- decides was signed: that of the competition commission where there is one.
alter table competition_protocol_signatures drop constraint competition_protocol_signatures_competition_id_fkey;
alter table competition_protocol_signatures rename column competition_id to case_id;
alter table competition_protocol_signatures add column body varchar(20) not null default 'COMMISSION';
update competition_protocol_signatures signature set body = 'EXPERTS' where not exists (
    select 1 from competition_seats seat where seat.competition_id = signature.case_id and seat.body = 'COMMISSION');
alter table competition_protocol_signatures alter column body drop default;
alter table competition_protocol_signatures drop constraint competition_protocol_signatures_pkey;
alter table competition_protocol_signatures add primary key (case_id, body, person_id);
-- Why a case went on though too few had signed.
create table competition_unsigned_protocols (
    case_id uuid        not null,
    body    varchar(20) not null,
    reason  text        not null,
    primary key (case_id, body)
);
