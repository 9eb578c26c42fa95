--liquibase formatted sql

--changeset account:090-search
create index account_people_search on account_people
    using gin (search_folded(name || ' ' || login || ' ' || coalesce(email, '')) gin_trgm_ops);
