--liquibase formatted sql

--changeset competition:049-votes-stand splitStatements:false
-- By which votes it was decided stays as it was: the protocol is printed from them, whenever it is.
create function competition_refuse_late_vote() returns trigger language plpgsql as $$
declare
    competition uuid := case when tg_op = 'DELETE' then old.competition_id else new.competition_id end;
begin
    if exists (select from competition_competitions where id = competition and state in ('RESULT', 'CONCLUDED')) then
        raise exception 'It is decided who wins: % of a vote is refused', lower(tg_op);
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end;
$$;

--changeset competition:049-votes-stand-trigger
create trigger competition_votes_stand before insert or update or delete on competition_votes
    for each row execute function competition_refuse_late_vote();
