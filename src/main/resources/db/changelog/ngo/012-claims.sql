--liquibase formatted sql

--changeset ngo:012-proposed-profile
alter table ngo_organisations add column proposed text;
comment on column ngo_organisations.proposed is 'Profile (JSON) that a claimant proposes instead of what was known; in force once verified';

--changeset ngo:012-actual-place
create index ngo_organisations_actual_place on ngo_organisations (actual_kato, ngo_place(actual_address));

create view ngo_places as
select id, bin, kato, ngo_place(address) as place
from ngo_organisations
where length(ngo_place(address)) >= 4
union all
select id, bin, actual_kato, ngo_place(actual_address)
from ngo_organisations
where length(ngo_place(actual_address)) >= 4
  and (actual_kato, ngo_place(actual_address)) is distinct from (kato, ngo_place(address));

create or replace view ngo_twin_hits as
select a.id as one, b.id as other, 'ACCOUNT' as ground, a.iban as trait
from ngo_organisations a join ngo_organisations b on b.iban = a.iban and b.bin <> a.bin
union all
select a.id, b.id, 'PHONE', ngo_phone(a.phone)
from ngo_organisations a join ngo_organisations b on ngo_phone(b.phone) = ngo_phone(a.phone) and b.bin <> a.bin
union all
select a.id, b.id, 'HEAD_NUMBER', a.head_iin
from ngo_organisations a join ngo_organisations b on b.head_iin = a.head_iin and b.bin <> a.bin
union all
select a.id, b.id, 'HEAD_NAME', ngo_plain(a.head_name)
from ngo_organisations a join ngo_organisations b on ngo_plain(b.head_name) = ngo_plain(a.head_name) and b.bin <> a.bin
where ngo_plain(a.head_name) like '%_ _%'
union all
select a.id, b.id, 'ADDRESS', a.kato || a.place
from ngo_places a join ngo_places b on b.kato = a.kato and b.place = a.place and b.bin <> a.bin;
