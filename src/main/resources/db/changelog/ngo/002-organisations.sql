--liquibase formatted sql

--changeset ngo:002-trigrams
CREATE EXTENSION IF NOT EXISTS pg_trgm;

--changeset ngo:002-organisations
CREATE TABLE ngo_organisations (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    bin              char(12) NOT NULL CONSTRAINT ngo_organisations_bin UNIQUE,
    name_kk          text NOT NULL,
    name_ru          text NOT NULL,
    name_en          text NOT NULL,
    legal_form       text NOT NULL,
    registered_on    date,
    kato             char(9) NOT NULL REFERENCES ngo_territories (kato),
    address          text NOT NULL,
    head_name        text NOT NULL,
    head_post        text NOT NULL,
    head_iin         char(12),
    contact_person   text NOT NULL,
    phone            text NOT NULL,
    email            text NOT NULL,
    iban             varchar(34),
    bic              varchar(11),
    state            text NOT NULL CHECK (state IN ('UNVERIFIED', 'VERIFIED')),
    verified_at      timestamptz,
    verified_by      text,
    verified_on_basis text,
    remark           text,
    opened_at        timestamptz NOT NULL,
    search_text      text GENERATED ALWAYS AS (lower(name_kk || ' ' || name_ru || ' ' || name_en)) STORED,
    CHECK ((state = 'VERIFIED') = (verified_at IS NOT NULL)),
    CHECK ((verified_at IS NULL) = (verified_on_basis IS NULL))
);
CREATE INDEX ngo_organisations_search ON ngo_organisations USING gin (search_text gin_trgm_ops);
CREATE INDEX ngo_organisations_kato ON ngo_organisations (kato);

CREATE TABLE ngo_organisation_spheres (
    organisation_id uuid NOT NULL REFERENCES ngo_organisations (id),
    sphere          text NOT NULL,
    PRIMARY KEY (organisation_id, sphere)
);

CREATE TABLE ngo_founders (
    organisation_id uuid NOT NULL REFERENCES ngo_organisations (id),
    position        integer NOT NULL,
    name            text NOT NULL,
    iin             char(12),
    bin             char(12),
    PRIMARY KEY (organisation_id, position)
);

CREATE TABLE ngo_representatives (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    organisation_id uuid NOT NULL REFERENCES ngo_organisations (id),
    person_id       uuid NOT NULL,
    may_edit        boolean NOT NULL,
    may_send        boolean NOT NULL,
    may_report      boolean NOT NULL,
    since           timestamptz NOT NULL,
    UNIQUE (organisation_id, person_id)
);
CREATE INDEX ngo_representatives_person ON ngo_representatives (person_id);
