--liquibase formatted sql

--changeset platform:003-sessions
create table platform_sessions (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
comment on table platform_sessions is 'Who is signed in, as Spring Session keeps it: a session outlives a restart, and any node of the product knows it. Never part of a backup.';
create index platform_sessions_expiry on platform_sessions (expiry_time);
create index platform_sessions_principal on platform_sessions (principal_name);

create table platform_sessions_attributes (
    session_primary_id char(36) not null references platform_sessions (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table platform_sessions_attributes is 'What a session remembers: the person signed in, and what was typed on the page before.';
