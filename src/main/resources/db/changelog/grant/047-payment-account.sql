--liquibase formatted sql

-- The account to which a payment went: the agreement may name another one later. Older payments have none.
--changeset grant:047-payment-account
alter table grant_payments add column iban varchar(40);
