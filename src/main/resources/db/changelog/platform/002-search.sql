--liquibase formatted sql

--changeset platform:002-trigrams
create extension if not exists pg_trgm;

--changeset platform:002-search-folded splitStatements:false
create function search_folded(text) returns text
    language sql immutable strict parallel safe
    return translate(lower($1), U&'\04D9\0493\049B\04A3\04E9\04B1\04AF\04BB\0456\0451\044C\044A', U&'\0430\0433\043A\043D\043E\0443\0443\0445\0438\0435');
comment on function search_folded(text) is 'How all searches read a text: in small letters, each Kazakh letter as the Russian one that people type instead of it, without the soft and the hard sign. The same in Java: kz.bastama.form.SearchText';

--changeset platform:002-search-pattern splitStatements:false
create function search_pattern(text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(search_folded(trim($1)), '([\\%_])', '\\\1', 'g') || '%';
comment on function search_pattern(text) is 'What people typed into a search, for like against search_folded: percent sign, underscore and backslash stand for themselves';
