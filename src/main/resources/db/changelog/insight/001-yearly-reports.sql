--liquibase formatted sql

-- Yearly reports of the operator with their figures as they stood when the report was made, and the workbooks that go with them.
--changeset insight:001-yearly-reports
create table insight_yearly_reports (
    id           uuid primary key,
    year         integer     not null unique,
    state        varchar(20) not null,
    edition      varchar(40) not null,
    begun_at     timestamptz not null,
    results_kk   text,
    results_ru   text,
    proposals_kk text,
    proposals_ru text,
    signatory    text,
    tables       text,
    prepared_by  uuid,
    prepared_at  timestamptz,
    remark       text,
    issued_at    timestamptz,
    workbook_kk  bytea,
    workbook_ru  bytea,
    constraint insight_yearly_reports_issued_whole check (state <> 'ISSUED'
        or (tables is not null and workbook_kk is not null and workbook_ru is not null and issued_at is not null))
);
