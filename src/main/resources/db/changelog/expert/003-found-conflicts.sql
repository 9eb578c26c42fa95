--liquibase formatted sql

--changeset expert:003-found-conflicts
CREATE TABLE expert_found_conflicts (
    person_id         uuid NOT NULL,
    organisation_id   uuid NOT NULL,
    -- of what they had in common then: with anything else the dismissal does not count
    fingerprint       char(64) NOT NULL,
    case_id           text NOT NULL,
    found_at          timestamptz NOT NULL,
    dismissed_because text,
    dismissed_by      text,
    dismissed_at      timestamptz,
    PRIMARY KEY (person_id, organisation_id, fingerprint),
    CHECK ((dismissed_because IS NULL) = (dismissed_by IS NULL) AND (dismissed_because IS NULL) = (dismissed_at IS NULL))
);
