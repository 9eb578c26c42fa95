--liquibase formatted sql

--changeset expert:012-told-ties
-- What persons ever told of their ties; a card that says them no longer does not make them untold.
create table expert_told_ties (
    person_id  uuid        not null,
    tie        jsonb       not null,
    first_told timestamptz not null,
    last_told  timestamptz not null check (last_told >= first_told)
);
create unique index expert_told_ties_once on expert_told_ties (person_id, md5(tie::text));
-- What stands on the cards of before.
insert into expert_told_ties (person_id, tie, first_told, last_told)
select distinct on (person_id, md5(tie::text)) person_id, tie, told, told
from (select person_id, jsonb_array_elements(verified -> 'ties') as tie, coalesce(verified_at, now()) as told from expert_cards
      union all
      select person_id, jsonb_array_elements(proposed -> 'ties'), proposed_at from expert_cards where proposed is not null) as stood;
