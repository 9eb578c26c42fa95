package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bastama.BastamaTest;
import kz.bastama.account.Person;
import kz.bastama.account.PersonChanged;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variable;
import kz.bastama.engine.Variables;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the engine itself lets a signed-in person do, before the web edge says anything. */
@BastamaTest
class GroupRightsTest {

    private final Person officer = StaffFixture.with(new Right(Role.CUSTOMER, "culture"));
    private final Person colleague = StaffFixture.with(new Right(Role.CUSTOMER, "culture"));
    private final Person stranger = StaffFixture.with(Right.of(Role.OPERATOR), new Right(Role.CUSTOMER, "youth"));
    private final Person administrator = StaffFixture.administrator();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FilterService filters;

    @Autowired
    private Cases cases;

    @Autowired
    private Clock clock;

    private String task;

    @BeforeEach
    void offersTaskToCustomer() {
        List.of(officer, colleague, stranger, administrator)
                .forEach(each -> events.publishEvent(new PersonChanged(each)));
        String id = UUID.randomUUID().toString();
        cases.start("echo", id, Variables.of(Variable.text("customerCode"), "culture"));
        cases.correlate("echo", id, "engine.called", Variables.none());
        task = cases.tasksOf(id).get(0).id();
    }

    @AfterEach
    void signsOut() {
        identity.clearAuthentication();
    }

    @Test
    void letsOfficerTakeGiveBackAndComplete() {
        signIn(officer);

        assertThatCode(() -> {
                    tasks.claim(task, officer.login());
                    tasks.setAssignee(task, null);
                    tasks.claim(task, officer.login());
                    forms.submitTaskForm(task, Map.of());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void showsTaskToItsGroupOnly() {
        signIn(colleague);
        assertThat(visible()).contains(task);

        signIn(stranger);
        assertThat(visible()).doesNotContain(task);
    }

    @Test
    void showsTaskOfOthersByNoQuery() {
        List<Supplier<TaskQuery>> ways = List.of(
                () -> tasks.createTaskQuery().taskId(task),
                () -> tasks.createTaskQuery()
                        .taskCandidateGroup("customer.culture")
                        .includeAssignedTasks(),
                () -> tasks.createTaskQuery().or().taskId(task).taskUnassigned().endOr(),
                () -> tasks.createTaskQuery()
                        .or()
                        .taskCandidateGroupIn(List.of("customer.culture"))
                        .includeAssignedTasks()
                        .endOr()
                        .or()
                        .taskId(task)
                        .endOr());
        signIn(officer);
        assertThat(ways).allMatch(way -> found(way.get()));

        signIn(stranger);

        assertThat(ways).noneMatch(way -> found(way.get()));
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
        String all = filters.createFilterQuery()
                .filterName("All open tasks")
                .singleResult()
                .getId();
        assertThat(ways)
                .allSatisfy(way -> assertThat(filters.<Task, TaskQuery>list(all, way.get()))
                        .extracting(Task::getId)
                        .doesNotContain(task));
    }

    /** Counted first, as a page of Tasklist does: the same query is asked twice. */
    private boolean found(TaskQuery query) {
        long count = query.count();
        List<Task> list = query.list();
        assertThat(list).hasSize((int) count);
        return list.stream().map(Task::getId).anyMatch(task::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "administrator"})
    void keepsTaskFromThoseOutsideItsGroup(String who) {
        signIn("stranger".equals(who) ? stranger : administrator);

        refuses(() -> tasks.claim(task, officer.login()));
        refuses(() -> forms.submitTaskForm(task, Map.of()));
        refuses(() -> tasks.complete(task));
        refuses(() -> tasks.handleBpmnError(task, "engine.any"));
        refuses(() -> tasks.handleEscalation(task, "engine.any"));
        refuses(() -> tasks.setVariable(task, "customerCode", "youth"));
        refuses(() -> tasks.addCandidateGroup(task, "operator"));
        refuses(() -> tasks.delegateTask(task, officer.login()));
        refuses(() -> {
            Task changed = tasks.newTask();
            tasks.saveTask(changed);
        });
    }

    @Test
    void leavesNoRightToThoseWhoTookTaskAndLeftTheGroup() {
        signIn(officer);
        tasks.claim(task, officer.login());
        identity.clearAuthentication();
        events.publishEvent(new PersonChanged(StaffFixture.changed(officer, true, Right.of(Role.SECRETARY))));

        signIn(officer);

        assertThat(visible()).doesNotContain(task);
        refuses(() -> forms.submitTaskForm(task, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "administrator"})
    void letsNobodyStartProcess(String who) {
        signIn("officer".equals(who) ? officer : administrator);

        refuses(() ->
                runtime.startProcessInstanceByKey("echo", UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "administrator"})
    void letsNobodySteerCase(String who) {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        signIn("officer".equals(who) ? officer : administrator);

        refuses(() -> runtime.setVariable(instance, "customerCode", "youth"));
        refuses(() -> runtime.deleteProcessInstance(instance, "because"));
        refuses(() -> runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("EndEvent_Done")
                .execute());
    }

    @Test
    void showsFiltersToOfficerWhoCannotChangeThem() {
        signIn(officer);

        List<Filter> seen = filters.createFilterQuery().list();

        assertThat(seen).extracting(Filter::getName).contains("My tasks", "Tasks of my groups", "Overdue");
        refuses(() -> filters.saveFilter(seen.get(0)));
        refuses(() -> filters.saveFilter(filters.newTaskFilter("Mine")));
    }

    @Test
    void findsTasksThroughFilters() {
        signIn(officer);
        assertThat(through("Tasks of my groups")).contains(task);

        tasks.claim(task, officer.login());

        assertThat(through("Tasks of my groups")).doesNotContain(task);
        assertThat(through("My tasks")).contains(task);
        assertThat(through("Overdue")).doesNotContain(task);
    }

    /** Taken or not, it is overdue to its group; to another group it is nothing. */
    @Test
    void findsTaskPastItsTermThroughItsGroupOnly() {
        due(Duration.ofMinutes(5));
        signIn(officer);
        assertThat(through("Overdue")).doesNotContain(task);

        due(Duration.ofMinutes(-5));

        signIn(officer);
        assertThat(through("Overdue")).contains(task);
        tasks.claim(task, officer.login());
        assertThat(through("Overdue")).contains(task);
        signIn(stranger);
        assertThat(through("Overdue")).doesNotContain(task);
    }

    private void due(Duration fromNow) {
        identity.clearAuthentication();
        tasks.setDueDate(task, Date.from(clock.instant().plus(fromNow)));
    }

    private List<String> through(String filter) {
        String id =
                filters.createFilterQuery().filterName(filter).singleResult().getId();
        return filters.<Task>list(id).stream().map(Task::getId).toList();
    }

    private List<String> visible() {
        return tasks.createTaskQuery().list().stream().map(Task::getId).toList();
    }

    private void signIn(Person person) {
        identity.clearAuthentication();
        List<String> groups = identity.createGroupQuery().groupMember(person.login()).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person.login(), groups);
    }

    private static void refuses(Runnable act) {
        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(act::run);
    }
}
