--liquibase formatted sql

--changeset expert:002-standing
ALTER TABLE expert_experts ADD COLUMN term_until date;
COMMENT ON COLUMN expert_experts.term_until IS 'Last day of the membership; null for whoever was entered before memberships had a term';
ALTER TABLE expert_experts DROP CONSTRAINT expert_experts_status_check;
ALTER TABLE expert_experts ADD CONSTRAINT expert_experts_status_check CHECK (status IN ('ACTIVE', 'SUSPENDED', 'EXCLUDED'));

--changeset expert:002-cards
CREATE TABLE expert_cards (
    person_id   uuid PRIMARY KEY,
    version     integer NOT NULL,
    verified    jsonb NOT NULL,
    proposed    jsonb,
    verified_at timestamptz,
    proposed_at timestamptz,
    CHECK ((proposed IS NULL) = (proposed_at IS NULL))
);

--changeset expert:002-absences
CREATE TABLE expert_absences (
    id        uuid PRIMARY KEY,
    person_id uuid NOT NULL,
    from_day  date NOT NULL,
    until_day date NOT NULL,
    CHECK (from_day <= until_day)
);
CREATE INDEX expert_absences_person ON expert_absences (person_id, from_day);
