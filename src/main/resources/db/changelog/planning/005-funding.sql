--liquibase formatted sql

-- The agreement on financing between customer and operator, and the money that went between them. Lists that were published
-- before it was kept here are not held up by its want; their customer may conclude one at any time.
--changeset planning:005
create table planning_fundings (
    id            uuid primary key,
    list_id       uuid        not null unique references planning_lists (id),
    customer_code varchar(40) not null,
    year          integer     not null,
    edition       varchar(60) not null,
    state         varchar(20) not null,
    opened_at     timestamptz not null,
    version       integer     not null
);

create table planning_funding_terms (
    funding_id         uuid           not null references planning_fundings (id),
    revision           integer        not null check (revision > 0),
    list_total         numeric(18, 2) not null check (list_total >= 0),
    reason             text           not null,
    sum                numeric(18, 2) check (sum >= 0),
    place              varchar(100),
    customer_signatory varchar(300),
    customer_basis     varchar(200),
    remark             text,
    concluded_on       date,
    operator_signatory varchar(300),
    operator_basis     varchar(200),
    primary key (funding_id, revision),
    check (concluded_on is null or sum is not null)
);

create table planning_transfers (
    funding_id   uuid           not null references planning_fundings (id),
    number       integer        not null check (number > 0),
    kind         varchar(20)    not null,
    sum          numeric(18, 2) not null check (sum > 0),
    order_number varchar(60)    not null,
    paid_on      date           not null,
    state        varchar(20)    not null,
    received_on  date,
    remark       text,
    primary key (funding_id, number)
);

create table planning_older_lists (
    list_id uuid primary key references planning_lists (id)
);
insert into planning_older_lists (list_id)
select id from planning_lists where published_at is not null;
