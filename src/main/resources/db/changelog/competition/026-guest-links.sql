--liquibase formatted sql

--changeset competition:026-guest-links
-- When a link was asked for: only those of the last hour count against the next one.
alter table competition_guest_requests add column asked_at timestamptz not null default now();

-- Links that were followed, without any address: who clicks twice is told that all is well.
create table competition_guest_links_used (
    token_hash     varchar(64) primary key,
    -- the call that the question was about; null where the wish was to hear of calls
    competition_id uuid,
    used_at        timestamptz not null
);
