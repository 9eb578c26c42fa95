--liquibase formatted sql

--changeset expert:013-sealed-secrets
-- Sealed until the closing reveals it; the key is not in the database. Draws published before this have their secret as it was.
alter table expert_draws add column sealed_secret bytea;
alter table expert_draws alter column secret drop not null;
alter table expert_draws add check (secret is not null or sealed_secret is not null and closed_at is null);
drop trigger expert_draws_close_once on expert_draws;
create trigger expert_draws_close_once before update on expert_draws
    for each row when (old.closed_at is not null
        or (old.case_id, old.edition, old.published_at, old.commitment, old.sealed_secret)
            is distinct from (new.case_id, new.edition, new.published_at, new.commitment, new.sealed_secret)
        or old.secret is distinct from new.secret and (old.secret is not null or new.closed_at is null))
    execute function expert_refuse_change_of_draw();
