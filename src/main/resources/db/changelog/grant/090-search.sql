--liquibase formatted sql

--changeset grant:090-search
create index grant_grants_search on grant_grants using gin (search_folded(number || ' ' || title) gin_trgm_ops);
