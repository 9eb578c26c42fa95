--liquibase formatted sql

--changeset competition:090-search
create index competition_competitions_search on competition_competitions
    using gin (search_folded(title_kk || ' ' || title_ru || ' ' || coalesce(title_en, '')) gin_trgm_ops);
create index competition_applications_search on competition_applications
    using gin (search_folded(number || ' ' || title) gin_trgm_ops);
