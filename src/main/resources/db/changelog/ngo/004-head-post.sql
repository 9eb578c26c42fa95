--liquibase formatted sql

--changeset ngo:004-head-post
ALTER TABLE ngo_organisations ADD COLUMN head_post_kk text NOT NULL DEFAULT '';
