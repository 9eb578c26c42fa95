--liquibase formatted sql

-- Each expense of a sent report with the decision of the operator on it. Reports sent before have no lines: what they claim counts.
--changeset grant:041-report-lines
create table grant_report_lines (
    grant_id   uuid           not null,
    revision   integer        not null,
    position   integer        not null check (position >= 0),
    claimed    numeric(18, 2) not null check (claimed >= 0),
    decision   varchar(10),
    accepted   numeric(18, 2),
    reason     text           not null,
    settled_in integer,
    primary key (grant_id, revision, position),
    foreign key (grant_id, revision) references grant_reports (grant_id, revision),
    check ((decision is null) = (accepted is null)),
    check (accepted between 0 and claimed),
    check (settled_in is null or decision is not null)
);
alter table grant_reports add column confirmed numeric(18, 2);
update grant_reports set confirmed = spent where state = 'ACCEPTED';
alter table grant_reports add constraint grant_reports_confirmed_fits
    check ((state = 'ACCEPTED') = (confirmed is not null) and confirmed between 0 and spent);
