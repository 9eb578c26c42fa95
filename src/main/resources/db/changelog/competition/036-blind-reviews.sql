--liquibase formatted sql

--changeset competition:036-review-codes
-- Under what name experts read an application where the applicant is hidden from them. It says nothing of number or arrival.
create table competition_review_codes (
    application_id uuid primary key references competition_applications (id) on delete cascade,
    competition_id uuid not null references competition_competitions (id),
    code text not null,
    unique (competition_id, code)
);

--changeset competition:036-withheld
-- What an officer found to reveal the applicant: a field by its key, a file as file:<id>. Experts of a blind review do not see it.
create table competition_withheld (
    application_id uuid not null references competition_applications (id) on delete cascade,
    place text not null,
    primary key (application_id, place)
);
