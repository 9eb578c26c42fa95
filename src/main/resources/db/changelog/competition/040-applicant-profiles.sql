--liquibase formatted sql

--changeset competition:040-applicant-profiles
-- Who an applicant was when the intake closed, for conflicts of interest: its founders, head, contacts, account, representatives.
create table competition_applicant_profiles (
    competition_id  uuid        not null references competition_competitions (id),
    organisation_id uuid        not null,
    profile         jsonb       not null,
    kept_at         timestamptz not null,
    primary key (competition_id, organisation_id)
);
