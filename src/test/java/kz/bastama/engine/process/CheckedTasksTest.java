package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.engine.Cases;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@BastamaTest
class CheckedTasksTest {

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Cases cases;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestRaces races;

    @Autowired
    private MessageSource texts;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    private String id;
    private String task;

    @BeforeEach
    void begins() {
        id = rehearsal.begin();
        task = rehearsal.task(id).id();
    }

    @AfterEach
    void signsOut() {
        identity.clearAuthentication();
    }

    @Test
    void refusesEmptyForm() {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> forms.submitTaskForm(task, Map.of()));

        assertThat(rehearsal.task(id).id()).isEqualTo(task);
    }

    @Test
    void refusesFieldThatAConditionDemands() {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> forms.submitTaskForm(task, Map.of("verdict", "again", "reason", "short")));
    }

    @Test
    void refusesFieldThatTheFormDoesNotHave() {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> forms.submitTaskForm(task, Map.of("verdict", "good", "customerCode", "youth")))
                .withMessageContaining("customerCode");
    }

    @Test
    void refusesPlainCompletionToo() {
        assertThatThrownBy(() -> tasks.complete(task)).hasRootCauseInstanceOf(FormFieldValidationException.class);
        assertThatThrownBy(() -> tasks.complete(task, Map.of("verdict", "perhaps")))
                .hasRootCauseInstanceOf(FormFieldValidationException.class);

        assertThat(rehearsal.task(id).id()).isEqualTo(task);
    }

    @Test
    void refusesWhatTheGateOfTheModuleRefuses() {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> forms.submitTaskForm(task, Map.of("verdict", "good", "sum", "13")))
                .withMessageContaining("Sum 13 is unlucky");
        assertThatThrownBy(() -> tasks.complete(task, Map.of("verdict", "good", "sum", "13")))
                .rootCause()
                .hasMessageContaining("Sum 13 is unlucky");
    }

    @Test
    void keepsMoneyAndDatesAsText() {
        forms.submitTaskForm(task, Map.of("verdict", "good", "sum", 1234567.5, "day", "2026-01-05"));

        assertThat(kept()).containsEntry("sum", "1234567.50").containsEntry("day", "2026-01-05");
    }

    @Test
    void keepsNothingOfAnEarlierRound() {
        forms.submitTaskForm(task, Map.of("verdict", "again", "reason", "Too quiet to be heard"));
        assertThat(kept()).containsEntry("reason", "Too quiet to be heard");

        forms.submitTaskForm(rehearsal.task(id).id(), Map.of("verdict", "good"));

        assertThat(kept()).containsEntry("reason", null);
    }

    @Test
    void letsUseCaseComplete() {
        tasks.complete(task, Map.of("verdict", "good"));

        assertThat(cases.tasksOf(id)).isEmpty();
    }

    @Test
    void demandsThatPersonTakesTaskBeforeCompletingIt() {
        identity.setAuthentication("aigerim", List.of("operator"));

        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> forms.submitTaskForm(task, Map.of("verdict", "good")));

        tasks.claim(task, "aigerim");
        forms.submitTaskForm(task, Map.of("verdict", "good"));
        assertThat(cases.tasksOf(id)).isEmpty();
    }

    @Test
    void letsOneOfTwoClicksThrough() throws Exception {
        races.atOnce(
                () -> forms.submitTaskForm(task, Map.of("verdict", "good")),
                () -> assertThatExceptionOfType(FormFieldValidationException.class)
                        .isThrownBy(() -> forms.submitTaskForm(task, Map.of("verdict", "good")))
                        .withMessageContaining(texts.getMessage(
                                "engine.task.done", new Object[] {Map.of()}, Locale.forLanguageTag("ru"))));

        assertThat(cases.tasksOf(id)).isEmpty();
    }

    @Test
    void keepsTakenTaskFromColleagues() {
        tasks.claim(task, "bolat");
        identity.setAuthentication("aigerim", List.of("operator"));

        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> forms.submitTaskForm(task, Map.of("verdict", "good")))
                .withMessageContaining("bolat");
    }

    @Test
    void letsNobodyTakeTaskForAnother() {
        identity.setAuthentication("aigerim", List.of("operator"));

        assertThatThrownBy(() -> tasks.claim(task, "bolat")).hasRootCauseInstanceOf(FormFieldValidationException.class);
    }

    /** By default the engine writes a stack trace for each refusal. */
    @Test
    void keepsRefusalsOutOfTheLogAndFailuresInIt() {
        Logger engine = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        engine.addAppender(log);
        try {
            assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of())).isNotNull();
            assertThatThrownBy(() -> tasks.complete(task)).isNotNull();
            assertThat(log.list).noneMatch(said -> said.getLevel().isGreaterOrEqual(Level.WARN));

            assertThatThrownBy(() -> forms.submitTaskForm("no such task", Map.of()))
                    .isNotNull();
            assertThat(log.list).anyMatch(said -> said.getLevel().equals(Level.ERROR));
        } finally {
            engine.detachAppender(log);
        }
    }

    private Map<String, Object> kept() {
        Map<String, Object> kept = new HashMap<>();
        history.createHistoricVariableInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .list()
                .forEach(variable -> kept.put(variable.getName(), value(variable)));
        return kept;
    }

    private static Object value(HistoricVariableInstance variable) {
        return variable.getValue();
    }
}
