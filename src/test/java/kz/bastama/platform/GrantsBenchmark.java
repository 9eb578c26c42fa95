package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.FileReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.process.GrantRoad;
import kz.bastama.platform.persistence.TestDatabase;
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
 * The pages of grants over HTTP while 300 projects run, each with a report of 60 expenses: every second report is sent, the others are
 * being filled in. Two officers and two grantees ask at once, without a pause, in turns of all grants. The same pages while ten run are
 * the baseline. Every hour of it is measured on the machine that the database shares.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class GrantsBenchmark {

    private static final int FEW = 10;
    private static final int MANY = 300;
    private static final int LINES = 60;
    private static final int TURNS = 40;
    private static final int WARM = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestPeople people;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private FileReport fileReport;

    @Autowired
    private Forms forms;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final List<Grant> grants = new ArrayList<>();
    private URI address;
    private Person officer;

    @Test
    void tellsTimeOfPages() throws Exception {
        people.open(Role.ADMINISTRATOR);
        officer = people.open(Role.OPERATOR);
        address = URI.create("http://localhost:" + port);
        run(FEW);
        tell();
        run(MANY);
        tell();
        System.out.printf(
                Locale.ROOT,
                "load of the machine %.1f, %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private void run(int until) {
        while (grants.size() < until) {
            Grant grant = road.awarded("short");
            road.toFirstPayment(grant, officer, 70);
            people.as(road.representative(grant), () -> report(grant, grants.size() % 2 == 0));
            grants.add(grant);
        }
        database.sql("analyze").update();
    }

    private void report(Grant grant, boolean sends) {
        Report draft = draftReport.open(grant.id()).orElseThrow();
        Map<String, Object> typed = new HashMap<>(forms.kept(draft.typed()));
        typed.put("activities", List.of(Map.of("activity", "Clean", "done", "Cleaned", "participants", "10")));
        typed.put(
                "indicators",
                List.of(Map.of("indicator", "Banks", "target", "5", "fact", "6", "proof", "Photographs")));
        typed.put("achieved", "Cleaner");
        typed.put("sustainability", "Goes on");
        typed.put("truth", "true");
        String receipt = road.receipt(grant.id());
        typed.put(
                "expenses",
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(at -> expense(at, receipt))
                        .toList());
        draftReport.save(grant.id(), draft.version(), typed);
        if (sends) {
            int kept = draftReport.open(grant.id()).orElseThrow().version();
            assertThat(fileReport.of(grant.id(), kept, Locale.ENGLISH)).isInstanceOf(FileReport.Outcome.Filed.class);
        }
    }

    private Map<String, Object> expense(int at, String receipt) {
        return Map.of(
                "budgetLine",
                "1",
                "documentKind",
                "invoice",
                "document",
                "Invoice " + at,
                "documentDate",
                LocalDate.now(clock).toString(),
                "payee",
                "Shop " + at,
                "payeeNumber",
                "160440007161",
                "spent",
                "10",
                "receipt",
                receipt);
    }

    private void tell() throws Exception {
        Map<String, List<Double>> millis = Collections.synchronizedMap(new TreeMap<>());
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        List<Future<Void>> all = new ArrayList<>();
        for (int who = 0; who < 2; who++) {
            int first = who;
            all.add(crowd.submit(officer(first, millis)));
            all.add(crowd.submit(grantee(first, millis)));
        }
        for (Future<Void> one : all) {
            one.get();
        }
        crowd.shutdown();
        millis.forEach((page, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%d grants, %s: median %.0f ms, p95 %.0f ms, worst %.0f ms of %d%n",
                    grants.size(),
                    page,
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (sorted.size() * 0.95)),
                    sorted.get(sorted.size() - 1),
                    sorted.size());
        });
    }

    private Callable<Void> officer(int first, Map<String, List<Double>> millis) {
        return () -> {
            Visitor visitor = new Visitor();
            visitor.signIn(address, officer.login(), TestPeople.PASSWORD);
            for (int turn = -WARM; turn < TURNS; turn++) {
                String grant = "/staff/grants/" + at(2 * turn).id();
                ask(visitor, turn, "officer: list of grants", "/staff/grants", millis);
                ask(visitor, turn, "officer: second page of the list", "/staff/grants?page=2", millis);
                ask(visitor, turn, "officer: search by a word", "/staff/grants?text=river", millis);
                ask(visitor, turn, "officer: grant with a report of 60 lines", grant, millis);
                ask(visitor, turn, "officer: only lines that are open", grant + "?shown=open", millis);
                ask(visitor, turn, "officer: reconciliation of payments", "/staff/payments", millis);
                ask(visitor, turn, "officer: visits", "/staff/visits", millis);
                ask(visitor, turn, "public: projects", "/projects", millis);
                ask(visitor, turn, "public: project", "/projects/" + at(turn).id(), millis);
            }
            return null;
        };
    }

    private Callable<Void> grantee(int first, Map<String, List<Double>> millis) {
        Grant drafts = grants.get(1 + 2 * first);
        Grant sent = grants.get(2 * first);
        return () -> {
            Visitor filling = signedIn(drafts);
            Visitor waiting = signedIn(sent);
            for (int turn = -WARM; turn < TURNS; turn++) {
                String own = "/cabinet/grants/" + drafts.id();
                ask(filling, turn, "grantee: grants", "/cabinet/grants", millis);
                ask(filling, turn, "grantee: grant", own, millis);
                ask(filling, turn, "grantee: report of 60 lines to fill in", own + "/report", millis);
                ask(waiting, turn, "grantee: grant with the report sent", "/cabinet/grants/" + sent.id(), millis);
            }
            return null;
        };
    }

    private Visitor signedIn(Grant grant) throws Exception {
        Visitor visitor = new Visitor();
        visitor.signIn(address, road.representative(grant).login(), TestPeople.PASSWORD);
        return visitor;
    }

    private Grant at(int turn) {
        return grants.get(Math.floorMod(turn, grants.size()));
    }

    private void ask(Visitor visitor, int turn, String what, String path, Map<String, List<Double>> millis)
            throws Exception {
        long begun = System.nanoTime();
        visitor.read(address, path);
        if (turn >= 0) {
            millis.computeIfAbsent(what, page -> Collections.synchronizedList(new ArrayList<>()))
                    .add((System.nanoTime() - begun) / 1e6);
        }
    }
}
