package kz.bastama.platform.persistence;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    SchemaUpdate liquibase(
            DataSource database,
            ObjectProvider<SchemaAhead> begun,
            @Value("${bastama.mode}") String mode,
            @Value("${spring.liquibase.change-log}") String changeLog) {
        SchemaUpdate update = new SchemaUpdate(mode, begun.getIfAvailable());
        update.setDataSource(database);
        update.setChangeLog(changeLog);
        return update;
    }
}
