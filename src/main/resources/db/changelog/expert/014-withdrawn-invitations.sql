--liquibase formatted sql

--changeset expert:014-withdrawn-invitations
alter table expert_requests drop constraint expert_requests_state_check;
alter table expert_requests add constraint expert_requests_state_check
    check (state in ('UNCONFIRMED', 'WAITING', 'INVITED', 'JOINED', 'REFUSED', 'WITHDRAWN'));
