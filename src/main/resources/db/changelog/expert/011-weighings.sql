--liquibase formatted sql

--changeset expert:011-weighings
-- What is said of a found conflict holds in its own case alone.
alter table expert_found_conflicts drop constraint expert_found_conflicts_pkey;
alter table expert_found_conflicts add primary key (case_id, person_id, organisation_id, fingerprint);
alter table expert_found_conflicts add column proposed_because text;
alter table expert_found_conflicts add column proposed_by text;
alter table expert_found_conflicts add column proposed_at timestamptz;
alter table expert_found_conflicts add column upheld_because text;
alter table expert_found_conflicts add column upheld_by text;
alter table expert_found_conflicts add column upheld_at timestamptz;
alter table expert_found_conflicts add check ((proposed_because is null) = (proposed_by is null)
    and (proposed_because is null) = (proposed_at is null));
alter table expert_found_conflicts add check ((upheld_because is null) = (upheld_by is null)
    and (upheld_because is null) = (upheld_at is null));
alter table expert_found_conflicts add check (dismissed_because is null or upheld_because is null);
