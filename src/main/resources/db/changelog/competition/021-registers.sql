--liquibase formatted sql

--changeset competition:021
create table competition_register_answers (
    application_id uuid         not null references competition_applications (id),
    ground         varchar(60)  not null,
    outcome        varchar(20)  not null,
    source         varchar(300) not null,
    at             timestamptz  not null,
    proof          text         not null,
    primary key (application_id, ground)
);
