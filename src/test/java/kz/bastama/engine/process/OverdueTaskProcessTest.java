package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.Reminders;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.TaskReminder;
import kz.bastama.engine.domain.ReminderDays;
import kz.bastama.journal.Journal;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

/** A task of staff that nobody does: first its officers hear of it, then the managers. */
@BastamaTest
@PassesEveryElement("overdue-task")
class OverdueTaskProcessTest {

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private TermWatch watch;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople people;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvc mvc;

    private String id;
    private Person officer;
    private Instant due;

    @BeforeEach
    void begins() {
        id = rehearsal.begin();
        officer = people.open(Role.OPERATOR);
        tasks.claim(rehearsal.task(id).id(), officer.login());
        due = rehearsal.task(id).due();
    }

    @AfterEach
    void putsClockBack() {
        ClockUtil.reset();
    }

    @Test
    void remindsOfficerBeforeAndOnLastDay() {
        lookAt(ReminderKind.NEAR_TERM, -1);
        assertThat(kinds()).isEmpty();

        lookAt(ReminderKind.NEAR_TERM, 1);
        lookAt(ReminderKind.LAST_DAY, 1);

        assertThat(kinds()).containsExactly(ReminderKind.NEAR_TERM, ReminderKind.LAST_DAY);
        assertThat(notices.of(officer.id())).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.body()).contains("Rehearsal");
            assertThat(notice.path()).isEqualTo("/staff/rehearsals/" + id);
        });
        assertThat(journaled()).containsExactly("engine.officersReminded", "engine.officersReminded");
    }

    @Test
    void tellsManagersWhenTermIsPast() throws Exception {
        Person manager = people.open(Role.MANAGER);

        lookAt(ReminderKind.OVERDUE, 1);

        assertThat(kinds()).containsExactly(ReminderKind.OVERDUE);
        assertThat(notices.of(officer.id())).hasSize(1);
        assertThat(notices.of(manager.id()))
                .filteredOn(notice -> ("/insight/cases/" + id).equals(notice.path()))
                .hasSize(1);
        assertThat(journaled()).containsExactly("engine.officersReminded", "engine.taskEscalated");
        assertThat(reminders.escalated()).containsKey(rehearsal.task(id).id());
        mvc.perform(get("/messages").with(people.signedIn(officer)))
                .andExpect(content().string(containsString("Rehearsal")));
    }

    @Test
    void remindsOnceHoweverManyNodesLook() {
        set(ReminderKind.NEAR_TERM, 1);

        CompletableFuture.allOf(CompletableFuture.runAsync(watch::look), CompletableFuture.runAsync(watch::look))
                .join();
        watch.look();
        testCases.fireAll(UUID.fromString(id));

        assertThat(notices.of(officer.id())).hasSize(1);
        assertThat(journaled()).containsExactly("engine.officersReminded");
    }

    @Test
    void movesWithTheCalendar() {
        events.publishEvent(new TermMoved(id, "formalCheck", due, due.plus(Duration.ofDays(14))));

        lookAt(ReminderKind.OVERDUE, 1);
        assertThat(kinds()).doesNotContain(ReminderKind.OVERDUE);

        due = rehearsal.task(id).due();
        lookAt(ReminderKind.OVERDUE, 1);
        assertThat(kinds()).contains(ReminderKind.OVERDUE);
    }

    @Test
    void isSilentOfTaskThatWasDoneMeanwhile() {
        set(ReminderKind.OVERDUE, 1);
        watch.look();
        tasks.complete(rehearsal.task(id).id(), Map.of("verdict", "again", "reason", "Too quiet to be heard"));

        testCases.fireAll(UUID.fromString(id));

        assertThat(notices.of(officer.id())).isEmpty();
        assertThat(journaled()).isEmpty();
    }

    @Test
    @DisplayName("A task that nobody took: everybody of its group hears of it, nobody else")
    void remindsWholeGroup() {
        String customer = "r" + id.substring(0, 8);
        Person first = people.open(new Right(Role.CUSTOMER, customer));
        Person second = people.open(new Right(Role.CUSTOMER, customer));
        Person stranger = people.open(new Right(Role.CUSTOMER, "x" + customer));
        String echo = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(
                "echo", echo, Map.of("edition", "state-grant/2025-07-01", "customerCode", customer));
        runtime.createMessageCorrelation("engine.called")
                .processInstanceBusinessKey(echo)
                .correlate();
        StaffTask task = cases.tasksOf(echo).get(0);
        var changed = tasks.createTaskQuery().taskId(task.id()).singleResult();
        changed.setDueDate(Date.from(Instant.now().minus(Duration.ofDays(30))));
        tasks.saveTask(changed);

        watch.look();
        testCases.fireAll(UUID.fromString(echo));

        assertThat(notices.of(first.id())).hasSize(1);
        assertThat(notices.of(second.id())).hasSize(1);
        assertThat(notices.of(stranger.id())).isEmpty();
    }

    private void lookAt(ReminderKind kind, int seconds) {
        set(kind, seconds);
        watch.look();
        testCases.fireAll(UUID.fromString(id));
    }

    private void set(ReminderKind kind, int seconds) {
        Instant at = new ReminderDays(2, 2, calendar).at(kind, due);
        ClockUtil.setCurrentTime(Date.from(at.plusSeconds(seconds)));
    }

    private List<ReminderKind> kinds() {
        return reminders.ofCase(id).stream().map(TaskReminder::kind).toList();
    }

    private List<String> journaled() {
        return journal.ofCase(id).stream().map(record -> record.entry().what()).toList();
    }
}
