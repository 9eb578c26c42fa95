--liquibase formatted sql

-- All money that came back from grantees: with the settlement of a project, and in parts after a termination.
--changeset grant:055-money-back
create view grant_money_back as
select grant_id, returned as sum, document, document_on from grant_refunds where returned > 0
union all
select grant_id, sum, document, document_on from grant_returns;
