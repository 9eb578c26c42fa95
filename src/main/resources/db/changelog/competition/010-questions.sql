--liquibase formatted sql

--changeset competition:010
create table competition_questions (
    id             uuid primary key,
    competition_id uuid        not null references competition_competitions (id),
    state          text        not null,
    asked_by       uuid        not null,
    language       text        not null,
    question       text        not null,
    asked_at       timestamptz not null,
    answer         text,
    answered_at    timestamptz,
    hidden_because text
);
create index competition_questions_competition on competition_questions (competition_id, asked_at);
