--liquibase formatted sql

-- An approved list is amended by order; what stood before stays. A list that was given up leaves the year free for another.
--changeset planning:003
alter table planning_lists drop constraint planning_lists_customer_code_year_key;
create unique index planning_lists_one_a_year on planning_lists (customer_code, year) where state <> 'DROPPED';

create table planning_amendments (
    list_id         uuid    not null references planning_lists (id),
    revision        integer not null check (revision > 1),
    reason          text    not null,
    order_number    varchar(60),
    order_date      date,
    order_signatory varchar(300),
    primary key (list_id, revision)
);

create table planning_direction_revisions (
    like planning_directions,
    revision integer not null,
    primary key (list_id, revision, id)
);
