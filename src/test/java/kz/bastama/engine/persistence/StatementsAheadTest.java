package kz.bastama.engine.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.BastamaTest;
import kz.bastama.engine.persistence.StatementsAhead.Statements;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class StatementsAheadTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private Statements ahead;

    @Test
    void worksOnStatementsThatWereReadAhead() {
        Configuration used = engine.getSqlSessionFactory().getConfiguration();

        assertThat(used).isSameAs(ahead.read());
        assertThat(used.getEnvironment().getDataSource()).isSameAs(engine.getDataSource());
        assertThat(used.getDefaultExecutorType()).isEqualTo(ExecutorType.BATCH);
    }

    /** Read from the very file, with the very properties, that the engine would take itself. */
    @Test
    void readsWhatEngineWouldRead() {
        assertThat(ahead.read().getVariables().getProperty("prefix")).isEqualTo(engine.getDatabaseTablePrefix());
        assertThat(ahead.read().getMappedStatementNames()).contains("selectTaskByQueryCriteria", "insertExecution");
        assertThat(engine.getDatabaseType()).isEqualTo("postgres");
    }
}
