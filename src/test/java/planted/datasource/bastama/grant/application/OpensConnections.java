package planted.datasource.bastama.grant.application;

import javax.sql.DataSource;

record OpensConnections(DataSource database) {}
