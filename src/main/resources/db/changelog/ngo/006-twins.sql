--liquibase formatted sql

--changeset ngo:006-phone splitStatements:false
create function ngo_phone(text) returns text
    language sql immutable strict parallel safe
    return case when length(regexp_replace($1, '\D', '', 'g')) >= 10 then right(regexp_replace($1, '\D', '', 'g'), 10) end;
comment on function ngo_phone(text) is 'The ten digits behind +7 or 8, however the number was typed; null where there are fewer';

--changeset ngo:006-plain splitStatements:false
create function ngo_plain(text) returns text
    language sql immutable strict parallel safe
    return nullif(regexp_replace(search_folded($1), '[\s.,;:/\\"''«»„“”№#()–—-]+', ' ', 'g'), ' ');
comment on function ngo_plain(text) is 'A name or an address without its punctuation, as searches fold letters';

--changeset ngo:006-place splitStatements:false
create function ngo_place(text) returns text
    language sql immutable strict parallel safe
    return nullif(regexp_replace(regexp_replace(' ' || ngo_plain($1) || ' ',
        ' (ул|улица|street|st|кошеси|д|дом|уй|house|оф|офис|кенсе|office|кв|пр|проспект|ave|avenue|дангылы|мкр|микрорайон|г|город)(?= )',
        '', 'g'), '\s', '', 'g'), '');
comment on function ngo_place(text) is 'An address without punctuation and without the words for street, house and office in three languages';

--changeset ngo:006-twin-indexes
create index ngo_organisations_iban on ngo_organisations (iban);
create index ngo_organisations_phone on ngo_organisations (ngo_phone(phone));
create index ngo_organisations_head_iin on ngo_organisations (head_iin);
create index ngo_organisations_head on ngo_organisations (ngo_plain(head_name));
create index ngo_organisations_place on ngo_organisations (kato, ngo_place(address));

--changeset ngo:006-twins
-- two accounts of one BIN are not twins but rivals: the verification decides between them
create view ngo_twin_hits as
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
select a.id, b.id, 'ADDRESS', a.kato || ngo_place(a.address)
from ngo_organisations a join ngo_organisations b
    on b.kato = a.kato and ngo_place(b.address) = ngo_place(a.address) and b.bin <> a.bin
where length(ngo_place(a.address)) >= 4;

--changeset ngo:006-twin-dismissals
create table ngo_twin_dismissals (
    one uuid not null references ngo_organisations (id),
    other uuid not null references ngo_organisations (id),
    ground text not null,
    -- of what they had in common then: the hit returns with anything else
    trait_hash char(64) not null,
    reason text not null,
    dismissed_by text not null,
    dismissed_at timestamptz not null,
    primary key (one, other, ground, trait_hash),
    check (one < other)
);

--changeset ngo:006-open-twins
create view ngo_open_twins as
select h.one, h.other, h.ground, encode(sha256(convert_to(h.trait, 'UTF8')), 'hex') as trait_hash
from ngo_twin_hits h
where not exists (
    select 1 from ngo_twin_dismissals d
    where d.one = least(h.one, h.other) and d.other = greatest(h.one, h.other) and d.ground = h.ground
      and d.trait_hash = encode(sha256(convert_to(h.trait, 'UTF8')), 'hex'));
