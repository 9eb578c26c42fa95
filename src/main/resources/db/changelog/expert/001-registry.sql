--liquibase formatted sql

--changeset expert:001-experts
CREATE TABLE expert_experts (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    person_id        uuid NOT NULL UNIQUE,
    name             text NOT NULL,
    organisation     text NOT NULL,
    region           char(9) NOT NULL,
    status           text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED')),
    status_reason    text,
    entered_at       timestamptz NOT NULL,
    status_since     timestamptz NOT NULL,
    CHECK (status = 'ACTIVE' OR status_reason IS NOT NULL)
);

CREATE TABLE expert_spheres (
    expert_id uuid NOT NULL REFERENCES expert_experts (id),
    sphere    text NOT NULL,
    PRIMARY KEY (expert_id, sphere)
);

CREATE TABLE expert_languages (
    expert_id uuid NOT NULL REFERENCES expert_experts (id),
    language  text NOT NULL,
    PRIMARY KEY (expert_id, language)
);

--changeset expert:001-members
CREATE TABLE expert_members (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    person_id    uuid NOT NULL UNIQUE,
    name         text NOT NULL,
    seat         text NOT NULL CHECK (seat IN ('OPERATOR', 'CUSTOMER', 'NGO')),
    organisation text NOT NULL,
    active       boolean NOT NULL,
    entered_at   timestamptz NOT NULL
);

--changeset expert:001-conflicts
CREATE TABLE expert_conflicts (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    person_id    uuid NOT NULL,
    case_id      text NOT NULL,
    subject_id   uuid NOT NULL,
    has_conflict boolean NOT NULL,
    reason       text NOT NULL,
    declared_at  timestamptz NOT NULL
);
CREATE INDEX expert_conflicts_subject ON expert_conflicts (subject_id, person_id, declared_at);
CREATE INDEX expert_conflicts_case ON expert_conflicts (case_id);
