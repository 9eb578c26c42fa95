--liquibase formatted sql

--changeset ngodatabase:001-filings
CREATE TABLE ngodatabase_filings (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL,
    bin            char(12) NOT NULL,
    reporting_year integer NOT NULL CHECK (reporting_year BETWEEN 2000 AND 2100),
    filed_at       timestamptz NOT NULL,
    source         text NOT NULL CHECK (source IN ('PORTAL', 'IMPORT', 'HAND')),
    recorded_at    timestamptz NOT NULL,
    recorded_by    text NOT NULL,
    CONSTRAINT ngodatabase_filings_year UNIQUE (bin, reporting_year)
);
CREATE INDEX ngodatabase_filings_filed ON ngodatabase_filings (reporting_year, filed_at);
