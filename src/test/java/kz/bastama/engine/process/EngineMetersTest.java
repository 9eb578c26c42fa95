package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class EngineMetersTest {

    @Autowired
    private EngineMeters meters;

    @Autowired
    private Rehearsal rehearsal;

    @Test
    void countsWhatWaits() {
        MeterRegistry registry = new SimpleMeterRegistry();
        meters.bindTo(registry);
        double before = registry.get("bastama.tasks.open").gauge().value();

        rehearsal.begin();

        assertThat(registry.get("bastama.tasks.open").gauge().value()).isEqualTo(before + 1);
        for (String name : new String[] {"tasks.overdue", "cases.open", "incidents.open", "jobs.due", "jobs.failing"}) {
            assertThat(registry.get("bastama." + name).gauge().value()).as(name).isNotNaN();
        }
    }
}
