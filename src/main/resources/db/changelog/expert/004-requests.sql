--liquibase formatted sql

--changeset expert:004-requests
CREATE TABLE expert_requests (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('APPLICATION', 'INVITATION')),
    state        text NOT NULL CHECK (state IN ('UNCONFIRMED', 'WAITING', 'INVITED', 'JOINED', 'REFUSED')),
    name         text NOT NULL,
    email        text NOT NULL,
    organisation text NOT NULL,
    region       text NOT NULL,
    spheres      text[] NOT NULL,
    languages    text[] NOT NULL,
    education    text NOT NULL,
    experience   text NOT NULL,
    language     text NOT NULL,
    -- SHA-256 of the link that is open now: who reads the database can follow none
    token_hash   char(64) UNIQUE,
    expires_at   timestamptz,
    consent_at   timestamptz,
    reason       text,
    made_at      timestamptz NOT NULL
);
