--liquibase formatted sql

--changeset competition:041-fallen-experts
-- Whom a draw named and who fell out of the competition, for good.
create table competition_fallen_experts (
    competition_id uuid        not null references competition_competitions (id),
    expert_id      uuid        not null,
    name           text        not null,
    cause          text        not null check (cause in ('CONFLICT', 'ABSENCE', 'SUSPENSION', 'REFUSAL', 'LATE')),
    reason         text        not null check (reason <> ''),
    officer        text        not null,
    at             timestamptz not null,
    primary key (competition_id, expert_id)
);

--changeset competition:041-fallen-stay splitStatements:false
create function competition_refuse_return_of_fallen() returns trigger language plpgsql as $$
begin
    raise exception 'Who fell out stays out: % is refused', lower(tg_op);
end;
$$;

--changeset competition:041-fallen-stay-trigger
create trigger competition_fallen_experts_stay before update or delete or truncate on competition_fallen_experts
    for each statement execute function competition_refuse_return_of_fallen();
