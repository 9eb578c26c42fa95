package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.account.Person;
import kz.bastama.account.PersonChanged;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variable;
import kz.bastama.engine.Variables;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@BastamaTest
class StaffMirrorTest {

    private static final Right CULTURE = new Right(Role.CUSTOMER, "culture");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Cases cases;

    @Test
    void knowsStaffWithTheirGroups() {
        Person person = StaffFixture.with(Right.of(Role.OPERATOR), CULTURE);

        announce(person);

        assertThat(groups(person)).containsExactlyInAnyOrder("operator", "customer.culture");
    }

    @Test
    void makesAdministratorsThoseOfTheEngine() {
        Person person = StaffFixture.administrator();

        announce(person);

        assertThat(groups(person)).containsExactly("camunda-admin");
    }

    @Test
    void doesNotKnowOrganisationsExpertsAndMembers() {
        Person person = StaffFixture.with(Right.of(Role.NGO), Right.of(Role.EXPERT), Right.of(Role.MEMBER));

        announce(person);

        assertThat(known(person)).isFalse();
    }

    @Test
    void followsRevokedRight() {
        Person person = StaffFixture.with(Right.of(Role.OPERATOR), Right.of(Role.SECRETARY));
        announce(person);

        announce(StaffFixture.changed(person, true, Right.of(Role.SECRETARY)));

        assertThat(groups(person)).containsExactly("secretary");
    }

    @Test
    void forgetsClosedAccount() {
        Person person = StaffFixture.operator();
        announce(person);

        announce(StaffFixture.changed(person, false, Right.of(Role.OPERATOR)));

        assertThat(known(person)).isFalse();
    }

    @Test
    void givesTaskBackToGroupWhenItsOwnerLeavesIt() {
        Person person = StaffFixture.with(CULTURE);
        announce(person);
        String task = takenTask(person);

        announce(StaffFixture.changed(person, true, Right.of(Role.SECRETARY)));

        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    private String takenTask(Person person) {
        String id = UUID.randomUUID().toString();
        cases.start("echo", id, Variables.of(Variable.text("customerCode"), "culture"));
        cases.correlate("echo", id, "engine.called", Variables.none());
        String task = cases.tasksOf(id).get(0).id();
        tasks.claim(task, person.login());
        return task;
    }

    private void announce(Person person) {
        events.publishEvent(new PersonChanged(person));
    }

    private boolean known(Person person) {
        return identity.createUserQuery().userId(person.login()).count() > 0;
    }

    private List<String> groups(Person person) {
        return identity.createGroupQuery().groupMember(person.login()).list().stream()
                .map(Group::getId)
                .toList();
    }
}
