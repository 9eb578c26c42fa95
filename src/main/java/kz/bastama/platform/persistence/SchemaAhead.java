package kz.bastama.platform.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import liquibase.exception.LiquibaseException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables, brought up to date beside the start, as soon as there is a database: nothing of Spring is needed for them. */
final class SchemaAhead {

    private final CompletableFuture<Void> coming;

    private SchemaAhead(CompletableFuture<Void> coming) {
        this.coming = coming;
    }

    /** @param database when it is there; without it there is nothing to wait for */
    static SchemaAhead on(
            CompletableFuture<DriverManagerDataSource> database, Environment settings, ResourceLoader files) {
        return new SchemaAhead(database.thenAccept(own -> {
            SchemaUpdate update = new SchemaUpdate(settings.getRequiredProperty("bastama.mode"));
            update.setChangeLog(settings.getRequiredProperty("spring.liquibase.change-log"));
            update.setResourceLoader(files);
            update.setDataSource(own);
            try {
                update.bringUpToDate();
            } catch (LiquibaseException failed) {
                throw new CompletionException(failed);
            }
        }));
    }

    void await() throws LiquibaseException {
        try {
            coming.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof LiquibaseException known
                    ? known
                    : new LiquibaseException(failed.getCause());
        }
    }
}
