--liquibase formatted sql

--changeset ngo:003-folded-names
ALTER TABLE ngo_organisations DROP COLUMN search_text;
ALTER TABLE ngo_organisations
    ADD COLUMN search_text text GENERATED ALWAYS AS (search_folded(name_kk || ' ' || name_ru || ' ' || name_en)) STORED;
CREATE INDEX ngo_organisations_search ON ngo_organisations USING gin (search_text gin_trgm_ops);
