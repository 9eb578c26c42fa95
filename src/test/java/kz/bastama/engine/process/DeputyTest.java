package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An officer goes on leave; another works the tasks of his groups, for these days and no longer. */
@BastamaTest
class DeputyTest {

    @Autowired
    private Deputies deputies;

    @Autowired
    private Cases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private Journal journal;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private String customer;
    private Person absent;
    private Person deputy;
    private String id;

    @BeforeEach
    void begins() {
        customer = "d" + UUID.randomUUID().toString().substring(0, 8);
        absent = people.open(new Right(Role.CUSTOMER, customer));
        deputy = people.open(Role.OPERATOR);
        id = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(
                "echo", id, Map.of("edition", "state-grant/2025-07-01", "customerCode", customer));
        runtime.createMessageCorrelation("engine.called")
                .processInstanceBusinessKey(id)
                .correlate();
    }

    @AfterEach
    void putsBack() {
        ClockUtil.reset();
        identity.clearAuthentication();
    }

    @Test
    @DisplayName(
            "What the absent officer took goes back to the group; the deputy does it, and the history says for whom")
    void standsIn() throws Exception {
        tasks.claim(task().id(), absent.login());

        name(0, 5);

        assertThat(task().assignee()).isNull();
        assertThat(groups()).containsExactlyInAnyOrder("operator", "customer." + customer);
        as(deputy, () -> {
            tasks.claim(task().id(), deputy.login());
            tasks.complete(task().id());
        });
        assertThat(cases.tasksOf(id)).isEmpty();
        assertThat(journal.ofCase(id)).singleElement().satisfies(this::saysForWhom);
    }

    @Test
    void hasNoRightBeforeTheFirstDay() throws Exception {
        tasks.claim(task().id(), absent.login());

        name(3, 5);

        assertThat(task().assignee()).isEqualTo(absent.login());
        assertThat(groups()).containsExactly("operator");
        assertThat(deputies.lentTo(deputy.id())).isEmpty();

        later(3);
        deputies.turn();
        assertThat(task().assignee()).isNull();
        assertThat(groups()).contains("customer." + customer);
    }

    @Test
    @DisplayName("No right survives the last day, not even for the minute until the engine's groups follow")
    void keepsNoRightAfterTheLastDay() throws Exception {
        name(0, 5);
        String left = task().id();
        as(deputy, () -> tasks.claim(left, deputy.login()));

        later(6);

        as(
                deputy,
                () -> assertThatThrownBy(() -> tasks.complete(left))
                        .hasRootCauseInstanceOf(FormFieldValidationException.class));
        deputies.turn();
        assertThat(groups()).containsExactly("operator");
        assertThat(task().assignee()).as("given back").isNull();
        as(deputy, () -> assertThat(cases.tasksOf(id)).as("seen no more").isEmpty());
        as(
                deputy,
                () -> assertThatThrownBy(() -> tasks.claim(left, deputy.login()))
                        .isInstanceOf(AuthorizationException.class));
        assertThat(identity.createGroupQuery().groupMember(absent.login()).list())
                .extracting(Group::getId)
                .containsExactly("customer." + customer);
    }

    @Test
    void endsBeforeItsTimeWhenOfficerIsBack() throws Exception {
        name(0, 5);
        String page = mvc.perform(get("/profile/deputy").with(people.signedIn(absent)))
                .andExpect(content().string(containsString(deputy.name())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String deputyship = page.replaceAll("(?s).*name=\"deputyship\" value=\"([^\"]+)\".*", "$1");

        mvc.perform(post("/profile/deputy/end")
                        .param("deputyship", deputyship)
                        .with(people.signedIn(absent))
                        .with(csrf()))
                .andExpect(redirectedUrl("/profile/deputy"));

        assertThat(groups()).containsExactly("operator");
        assertThat(deputies.lentTo(deputy.id())).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/admin/people/" + absent.id() + "/deputy")
                        .param("deputy", absent.login())
                        .param("from", "2020-01-01")
                        .param("until", "2019-12-31")
                        .with(people.signedInAs(Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Выберите, кто замещает."),
                                containsString("Первый день – сегодня или позже."),
                                containsString("Последний день – не раньше первого"),
                                containsString("2019-12-31"))));
        mvc.perform(get("/profile/deputy").with(people.signedInAs(Role.NGO))).andExpect(status().isNotFound());
    }

    private void name(int from, int until) throws Exception {
        LocalDate today = LocalDate.now(clock);
        mvc.perform(post("/admin/people/" + absent.id() + "/deputy")
                        .param("deputy", deputy.login())
                        .param("from", today.plusDays(from).toString())
                        .param("until", today.plusDays(until).toString())
                        .with(people.signedInAs(Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/people/" + absent.id() + "/deputy"));
    }

    private void saysForWhom(JournalRecord record) {
        assertThat(record.entry().what()).isEqualTo("engine.deputyActed");
        assertThat(record.actorName()).isEqualTo(deputy.name());
        assertThat(record.entry().onBehalfOf()).isEqualTo(absent.name());
    }

    /** As a request of Tasklist would: signed in to the portal and to the engine. */
    private void as(Person person, Runnable act) {
        identity.setAuthentication(person.login(), groupsOf(person));
        try {
            people.as(person, act);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void later(int days) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(days))));
    }

    private StaffTask task() {
        return cases.tasksOf(id).get(0);
    }

    private List<String> groups() {
        return groupsOf(deputy);
    }

    private List<String> groupsOf(Person person) {
        return identity.createGroupQuery().groupMember(person.login()).list().stream()
                .map(Group::getId)
                .toList();
    }
}
