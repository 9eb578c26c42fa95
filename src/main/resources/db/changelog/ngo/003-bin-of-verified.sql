--liquibase formatted sql

--changeset ngo:003
-- anyone can type a BIN: only who was verified holds it against others
ALTER TABLE ngo_organisations DROP CONSTRAINT ngo_organisations_bin;
CREATE UNIQUE INDEX ngo_organisations_bin_verified ON ngo_organisations (bin) WHERE state = 'VERIFIED';
CREATE INDEX ngo_organisations_bin ON ngo_organisations (bin);
