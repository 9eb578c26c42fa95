--liquibase formatted sql

--changeset competition:034
create table competition_protocol_signatures (
    competition_id uuid         not null references competition_competitions (id),
    person_id      uuid         not null,
    name           varchar(300) not null,
    refusal        text         not null,
    at             timestamptz  not null,
    means          varchar(40)  not null,
    digest_kk      varchar(64)  not null,
    digest_ru      varchar(64)  not null,
    primary key (competition_id, person_id)
);
