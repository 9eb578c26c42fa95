package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.bastama.TestPeople;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.file.UploadFixture;
import kz.bastama.platform.persistence.TestDatabase;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
 * The last minute of an intake over HTTP, its timer, its receipts and the people who load it in one JVM; and many people
 * typing at once. Run with {@code -DargLine=-Xmx1g}, so that the heap is what an administrator gives it.
 */
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "server.tomcat.threads.max=200",
            // the database of tests does not wait for the disk, the product's does
            "spring.datasource.hikari.connection-init-sql=set synchronous_commit = on"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class IntakeBenchmark {

    private static final int PEOPLE = Integer.getInteger("bastama.people", 1000);
    private static final int TYPISTS = Integer.getInteger("bastama.typists", 300);

    /** A server is not cold when an intake closes: so many have sent theirs before, receipts and all. */
    private static final int EARLY = Integer.getInteger("bastama.early", 200);

    private static final int RUSH_SECONDS = 60;
    private static final int WARMING_SAVES = 4;
    private static final int MEASURED_SAVES = 15;
    private static final byte[] FILE = file();

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private Competitions competitions;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JobExecutor executor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private UUID call;

    private record Person(Applicant applicant, Application draft, Rusher browser) {}

    @BeforeEach
    void announces() {
        executor.shutdown();
        call = cases.announced("10000000.00");
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void tellsClosingMinute() throws Exception {
        sendsEarly();
        List<Person> people = people(PEOPLE);
        Duration ahead = Duration.between(
                clock.instant(),
                competitions.find(call).orElseThrow().closesAt().minusSeconds(RUSH_SECONDS + 5));
        ClockUtil.offset(ahead.toMillis());
        ConcurrentLinkedQueue<Double> uploads = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Double> sendings = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();
        Random random = new Random(1);
        ScheduledExecutorService crowd = Executors.newScheduledThreadPool(300);
        ProcessorTime before = ProcessorTime.now(database);
        long begun = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (Person person : people) {
            long delay = (long) (random.nextDouble() * (RUSH_SECONDS - 5) * 1000);
            all.add(crowd.schedule(() -> rush(person, uploads, sendings, troubles), delay, TimeUnit.MILLISECONDS));
        }
        for (Future<?> one : all) {
            one.get();
        }
        say(
                "%d people within %.1f s, %d troubles %s",
                PEOPLE,
                (System.nanoTime() - begun) / 1e9,
                troubles.size(),
                troubles.stream().limit(3).toList());
        say("of the processor for each of them: %s", ProcessorTime.now(database).since(before, PEOPLE));
        tell("upload of 1 MB", uploads);
        tell("sending", sendings);
        drain(people, begun);
        crowd.shutdown();
    }

    @Test
    void tellsAutosave() throws Exception {
        List<Person> people = people(TYPISTS);
        Semaphore saved = new Semaphore(0);
        ConcurrentLinkedQueue<Double> saves = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();
        Random random = new Random(2);
        ScheduledExecutorService crowd = Executors.newScheduledThreadPool(TYPISTS);
        for (Person person : people) {
            person.browser().open("/cabinet/applications/" + person.draft().id() + "/edit");
            crowd.scheduleAtFixedRate(
                    () -> type(person, saved, saves, troubles), random.nextInt(4000), 4000, TimeUnit.MILLISECONDS);
        }
        saved.acquire(WARMING_SAVES * TYPISTS);
        saves.clear();
        saved.acquire(MEASURED_SAVES * TYPISTS);
        crowd.shutdownNow();
        say(
                "%d people typing, %d troubles %s",
                TYPISTS, troubles.size(), troubles.stream().limit(3).toList());
        tell("autosave", saves);
    }

    private void sendsEarly() throws Exception {
        List<Person> early = people(EARLY);
        ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();
        for (Person person : early) {
            rush(person, new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), troubles);
        }
        assertThat(troubles).isEmpty();
        List<String> ids = ids(early);
        while (receipts(ids) < EARLY) {
            Thread.sleep(1000); // as below
        }
    }

    private void rush(
            Person person,
            ConcurrentLinkedQueue<Double> uploads,
            ConcurrentLinkedQueue<Double> sendings,
            ConcurrentLinkedQueue<String> troubles) {
        String page = "/cabinet/applications/" + person.draft().id();
        try {
            person.browser().open(page + "/documents");
            long began = System.nanoTime();
            HttpResponse<String> uploaded = person.browser()
                    .upload(page + "/documents", Map.of("kind", "charter", "title", ""), "file", "charter.pdf", FILE);
            uploads.add((System.nanoTime() - began) / 1e6);
            if (uploaded.statusCode() != 302) {
                troubles.add("upload " + uploaded.statusCode());
            }
            person.browser().open(page + "/check");
            began = System.nanoTime();
            HttpResponse<String> sent = person.browser()
                    .post(page + "/send", Map.of("_seen", person.browser().seen()));
            sendings.add((System.nanoTime() - began) / 1e6);
            if (!sent.headers().firstValue("Location").orElse("").endsWith(page)) {
                troubles.add(sent.statusCode() + " "
                        + sent.headers().firstValue("Location").orElse(""));
            }
        } catch (Exception failed) {
            troubles.add(failed.toString());
        }
    }

    private static void type(
            Person person,
            Semaphore saved,
            ConcurrentLinkedQueue<Double> saves,
            ConcurrentLinkedQueue<String> troubles) {
        Map<String, String> typed = full("Typed at " + System.nanoTime());
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = person.browser()
                    .autosave("/cabinet/applications/" + person.draft().id() + "/autosave", typed);
            saves.add((System.nanoTime() - began) / 1e6);
            if (answer.statusCode() != 200) {
                troubles.add("" + answer.statusCode());
            }
        } catch (Exception failed) {
            troubles.add(failed.toString());
        } finally {
            saved.release();
        }
    }

    private void drain(List<Person> people, long begun) throws InterruptedException {
        List<String> ids = ids(people);
        while (receipts(ids) < sent() - EARLY && System.nanoTime() - begun < 20 * 60e9) {
            Thread.sleep(1000); // asks again: nothing tells a browser that the last receipt is out
        }
        say(
                "%d of %d receipts %.0f s after the first arrival; the pools of the heap held at most %d MB, each at its own moment, limit %d MB",
                receipts(ids),
                people.size(),
                (System.nanoTime() - begun) / 1e9,
                heap(),
                Runtime.getRuntime().maxMemory() >> 20);
        long sent = sent();
        long numbers = database.sql(
                        "select count(distinct number) from competition_applications where competition_id = ?")
                .param(call)
                .query(Long.class)
                .single();
        say(
                "sent %d, numbers %d, state %s, jobs that failed %d",
                sent,
                numbers,
                competitions.find(call).orElseThrow().state(),
                jobs.createJobQuery().withException().count());
        assertThat(sent).isEqualTo(numbers);
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(person -> person.draft().id().toString()).toList();
    }

    private long sent() {
        return database.sql(
                        "select count(*) from competition_applications where competition_id = ? and state <> 'DRAFT'")
                .param(call)
                .query(Long.class)
                .single();
    }

    private long receipts(List<String> ids) {
        return database.sql(
                        "select count(*) from document_papers where type_code = 'receipt' and aggregate_id in (:ids)")
                .param("ids", ids)
                .query(Long.class)
                .single();
    }

    private List<Person> people(int count) throws Exception {
        List<Person> people = Collections.synchronizedList(new ArrayList<>());
        URI address = URI.create("http://localhost:" + port);
        for (int at = 0; at < count; at++) {
            Applicant applicant = applicants.newcomer();
            applicants.hasFiled(applicant, 2025);
            Application draft = applicants.draft(competitions.lotsOf(call).get(0), applicant, tree());
            Rusher browser = new Rusher(address);
            browser.signIn(applicant.person().login(), TestPeople.PASSWORD);
            people.add(new Person(applicant, draft, browser));
        }
        database.sql("analyze").update();
        executor.start();
        return people;
    }

    /** An application as people write them: forty fields, twelve activities, forty lines of a budget. */
    private static Map<String, Object> tree() {
        Map<String, Object> typed = new HashMap<>(TestApplicants.typed("5000000.00"));
        typed.replaceAll((key, value) -> value instanceof String text && text.startsWith("Text of")
                ? (text + " \u0436\u0430\u0441\u0442\u0430\u0440\u0493\u0430 ").repeat(key.equals("summary") ? 20 : 60)
                : value);
        List<Map<String, Object>> budget = new ArrayList<>();
        for (int line = 0; line < 40; line++) {
            budget.add(new HashMap<>(TestApplicants.line("Expense " + line, "125000.00")));
        }
        typed.put("budget", budget);
        return typed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> full(String goal) {
        Map<String, String> fields = new HashMap<>();
        tree().forEach((name, value) -> {
            if (value instanceof List<?> rows) {
                for (int at = 0; at < rows.size(); at++) {
                    int row = at;
                    ((Map<String, Object>) rows.get(at))
                            .forEach((key, cell) -> fields.put(name + "[" + row + "]." + key, cell.toString()));
                }
            } else {
                fields.put(name, value.toString());
            }
        });
        fields.put("goal", goal);
        return fields;
    }

    private static byte[] file() {
        return UploadFixture.pdf(1 << 20);
    }

    /** No less than the heap held at any one moment: a sum of what each pool held at its own. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static void tell(String what, ConcurrentLinkedQueue<Double> millis) {
        if (millis.isEmpty()) {
            return;
        }
        List<Double> sorted = millis.stream().sorted().toList();
        say(
                "%s: %d, median %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get((int) (sorted.size() * 0.99)),
                sorted.get(sorted.size() - 1));
    }

    private static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }
}
