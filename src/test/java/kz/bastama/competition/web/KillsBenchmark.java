package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.platform.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the product again and again while people send their applications, every second time around the closing of the intake, and starts it
 * on the same database. Everybody whose sending was not answered presses the button again, as people do. The next product begins to start
 * shortly before the present one is killed, at an address of its own, to which everybody then goes. What is issued and told afterwards is
 * counted at the end, for later kills hit it as well. {@code -Dbastama.kills=N}
 */
@Tag("benchmark")
@BastamaTest
class KillsBenchmark {

    private static final int KILLS = Integer.getInteger("bastama.kills", 10);
    private static final int PEOPLE = 20;
    private static final int SPAN_MILLIS = 2500;
    private static final int CLOSING_MILLIS = 1500;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private JdbcClient database;

    private final Random random = new Random(Long.getLong("bastama.seed", 1));
    private final List<Rusher> browsers = new ArrayList<>();
    private final ScheduledExecutorService crowd = Executors.newScheduledThreadPool(PEOPLE);
    private int acknowledged;
    private int late;
    private Product running;
    private final Map<UUID, Boolean> outcomes = new LinkedHashMap<>();
    private long until;

    @Test
    void losesAndDoublesNothing() throws Exception {
        List<Applicant> people = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            people.add(applicants.newcomer());
            applicants.hasFiled(people.get(at), 2025);
        }
        List<UUID> calls = new ArrayList<>();
        List<List<UUID>> drafts = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            UUID call = cases.announced("10000000.00");
            calls.add(call);
            drafts.add(people.stream()
                    .map(one -> applicants.draft(call, one, "5000000.00").id())
                    .toList());
        }
        int port = Product.freePort();
        running = start(port).awaitReady();
        long began = System.nanoTime();
        try {
            for (Applicant one : people) {
                Rusher browser = new Rusher(URI.create("http://localhost:" + port));
                browser.signIn(one.person().login(), TestPeople.PASSWORD);
                browser.open("/cabinet/applications");
                browsers.add(browser);
            }
            for (int round = 0; round < KILLS; round++) {
                boolean closing = round % 2 == 0;
                round(calls.get(round), drafts.get(round), closing);
                say(
                        "kill %d%s: answered before the kills %d of %d so far, sent too late %d, none lost, none doubled",
                        round + 1, closing ? " at the closing" : "", acknowledged, (round + 1) * PEOPLE, late);
            }
            say("%d kills in %.0f s", KILLS, (System.nanoTime() - began) / 1e9);
            until = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
            outcomes.forEach(this::verifyWhatFollows);
            say("every receipt and message is out once, %.0f s after the first", (System.nanoTime() - began) / 1e9);
        } finally {
            running.close();
            crowd.shutdown();
        }
    }

    private void round(UUID call, List<UUID> drafts, boolean closing) throws Exception {
        if (closing) {
            close(call, Instant.now().plusMillis(CLOSING_MILLIS));
        }
        int port = Product.freePort();
        Product next = start(port);
        Set<UUID> answered = ConcurrentHashMap.newKeySet();
        List<Future<?>> all = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            int who = at;
            all.add(crowd.schedule(
                    () -> {
                        if (isSent(who, drafts.get(who))) {
                            answered.add(drafts.get(who));
                        }
                        return null;
                    },
                    random.nextInt(SPAN_MILLIS),
                    TimeUnit.MILLISECONDS));
        }
        Thread.sleep(random.nextInt(SPAN_MILLIS)); // the kill comes at any moment, whatever the server is at
        running.kill();
        for (Future<?> one : all) {
            one.get();
        }
        acknowledged += answered.size();
        running = next.awaitReady();
        browsers.forEach(browser -> browser.moveTo(URI.create("http://localhost:" + port)));
        until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        for (int at = 0; at < PEOPLE; at++) {
            boolean sent = isSent(at, drafts.get(at));
            assertThat(sent || closing && !answered.contains(drafts.get(at)))
                    .as("answered stays answered")
                    .isTrue();
            late += sent ? 0 : 1;
            assertThat(isSent(at, drafts.get(at))).as("a second click").isEqualTo(sent);
            verify(drafts.get(at), sent);
            outcomes.put(drafts.get(at), sent);
        }
        if (closing) {
            await("select count(*) from competition_competitions where id = ? and state = 'ANNOUNCED'", call, 0);
            drafts.forEach(draft -> await("""
                    select count(*) from act_ru_event_subscr s join act_hi_procinst p on p.proc_inst_id_ = s.proc_inst_id_
                    where p.business_key_ = ?::text and s.event_name_ = 'competition.intakeClosed'
                    """, draft, 0));
        }
    }

    /** Whether the server said that it is sent; a server that is gone says nothing. */
    private boolean isSent(int who, UUID draft) {
        String page = "/cabinet/applications/" + draft;
        try {
            HttpResponse<String> answer = browsers.get(who).post(page + "/send", Map.of());
            String to = answer.headers().firstValue("Location").orElse("");
            assertThat(to).as(answer.statusCode() + " " + answer.body()).contains(page);
            return to.endsWith(page);
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void verify(UUID draft, boolean sent) {
        int times = sent ? 1 : 0;
        await("select count(number) from competition_applications where id = ?", draft, times);
        await("select count(*) from act_hi_procinst where business_key_ = ?::text", draft, times);
        await(
                "select count(*) from journal_records where case_id = ?::text and what = 'competition.applicationSent'",
                draft,
                times);
    }

    private void verifyWhatFollows(UUID draft, boolean sent) {
        int times = sent ? 1 : 0;
        await(
                "select count(*) from document_papers where aggregate_id = ?::text and type_code = 'receipt'",
                draft,
                times);
        await(
                "select count(*) from notice_notices where type = 'competition.applicationReceived' and path like '%' || ?::text",
                draft, times);
    }

    private void await(String query, UUID id, long expected) {
        long found;
        do {
            found = database.sql(query).param(id).query(Long.class).single();
        } while (found != expected && System.nanoTime() < until);
        assertThat(found).as("%s %s %s", query, id, failures()).isEqualTo(expected);
    }

    private List<Map<String, Object>> failures() {
        return database.sql(
                        "select handler_cfg_, duedate_, retries_, lock_owner_, exception_msg_ from act_ru_job where duedate_ < now() + interval '1 hour' or exception_msg_ is not null")
                .query()
                .listOfRows();
    }

    /** The clock of the product is the real one: the closing comes to it. */
    private void close(UUID call, Instant at) {
        Timestamp closes = Timestamp.from(at);
        database.sql("update competition_competitions set closes_at = ? where id = ?")
                .params(closes, call)
                .update();
        database.sql(
                        "update legal_terms set due = ?, extended_to = ?, extended_because = 'A rehearsal' where case_id = ? and closed_at is null")
                .params(closes, closes, call.toString())
                .update();
        database.sql("""
                        update act_ru_job set duedate_ = ? where type_ = 'timer' and process_instance_id_ in
                        (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)
                        """).params(closes, call.toString()).update();
    }

    private static Product start(int port) {
        return Product.onSharedDatabase(
                port,
                "--camunda.bpm.job-execution.lock-time-in-millis=3000",
                "--camunda.bpm.job-execution.max-wait=1000");
    }

    private static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }
}
