package kz.bastama.engine.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's own SQL, some thousand statements in XML, beside the start: they need neither a database nor a bean, and
 * in their turn they were a fifth of it. The engine reads them itself when they are for another database or carry a prefix.
 */
class StatementsAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "postgres";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CompletableFuture<Configuration> coming =
                CompletableFuture.supplyAsync(StatementsAhead::read, work -> new Thread(work, "engine-sql").start());
        context.getBeanFactory().registerSingleton("engineStatements", new Statements(coming));
    }

    private static Configuration read() {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", DATABASE);
        String file = ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE;
        try (InputStream mappings =
                        ProcessEngineConfigurationImpl.class.getClassLoader().getResourceAsStream(file);
                Reader reader = new InputStreamReader(mappings, StandardCharsets.UTF_8)) {
            return new XMLConfigBuilder(reader, "", properties).parse();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What has been read, handed to the engine while it is being built. */
    @Component
    static class Handover extends AbstractProcessEnginePlugin {

        private final ObjectProvider<Statements> ahead;

        Handover(ObjectProvider<Statements> ahead) {
            this.ahead = ahead;
        }

        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            Statements statements = ahead.getIfAvailable();
            if (statements == null
                    || !DATABASE.equals(engine.getDatabaseType())
                    || !engine.getDatabaseTablePrefix().isEmpty()) {
                return;
            }
            Configuration read = statements.read();
            read.setEnvironment(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
            read.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
            if (engine.isJdbcBatchProcessing()) {
                read.setDefaultExecutorType(ExecutorType.BATCH);
            }
            engine.setSqlSessionFactory(new DefaultSqlSessionFactory(read));
        }
    }

    /** Of this start: they then belong to its engine and its connections. */
    record Statements(CompletableFuture<Configuration> coming) {

        Configuration read() {
            try {
                return coming.join();
            } catch (CompletionException failed) {
                throw new IllegalStateException("the engine's statements cannot be read", failed.getCause());
            }
        }
    }
}
