--liquibase formatted sql

--changeset expert:010-draws
create table expert_draws (
    case_id      text primary key,
    edition      text        not null,
    published_at timestamptz not null,
    commitment   text        not null,
    secret       text        not null,
    closed_at    timestamptz,
    seed         text,
    check ((closed_at is null) = (seed is null))
);

create table expert_draw_spheres (
    case_id text    not null references expert_draws (case_id),
    sphere  text    not null,
    members integer not null check (members > 0),
    reserve integer not null check (reserve >= 0),
    primary key (case_id, sphere)
);

create table expert_draw_lines (
    case_id   text    not null,
    sphere    text    not null,
    number    integer not null check (number > 0),
    mark      text    not null,
    expert_id uuid    not null references expert_experts (id),
    name      text    not null,
    salt      text    not null,
    place     integer check (place > 0),
    primary key (case_id, sphere, number),
    unique (case_id, sphere, expert_id),
    unique (case_id, sphere, place),
    foreign key (case_id, sphere) references expert_draw_spheres (case_id, sphere)
);

create table expert_draw_values (
    case_id      text        not null references expert_draws (case_id),
    position     integer     not null check (position > 0),
    observer     text        not null,
    organisation text        not null,
    value        text        not null,
    entered_at   timestamptz not null,
    primary key (case_id, position)
);

--changeset expert:010-draws-stand splitStatements:false
create function expert_refuse_change_of_draw() returns trigger language plpgsql as $$
begin
    raise exception 'A draw is not changed: % of % is refused', lower(tg_op), tg_table_name;
end;
$$;

--changeset expert:010-draws-stand-triggers
create trigger expert_draws_stay before delete or truncate on expert_draws
    for each statement execute function expert_refuse_change_of_draw();
create trigger expert_draws_close_once before update on expert_draws
    for each row when (old.closed_at is not null or (old.case_id, old.edition, old.published_at, old.commitment, old.secret)
        is distinct from (new.case_id, new.edition, new.published_at, new.commitment, new.secret))
    execute function expert_refuse_change_of_draw();
create trigger expert_draw_spheres_stand before update or delete or truncate on expert_draw_spheres
    for each statement execute function expert_refuse_change_of_draw();
create trigger expert_draw_lines_stay before delete or truncate on expert_draw_lines
    for each statement execute function expert_refuse_change_of_draw();
create trigger expert_draw_lines_drawn_once before update on expert_draw_lines
    for each row when (old.place is not null or (old.case_id, old.sphere, old.number, old.mark, old.expert_id, old.name, old.salt)
        is distinct from (new.case_id, new.sphere, new.number, new.mark, new.expert_id, new.name, new.salt))
    execute function expert_refuse_change_of_draw();
create trigger expert_draw_values_stand before update or delete or truncate on expert_draw_values
    for each statement execute function expert_refuse_change_of_draw();
