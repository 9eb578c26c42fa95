--liquibase formatted sql

--changeset competition:023
-- What a visitor without an account asked for and has not confirmed by the link that was mailed.
create table competition_guest_requests (
    -- SHA-256 of the one-time token; the token itself stands in the link only
    token_hash     varchar(64) primary key,
    address        text        not null,
    language       text        not null,
    competition_id uuid references competition_competitions (id),
    question       text,
    sphere         text        not null,
    region         text        not null,
    grant_type     text        not null,
    expires_at     timestamptz not null,
    check ((competition_id is null) = (question is null))
);
create index competition_guest_requests_address on competition_guest_requests (address);

-- Confirmed addresses: of subscribers, who have a token to leave by, and of those who wait for an answer. Deleted when they
-- left or were answered.
create table competition_guests (
    id          uuid primary key,
    address     text        not null,
    language    text        not null,
    leave_token varchar(64) unique,
    since       timestamptz not null
);
create unique index competition_guests_subscriber on competition_guests (address) where leave_token is not null;

create table competition_guest_subscriptions (
    id         uuid primary key,
    guest_id   uuid        not null references competition_guests (id) on delete cascade,
    sphere     text        not null,
    region     text        not null,
    grant_type text        not null,
    since      timestamptz not null,
    unique (guest_id, sphere, region, grant_type)
);

-- Which subscriber was told of which call: once.
create table competition_guests_told (
    guest_id       uuid        not null references competition_guests (id) on delete cascade,
    competition_id uuid        not null,
    at             timestamptz not null,
    primary key (guest_id, competition_id)
);
