--liquibase formatted sql

-- Agreements that were issued before an account was kept with them are paid to the account that stands in the profile now, not later.
--changeset grant:047-accounts-of-old-agreements
insert into grant_accounts (grant_id, iban, bic)
select grants.id, organisations.iban, upper(organisations.bic)
from grant_grants grants
join ngo_organisations organisations on organisations.id = grants.organisation_id
where grants.state not in ('DRAFT', 'LAPSED', 'DECLINED')
  and organisations.iban is not null
  and organisations.bic is not null
on conflict (grant_id) do nothing;
