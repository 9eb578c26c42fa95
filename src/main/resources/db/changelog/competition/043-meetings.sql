--liquibase formatted sql

--changeset competition:043-meetings
-- Why somebody did not come to a meeting: a name among the absences of the edition.
alter table competition_seats add column absence varchar(40);
-- Who leads a meeting, as the person. Old meetings named the chair in words: the first member whose surname stands in them.
alter table competition_meetings add column chair_id uuid;
alter table competition_successions add column chair_id uuid;
update competition_meetings meeting set chair_id = (
    select seat.person_id from competition_seats seat
    where seat.competition_id = meeting.competition_id and seat.body = meeting.body
        and position(split_part(btrim(seat.name), ' ', 1) in meeting.chair) > 0
    order by seat.position limit 1);
update competition_successions succession set chair_id = (
    select seat.person_id from competition_seats seat
    where seat.competition_id = succession.competition_id and seat.body = 'COMMISSION'
        and position(split_part(btrim(seat.name), ' ', 1) in succession.chair) > 0
    order by seat.position limit 1);
