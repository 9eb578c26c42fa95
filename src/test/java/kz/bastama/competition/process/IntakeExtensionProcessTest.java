package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.CancelCompetition;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ExtensionState;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.journal.Journal;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
@PassesEveryElement("intake-extension")
class IntakeExtensionProcessTest {

    private static final Instant CLOSES = Instant.parse("2026-03-26T13:30:00Z");
    private static final Instant LATER = Instant.parse("2026-04-02T13:30:00Z");
    private static final Map<String, Object> CONFIRMED = Map.of(
            "extensionDecision",
            "confirm",
            "extensionOrderNumber",
            "21",
            "extensionOrderDate",
            "2026-03-20",
            "extensionRefusal",
            "");

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Extensions extensions;

    @Autowired
    private CancelCompetition cancelCompetition;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Terms terms;

    @Autowired
    private Cases running;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    private UUID competition;
    private Person asker;

    @BeforeEach
    void announces() {
        at("2026-03-02T05:00:00Z");
        competition = cases.announced("10000000.00");
        asker = people.open(Role.OPERATOR);
        at("2026-03-20T05:00:00Z");
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("intake.extensions: once, by two persons, published, and every clock stands later")
    void putsTheClosingLaterOnceASecondPersonConfirms() throws Exception {
        Applicant drafting = applicants.applicant();
        Application draft = applicants.draft(competition, drafting, "5000000.00");
        Applicant subscriber = applicants.newcomer();
        subscribes(subscriber, "71");
        Applicant elsewhere = applicants.newcomer();
        subscribes(elsewhere, "63");
        asks("2026-04-02", "Snow closed the roads for a week").andExpect(flash().attributeExists("done"));
        IntakeExtension asked = only();
        assertThat(cases.task(asked.id()).groups()).containsExactly("operator");
        assertThat(tasks.getVariables(cases.task(asked.id()).id()))
                .containsEntry("extensionReason", "Snow closed the roads for a week")
                .containsEntry("extensionTo", "02.04.2026 18:30");
        mvc.perform(get("/calls/" + competition)).andExpect(content().string(not(containsString("Snow closed"))));
        mvc.perform(get("/staff/competitions/" + competition).with(people.signedInAs(Role.OPERATOR)))
                .andExpect(content().string(containsString("id=\"extensions\"")))
                .andExpect(content()
                        .string(containsString("task=" + cases.task(asked.id()).id())))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(closing()).isEqualTo(CLOSES);
        assertThat(refused("2026-04-03", "Once more")).contains("ждёт второго лица");

        mvc.perform(get("/calls/" + competition + "/closing.ics"))
                .andExpect(content().string(containsString("SEQUENCE:0\r\n")))
                .andExpect(content().string(containsString("20260326T183000")));

        Date begunUnderAnotherSettling = Date.from(CLOSES.plusSeconds(300));
        management.setJobDuedate(cases.job(competition, "Event_IntakeEnded").getId(), begunUnderAnotherSettling, false);
        cases.complete(asked.id(), Role.OPERATOR, CONFIRMED);
        mvc.perform(get("/calls/" + competition + "/closing.ics"))
                .andExpect(content().string(containsString("SEQUENCE:1\r\n")))
                .andExpect(content().string(containsString("20260402T183000")));
        assertThat(closing()).isEqualTo(LATER);
        assertThat(cases.job(competition, "Event_IntakeEnded").getDuedate())
                .isEqualTo(Date.from(LATER.plusSeconds(60)));
        Term term = terms.ofCase(competition.toString()).stream()
                .filter(Term::isOpen)
                .findFirst()
                .orElseThrow();
        assertThat(term.due()).isEqualTo(LATER);
        List<DayExplained> days = terms.explain(term);
        assertThat(days.get(days.size() - 1).kind()).isEqualTo(DayExplained.Kind.EXTENDED);
        assertThat(days.get(days.size() - 1).name().ru()).contains("21", "Snow closed the roads");

        cases.fire(asked.id(), "Task_IssueExtensionNotice");
        cases.fire(asked.id(), "Task_NotifyOfExtension");
        Paper paper = papers.find(competition.toString(), "intake-extension", 1).orElseThrow();
        assertThat(paper.number()).matches("IE-2026-\\d{5}");
        mvc.perform(get("/papers/" + paper.id() + "/kk")).andExpect(status().isOk());
        mvc.perform(get("/calls/" + competition).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Snow closed the roads")))
                .andExpect(content().string(containsString(paper.number())))
                .andExpect(content().string(containsString("data-closes=\"" + LATER.toEpochMilli())));
        assertThat(notices.of(drafting.person().id()))
                .extracting(SentNotice::subject)
                .filteredOn(subject -> subject.contains("02.04.2026 18:30"))
                .hasSize(1);
        assertThat(what()).contains("competition.extensionAsked", "competition.intakeExtended");

        assertThat(applicants.send(draft, drafting, CLOSES.plusSeconds(60)))
                .isInstanceOf(SendApplication.Outcome.Sent.class);
        assertThat(refused("2026-04-10", "Once more")).contains("не более 1");
        assertThat(running.isRunning("intake-extension", asked.id().toString())).isFalse();

        assertThat(told(subscriber)).singleElement().asString().contains("02.04.2026 18:30");
        assertThat(told(elsewhere)).isEmpty();
    }

    @Test
    void letsNobodyDecideOnWhatHeAskedFor() throws Exception {
        asker = cases.officer(Role.OPERATOR);
        asks("2026-04-02", "Snow");
        IntakeExtension asked = only();

        assertThat(cases.refusal(asked.id(), Role.OPERATOR, CONFIRMED))
                .contains(cases.worded("competition.extensionSamePerson", Map.of()));
        assertThat(cases.refusal(
                        asked.id(), Role.OPERATOR, Map.of("extensionDecision", "refuse", "extensionRefusal", "No")))
                .contains(cases.worded("competition.extensionSamePerson", Map.of()));
        assertThat(only().isAsked()).isTrue();
        assertThat(closing()).isEqualTo(CLOSES);
    }

    @Test
    void leavesTheClosingWhereTheSecondPersonRefuses() throws Exception {
        asks("2026-04-02", "Snow");
        IntakeExtension asked = only();
        assertThat(cases.refusal(asked.id(), Role.OPERATOR, Map.of("extensionDecision", "refuse")))
                .contains(cases.worded("competition.extensionRefusal", Map.of()));
        assertThat(cases.refusal(asked.id(), Role.OPERATOR, Map.of("extensionDecision", "confirm")))
                .contains(cases.worded("competition.extensionOrder", Map.of()));

        cases.complete(asked.id(), Role.OPERATOR, Map.of("extensionDecision", "refuse", "extensionRefusal", "No need"));
        cases.fire(asked.id(), "Task_NotifyOfExtensionRefusal");

        assertThat(only().state()).isEqualTo(ExtensionState.REFUSED);
        assertThat(closing()).isEqualTo(CLOSES);
        assertThat(notices.of(asker.id())).anyMatch(notice -> notice.body().contains("No need"));
        asks("2026-04-02", "Now there is a need").andExpect(flash().attributeExists("done"));
    }

    @Test
    void saysWhatAnExtensionMustKeepTo() throws Exception {
        assertThat(refused("2026-04-04", "Saturday")).contains("нерабочий день");
        assertThat(refused("2026-03-26", "The same day")).contains("не позже нынешнего");
        assertThat(refused("2062-04-03", "A slip")).contains("2062");
        assertThat(refused("soon", "")).contains("день нового окончания", "причину продления");
        at("2026-03-26T13:30:00Z");
        assertThat(refused("2026-04-02", "Too late")).contains("ещё не окончен");
        assertThat(extensions.ofCompetition(competition)).isEmpty();
    }

    @Test
    void lapsesWithTheIntakeAndWithACancellation() throws Exception {
        asks("2026-04-02", "Snow");
        IntakeExtension asked = only();
        at("2026-03-26T13:30:01Z");
        assertThat(cases.refusal(asked.id(), Role.OPERATOR, CONFIRMED))
                .contains(cases.worded("competition.extensionTooLate", Map.of()));
        cases.fire(competition, "Event_IntakeEnded");
        assertThat(only().state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(running.isRunning("intake-extension", asked.id().toString())).isFalse();

        at("2026-03-02T05:00:00Z");
        competition = cases.announced("10000000.00");
        asks("2026-04-02", "Snow");
        people.as(
                cases.officer(Role.OPERATOR),
                () -> cancelCompetition.of(competition, Cancellation.Cause.BUDGET_CUT, "Cut"));
        assertThat(only().state()).isEqualTo(ExtensionState.LAPSED);
    }

    private ResultActions asks(String closing, String reason) throws Exception {
        return mvc.perform(post("/staff/competitions/" + competition + "/extensions")
                .param("closing", closing)
                .param("reason", reason)
                .with(csrf())
                .with(people.signedIn(asker)));
    }

    private void subscribes(Applicant applicant, String region) throws Exception {
        mvc.perform(post("/cabinet/subscriptions")
                        .param("region", region)
                        .with(csrf())
                        .with(people.signedIn(applicant.person())))
                .andExpect(flash().attribute("done", "competition.subscription.done"));
    }

    private List<String> told(Applicant applicant) {
        return notices.of(applicant.person().id()).stream()
                .map(SentNotice::subject)
                .toList();
    }

    private String refused(String closing, String reason) throws Exception {
        return String.valueOf(asks(closing, reason).andReturn().getFlashMap().get("refusals"));
    }

    private IntakeExtension only() {
        assertThat(extensions.ofCompetition(competition)).hasSize(1);
        return extensions.ofCompetition(competition).get(0);
    }

    private Instant closing() {
        return competitions.find(competition).orElseThrow().closesAt();
    }

    private List<String> what() {
        return journal.ofCase(competition.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
