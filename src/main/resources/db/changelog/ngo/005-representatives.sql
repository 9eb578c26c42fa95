--liquibase formatted sql

--changeset ngo:005-invitations
CREATE TABLE ngo_invitations (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES ngo_organisations (id),
    email           text NOT NULL,
    may_edit        boolean NOT NULL,
    may_send        boolean NOT NULL,
    may_report      boolean NOT NULL,
    -- SHA-256 of the one-time token; the token itself stands in the link only
    token_hash      char(64) NOT NULL UNIQUE,
    invited_by      uuid NOT NULL,
    invited_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    -- accepted or withdrawn
    ended_at        timestamptz
);
CREATE INDEX ngo_invitations_organisation ON ngo_invitations (organisation_id);

--changeset ngo:005-presence
ALTER TABLE ngo_organisations
    ADD COLUMN actual_kato char(9) REFERENCES ngo_territories (kato),
    ADD COLUMN actual_address text NOT NULL DEFAULT '',
    ADD COLUMN staff_count integer CHECK (staff_count >= 0);
