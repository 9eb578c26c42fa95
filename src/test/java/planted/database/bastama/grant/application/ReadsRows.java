package planted.database.bastama.grant.application;

import org.springframework.jdbc.core.simple.JdbcClient;

record ReadsRows(JdbcClient database) {}
