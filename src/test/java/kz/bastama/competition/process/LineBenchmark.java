package kz.bastama.competition.process;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.BareEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The line of an application, from its sending to its admission, with the receipts left in the queue; beside it the same BPMN
 * in a bare engine on the same server with delegates that do nothing. Then the receipts of the last round are worked off in one
 * thread.
 */
@Tag("benchmark")
@BastamaTest
class LineBenchmark {

    private static final int CASES = 100;
    private static final int ROUNDS = Integer.getInteger("bastama.rounds", 5);
    private static final int APPLICANTS = 20;
    private static final int WORKERS = 2;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private SendApplication sendApplication;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Papers papers;

    @Autowired
    private ProcessEngine engine;

    private final List<Application> sent = new ArrayList<>();

    private final AtomicLong workersTime = new AtomicLong();

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void tellsRateOfLine() throws Exception {
        at("2026-03-02T05:00:00Z");
        List<Applicant> known = new ArrayList<>();
        for (int at = 0; at < APPLICANTS; at++) {
            known.add(applicants.applicant());
        }
        List<String> delegates = List.of(
                "issueReceiptDelegate",
                "notifyApplicantOfReceiptDelegate",
                "notifyOfWithdrawalDelegate",
                "checkByDataDelegate",
                "recordCheckDelegate",
                "notifyOfRefusalDelegate");
        try (BareEngine bare = new BareEngine("processes/competition/application.bpmn", delegates)) {
            ourRound(known);
            bareRound(bare.engine());
            workersTime.set(0);
            double[] ours = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            double[] ourTime = new double[ROUNDS];
            double[] theirTime = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ours[round] = CASES / ourRound(known);
                ourTime[round] = workersTime.getAndSet(0) / 1e6 / CASES;
                theirs[round] = CASES / bareRound(bare.engine());
                theirTime[round] = workersTime.getAndSet(0) / 1e6 / CASES;
                say(
                        "round %d: %.1f cases a second, bare engine %.1f; processor time a case %.1f ms, bare engine %.1f",
                        round + 1, ours[round], theirs[round], ourTime[round], theirTime[round]);
            }
            Arrays.sort(ours);
            Arrays.sort(theirs);
            Arrays.sort(ourTime);
            Arrays.sort(theirTime);
            say(
                    "median of %d rounds of %d cases, %d threads: %.1f cases a second, bare engine %.1f, ratio %.2f",
                    ROUNDS,
                    CASES,
                    WORKERS,
                    ours[ROUNDS / 2],
                    theirs[ROUNDS / 2],
                    ours[ROUNDS / 2] / theirs[ROUNDS / 2]);
            say(
                    "processor time of the working threads, median: %.1f ms a case, bare engine %.1f ms, ratio %.2f",
                    ourTime[ROUNDS / 2], theirTime[ROUNDS / 2], theirTime[ROUNDS / 2] / ourTime[ROUNDS / 2]);
        }
        drain();
        say(
                "load of the machine %.1f, %d processors",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /** @return seconds; the drafts and the officer's notes on the case page are made outside of them */
    private double ourRound(List<Applicant> known) throws Exception {
        at("2026-03-02T05:00:00Z");
        sent.clear();
        UUID competition = cases.announced("10000000.00");
        at("2026-03-10T05:00:00Z");
        List<Application> drafts = new ArrayList<>();
        for (int at = 0; at < CASES; at++) {
            drafts.add(applicants.draft(competition, known.get(at % APPLICANTS), "5000000.00"));
        }
        double seconds = timed(
                known.stream()
                        .map(applicant -> testPeople.signedInNow(
                                applicant.person(),
                                () -> drafts.stream()
                                        .filter(draft -> draft.organisationId().equals(applicant.organisationId()))
                                        .forEach(draft -> sendApplication.of(
                                                draft.id(),
                                                Instant.parse("2026-03-10T05:00:00Z"),
                                                TestApplicants.given(),
                                                Locale.forLanguageTag("ru")))))
                        .toList(),
                Runnable::run);
        at("2026-03-26T13:30:01Z");
        seconds += timed(List.of(competition), id -> cases.fire(id, "Event_IntakeEnded"));
        seconds += timed(drafts, draft -> executeCheck(engine, draft.id().toString()));
        drafts.forEach(draft -> applicants.answerGrounds(draft.id()));
        seconds += timed(
                halves(drafts).stream()
                        .map(half -> testPeople.signedInNow(
                                cases.officer(Role.OPERATOR),
                                () -> half.forEach(draft -> completeCheck(
                                        engine, draft.id().toString(), Map.of("checkDecision", "admit")))))
                        .toList(),
                Runnable::run);
        sent.addAll(drafts);
        return seconds;
    }

    private double bareRound(ProcessEngine engine) throws Exception {
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < CASES; at++) {
            keys.add(UUID.randomUUID().toString());
        }
        double seconds = timed(
                keys,
                key -> engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                ApplicationModel.PROCESS,
                                key,
                                Map.of(
                                        "edition", "state-grant/2025-07-01",
                                        "caseTitle", "AP-2026-00001 · Applicant",
                                        "casePath", "/staff/applications/" + key,
                                        "customerCode", "culture",
                                        "corrected", false)));
        seconds += timed(
                keys,
                key -> engine.getRuntimeService()
                        .createMessageCorrelation(ApplicationModel.INTAKE_CLOSED)
                        .processInstanceBusinessKey(key)
                        .correlate());
        seconds += timed(keys, key -> executeCheck(engine, key));
        seconds += timed(
                halves(keys),
                half -> half.forEach(
                        key -> completeCheck(engine, key, Map.of("checkDecision", "admit", "admitted", true))));
        return seconds;
    }

    private static void executeCheck(ProcessEngine engine, String key) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId())
                .activityId("Task_CheckByData")
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    private static void completeCheck(ProcessEngine engine, String key, Map<String, Object> answers) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task, answers);
    }

    private static <T> List<List<T>> halves(List<T> all) {
        return List.of(all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size()));
    }

    private void drain() {
        double seconds = seconds(() -> sent.forEach(application -> cases.fire(application.id(), "Task_IssueReceipt")));
        int pages = 0;
        // the receipt, and the application as it was filed
        for (Paper paper : papers.ofAggregate(sent.get(0).id().toString())) {
            for (String language : List.of("kk", "ru")) {
                pages += PdfAssertions.pagesOf(papers.rendition(paper.id(), Locale.forLanguageTag(language))
                        .pdf());
            }
        }
        say(
                "receipts worked off in one thread: %d cases of %d pages, %.1f ms a page",
                sent.size(), pages, 1000 * seconds / sent.size() / pages);
    }

    private <T> double timed(List<T> cases, Consumer<T> step) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        long begun = System.nanoTime();
        List<Future<?>> done = new ArrayList<>();
        cases.forEach(one -> done.add(workers.submit(() -> counted(step, one))));
        for (Future<?> each : done) {
            each.get();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        workers.shutdown();
        return seconds;
    }

    private <T> void counted(Consumer<T> step, T one) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        step.accept(one);
        workersTime.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }

    private static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }
}
