--liquibase formatted sql

-- The bank account that agreements name; an operator entered earlier has none yet.
--changeset party:002
alter table party_operators add column iban text not null default '';
alter table party_operators add column bic text not null default '';
