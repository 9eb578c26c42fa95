--liquibase formatted sql

--changeset planning:090-search
create index planning_proposals_search on planning_proposals
    using gin (search_folded(number || ' ' || author_name || ' ' || goal || ' ' || problem) gin_trgm_ops);
