--liquibase formatted sql

--changeset journal:090-search
create index journal_records_actors on journal_records
    using gin (search_folded(actor_name || ' ' || actor_login || ' ' || coalesce(on_behalf_of, '')) gin_trgm_ops);
