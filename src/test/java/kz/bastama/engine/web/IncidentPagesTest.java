package kz.bastama.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Papers;
import kz.bastama.engine.StuckReason;
import kz.bastama.engine.StuckStep;
import kz.bastama.engine.StuckSteps;
import kz.bastama.journal.Journal;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.planning.PlanningFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Steps that fail for real: a mail server that is down, an archive that takes no paper. */
@BastamaTest
class IncidentPagesTest {

    private static final int TRIES = 5;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StuckSteps stuck;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private RegisterOrganisation registerOrganisation;

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private Papers papers;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DefaultListableBeanFactory beans;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());

    private RequestPostProcessor administrator;

    @BeforeEach
    void begins() {
        administrator = people.signedInAs(Role.ADMINISTRATOR);
    }

    @AfterEach
    void repairsEverything() {
        post.stop();
        beans.destroySingleton("mailServerOfTheTest");
        database.sql("drop trigger if exists document_archive_full on document_papers")
                .update();
        database.sql("drop function if exists document_archive_full").update();
    }

    @Test
    @DisplayName("A mail server that is down: five tries, then seen, repaired, tried again; one mail")
    void losesNoMailWhenServerIsDown() throws Exception {
        UUID id = organisationWhoseMailFails();

        StuckStep step = step(id);
        assertThat(step.reason()).isEqualTo(StuckReason.MAIL);
        assertThat(step.step()).isEqualTo("Task_NotifyOfVerification");
        mvc.perform(get("/admin/incidents").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(step.caseTitle())))
                .andExpect(content().string(containsString("/staff/organisations/" + id)))
                .andExpect(content().string(containsString("Почтовый сервер не отвечает")))
                .andExpect(content().string(containsString("Уведомить представителей")));

        startPost();
        mvc.perform(post("/admin/incidents/" + step.id() + "/retry")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/incidents"));
        cases.fire(id, "Task_NotifyOfVerification");

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(stuck.all()).noneMatch(one -> one.caseId().equals(id.toString()));
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsOnlyOnce("engine.stepRetried");
        mvc.perform(post("/admin/incidents/" + step.id() + "/retry")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/incidents"));
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void comesBackWhenTheCauseIsNotRepaired() throws Exception {
        UUID id = organisationWhoseMailFails();

        mvc.perform(post("/admin/incidents/" + step(id).id() + "/retry")
                .with(administrator)
                .with(csrf()));
        assertThat(stuck.all()).noneMatch(one -> one.caseId().equals(id.toString()));
        fail(id, "Task_NotifyOfVerification", 1);

        assertThat(step(id).reason()).isEqualTo(StuckReason.MAIL);
    }

    @Test
    @DisplayName("An archive that takes no paper: the case waits, managers see it, the paper comes once")
    void losesNoPaperWhenArchiveFails() throws Exception {
        String customer = planning.customer();
        UUID id = planning.list(customer);
        planning.direction(id, "Clean river");
        planning.approve(id);
        archiveRefuses(id);

        fail(id, "Task_IssueDirectionList", TRIES);

        assertThat(step(id).reason()).isEqualTo(StuckReason.PAPER);
        assertThat(step(id).message()).contains("no space left on device");
        assertThat(papers.ofAggregate(id.toString())).isEmpty();
        Person manager = people.open(Role.MANAGER);
        mvc.perform(get("/insight").param("customer", customer).with(people.signedIn(manager)))
                .andExpect(content().string(containsString("1 дело ждёт из-за сбоя")));
        mvc.perform(get("/insight/cases")
                        .param("stuck", "true")
                        .param("customer", customer)
                        .with(people.signedIn(manager)))
                .andExpect(content().string(containsString("/insight/cases/" + id)));

        repairsEverything();
        mvc.perform(post("/admin/incidents/retry").with(administrator).with(csrf()))
                .andExpect(redirectedUrl("/admin/incidents"));
        cases.fire(id, "Task_IssueDirectionList");
        cases.fire(id, "Task_PublishDirectionList");

        assertThat(papers.ofAggregate(id.toString())).hasSize(1);
        assertThat(cases.isRunning(id)).isFalse();
        mvc.perform(get("/insight").param("customer", customer).with(people.signedIn(manager)))
                .andExpect(content().string(not(containsString("1 дело ждёт из-за сбоя"))));
    }

    private UUID organisationWhoseMailFails() {
        String login = UUID.randomUUID() + "@example.kz";
        RegistrationOutcome outcome = registerOrganisation.register(new Registration(
                OrganisationFixture.freshBin().digits(),
                OrganisationFixture.entry("Incident"),
                login,
                TestPeople.PASSWORD,
                Locale.forLanguageTag("ru")));
        UUID id = ((RegistrationOutcome.Opened) outcome).organisationId();
        people.reached(login);
        cases.submit(
                id,
                "Task_VerifyOrganisation",
                Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        startPost();
        post.stop();
        fail(id, "Task_NotifyOfVerification", TRIES);
        return id;
    }

    /** The first start takes a free port; the product is told of it, as of any mail server. */
    private void startPost() {
        post.start();
        beans.destroySingleton("mailServerOfTheTest");
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(post.getSmtp().getPort());
        beans.registerSingleton("mailServerOfTheTest", server);
    }

    private void archiveRefuses(UUID id) {
        database.sql("create function document_archive_full() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'no space left on device'; end $$")
                .update();
        database.sql("create trigger document_archive_full before insert on document_papers for each row when"
                        + " (new.aggregate_id = '" + id + "') execute function document_archive_full()")
                .update();
    }

    private void fail(UUID id, String activity, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(stuckAt(id)).as("before try %s", time + 1).isEmpty();
            assertThat(catchThrowable(() -> cases.fire(id, activity))).isNotNull();
        }
    }

    private StuckStep step(UUID id) {
        List<StuckStep> found = stuckAt(id);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<StuckStep> stuckAt(UUID id) {
        return stuck.all().stream()
                .filter(one -> one.caseId().equals(id.toString()))
                .toList();
    }
}
