package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.platform.persistence.TestDatabase;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The filters of Tasklist over HTTP, as an officer's browser asks for them, while a hundred tasks are open and while ten
 * thousand are. The officer belongs to the groups of all of them, has taken 50, and half are overdue.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class TasklistBenchmark {

    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int REQUESTS = 120;
    private static final String CUSTOMER = "bench";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient database;

    @Test
    void tellsTimeOfFilters() throws Exception {
        people.open(Role.ADMINISTRATOR);
        Person officer = people.open(Right.of(Role.OPERATOR), new Right(Role.CUSTOMER, CUSTOMER));
        URI address = URI.create("http://localhost:" + port);
        Visitor visitor = new Visitor();
        visitor.signIn(address, officer.login(), TestPeople.PASSWORD);
        visitor.openTasklist(address);

        open(0, FEW);
        settle(officer);
        tell(visitor, address);
        open(FEW, MANY);
        settle(officer);
        tell(visitor, address);
        System.out.printf(
                Locale.ROOT,
                "load of the machine %.1f, %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /** Half of them proposals to a customer, half organisations to be verified by the operator. */
    private void open(int from, int until) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        for (int at = from; at < until; at++) {
            boolean proposal = at % 2 == 0;
            String title = "Case " + at;
            workers.submit(() -> runtime.startProcessInstanceByKey(
                    proposal ? "topic-proposal" : "organisation-verification",
                    UUID.randomUUID().toString(),
                    Map.of(
                            "edition",
                            proposal ? "state-grant/2025-07-01" : "ngo-database/2017-01-01",
                            "caseTitle",
                            title,
                            "casePath",
                            "/staff",
                            "customerCode",
                            CUSTOMER)));
        }
        workers.shutdown();
        assertThat(workers.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
    }

    private void settle(Person officer) {
        database.sql("update act_ru_task set due_date_ = now() + (random() - 0.5) * interval '60 days'")
                .update();
        tasks.createTaskQuery()
                .taskUnassigned()
                .listPage(
                        0,
                        50
                                - (int) tasks.createTaskQuery()
                                        .taskAssignee(officer.login())
                                        .count())
                .forEach(task -> tasks.setAssignee(task.getId(), officer.login()));
        database.sql("analyze").update();
    }

    private void tell(Visitor visitor, URI address) throws Exception {
        long open = tasks.createTaskQuery().count();
        for (Filter filter : filters.createTaskFilterQuery().list()) {
            double[] millis = new double[REQUESTS];
            for (int at = 0; at < REQUESTS; at++) {
                long begun = System.nanoTime();
                String page = visitor.tasks(address, filter.getId());
                millis[at] = (System.nanoTime() - begun) / 1e6;
                assertThat(page).contains("\"count\":").doesNotContain("\"count\":0,");
            }
            double[] warm = Arrays.copyOfRange(millis, 20, REQUESTS);
            Arrays.sort(warm);
            System.out.printf(
                    Locale.ROOT,
                    "%d open tasks, filter %s: median %.0f ms, p95 %.0f ms%n",
                    open,
                    filter.getName(),
                    warm[warm.length / 2],
                    warm[(int) (warm.length * 0.95)]);
        }
    }
}
