package kz.bastama.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.platform.persistence.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine as it comes, without the product: a database of its own on the same server, the same history, and delegates that
 * do nothing. What a benchmark holds the product against.
 */
public final class BareEngine implements AutoCloseable {

    private final HikariDataSource database = new HikariDataSource();
    private final ProcessEngine engine;

    /** @param delegates the names that the process calls */
    public BareEngine(String process, List<String> delegates) throws Exception {
        String name = "bare_" + UUID.randomUUID().toString().replace("-", "");
        TestDatabase.execute("bastama", "create database " + name + " owner bastama");
        database.setJdbcUrl(TestDatabase.url(name));
        database.setUsername("bastama");
        database.setPassword(TestDatabase.password());
        // as the product's own connections
        database.addDataSourceProperty("reWriteBatchedInserts", true);
        Map<Object, Object> beans = new HashMap<>();
        delegates.forEach(delegate -> beans.put(delegate, (JavaDelegate) execution -> {}));
        beans.put("terms", new Terms());
        StandaloneProcessEngineConfiguration plain = new StandaloneProcessEngineConfiguration();
        plain.setProcessEngineName(name);
        plain.setDataSource(database);
        plain.setDatabaseSchemaUpdate("true");
        plain.setHistory("full");
        plain.setJobExecutorActivate(false);
        plain.setBeans(beans);
        engine = plain.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(process)
                .deploy();
    }

    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }

    /** In place of the terms of the law: any date. */
    public static final class Terms {
        public Date due(DelegateExecution execution, String term) {
            return new Date(0);
        }
    }
}
