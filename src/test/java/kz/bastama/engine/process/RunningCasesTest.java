package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variable;
import kz.bastama.engine.Variables;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class RunningCasesTest {

    private static final Variable<String> CUSTOMER = Variable.text("customerCode");
    private static final String ECHO = "echo";
    private static final String CALLED = "engine.called";

    private final String id = UUID.randomUUID().toString();

    @Autowired
    private Cases cases;

    @Autowired
    private RepositoryService repository;

    @Test
    void waitsForMessageOfItsOwnCaseOnly() {
        start();

        assertThat(cases.isWaitingFor(ECHO, id, CALLED)).isTrue();
        assertThat(cases.isWaitingFor(ECHO, UUID.randomUUID().toString(), CALLED))
                .isFalse();
        assertThat(cases.isWaitingFor(ECHO, id, "engine.other")).isFalse();
    }

    @Test
    void goesOnWithMessageOnce() {
        start();

        assertThat(cases.correlate(ECHO, id, CALLED, Variables.none())).isTrue();
        assertThat(cases.correlate(ECHO, id, CALLED, Variables.none())).isFalse();
    }

    @Test
    void showsOpenTasksWithTheirGroups() {
        start();
        cases.correlate(ECHO, id, CALLED, Variables.none());

        assertThat(cases.tasksOf(id)).singleElement().satisfies(task -> {
            assertThat(task.key()).isEqualTo("Task_Answer");
            assertThat(task.process()).isEqualTo(ECHO);
            assertThat(task.groups()).containsExactly("customer.culture");
            assertThat(task.assignee()).isNull();
        });
    }

    @Test
    void startsProcessOfAggregateOnce() {
        start();

        assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining(id);
    }

    @Test
    void keepsNamesOfDeployedFiles() {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ECHO)
                .latestVersion()
                .singleResult()
                .getDeploymentId();

        assertThat(repository.getDeploymentResourceNames(deployment))
                .contains("processes/engine/echo.bpmn", "forms/engine/engine-rehearse.form");
    }

    private void start() {
        cases.start(ECHO, id, Variables.of(CUSTOMER, "culture"));
    }
}
