package kz.bastama.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.DefinitionVersion;
import kz.bastama.engine.MigratedCase;
import kz.bastama.engine.Variable;
import kz.bastama.engine.Variables;
import kz.bastama.engine.Versions;
import kz.bastama.journal.Journal;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A new model and a new form while cases run: they end as they began, unless an administrator moves them. */
@BastamaTest
class VersionPagesTest {

    private static final Path MODEL = Path.of("src/test/resources/processes/engine/rehearsal.bpmn");
    private static final Path FORM = Path.of("src/test/resources/forms/engine/engine-rehearse.form");
    private static final Map<String, Object> GOOD = Map.of("verdict", "good");
    private static final String NEW_FIELD = "{\"type\": \"textfield\", \"id\": \"Field_witness\", \"key\": \"witness\","
            + " \"label\": \"Witness\", \"validate\": {\"required\": true}},";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Cases cases;

    @Autowired
    private Versions versions;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private final List<String> deployments = new ArrayList<>();
    private String process;
    private RequestPostProcessor administrator;

    @BeforeEach
    void deploysOldVersion() throws IOException {
        process = "versioned-" + UUID.randomUUID();
        administrator = people.signedInAs(Role.ADMINISTRATOR);
        deploy(Files.readString(MODEL), Files.readString(FORM));
    }

    @AfterEach
    void forgets() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    @DisplayName("Fifty cases run when a new model and a new form come: all end under the old ones")
    void letsRunningCasesEndAsTheyBegan() throws Exception {
        List<String> old = IntStream.range(0, 50).mapToObj(number -> begin()).toList();
        deployNewVersion();
        String young = begin();

        assertThat(running(1)).isEqualTo(50);
        assertThat(running(2)).isEqualTo(1);
        for (String id : old) {
            submit(id, GOOD);
        }
        assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(() -> submit(young, GOOD));
        submit(young, Map.of("verdict", "good", "witness", "Bolat"));
        fireTimers();
        old.forEach(id -> assertThat(cases.correlate(process, id, "engine.heard", Variables.none()))
                .isTrue());

        assertThat(old).noneMatch(id -> cases.isRunning(process, id));
        assertThat(cases.correlate(process, young, "engine.heard", Variables.none()))
                .as("the new version waits at a step of another name, for the same message")
                .isTrue();
        assertThat(versions.all()).noneMatch(version -> version.process().equals(process) && version.version() == 1);
    }

    @Test
    @DisplayName("Migration: shown before, done case by case, written in the history")
    void movesCasesByHandAndLeavesWhatCannotBeMapped() throws Exception {
        String waiting = begin();
        String stays = begin();
        submit(stays, GOOD);
        fireTimers();
        deployNewVersion();
        DefinitionVersion from = version(1);
        DefinitionVersion to = version(2);

        mvc.perform(get("/admin/versions").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Что изменит переход на версию 2")));
        mvc.perform(get("/admin/versions/" + from.id()).param("to", to.id()).with(administrator))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Event_Heard"),
                                containsString("отсутствует"),
                                containsString("Event_HeardAtLast"),
                                containsString("1 стоит там"))));
        assertThat(running(1)).as("a look changes nothing").isEqualTo(2);

        var answer = mvc.perform(post("/admin/versions/" + from.id())
                        .param("to", to.id())
                        .with(administrator)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();

        @SuppressWarnings("unchecked")
        List<MigratedCase> outcomes = (List<MigratedCase>) answer.getFlashMap().get("outcomes");
        assertThat(outcomes).extracting(MigratedCase::caseId).containsExactlyInAnyOrder(waiting, stays);
        assertThat(outcomes)
                .filteredOn(one -> !one.done())
                .singleElement()
                .satisfies(one -> assertThat(one.caseId()).isEqualTo(stays))
                .satisfies(one -> assertThat(one.obstacle()).isEqualTo("Event_Heard"));
        assertThat(running(1)).isEqualTo(1);
        assertThat(running(2)).isEqualTo(1);
        assertThat(journaled(waiting)).containsExactly("engine.caseMigrated");
        assertThat(journaled(stays)).isEmpty();
        assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(() -> submit(waiting, GOOD));
        submit(waiting, Map.of("verdict", "good", "witness", "Bolat"));
        assertThat(cases.correlate(process, stays, "engine.heard", Variables.none()))
                .isTrue();
        assertThat(cases.isRunning(process, stays)).isFalse();
        mvc.perform(get("/admin/versions/" + from.id()).param("to", from.id()).with(administrator))
                .andExpect(status().isNotFound());
    }

    private void deployNewVersion() throws IOException {
        String model = Files.readString(MODEL).replace("Event_Heard", "Event_HeardAtLast");
        String form = Files.readString(FORM).replaceFirst("\"components\": *\\[", "\"components\": [" + NEW_FIELD);
        deploy(model, form);
    }

    private void deploy(String model, String form) {
        deployments.add(
                0,
                repository
                        .createDeployment()
                        .addString(
                                "versioned.bpmn",
                                model.replace("<bpmn:process id=\"rehearsal\"", "<bpmn:process id=\"" + process + "\"")
                                        .replace("\"engine-rehearse\"", "\"" + process + "-form\""))
                        .addString("versioned.form", form.replace("\"engine-rehearse\"", "\"" + process + "-form\""))
                        .deploy()
                        .getId());
    }

    private String begin() {
        String id = UUID.randomUUID().toString();
        cases.start(
                process,
                id,
                Variables.of(Variable.text("edition"), "state-grant/2025-07-01")
                        .and(Variable.text("grantType"), "short")
                        .and(Variable.text("caseTitle"), "Case " + id));
        return id;
    }

    private void submit(String id, Map<String, Object> answers) {
        forms.submitTaskForm(cases.tasksOf(id).get(0).id(), answers);
    }

    private void fireTimers() {
        jobs.createJobQuery()
                .processDefinitionKey(process)
                .timers()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private DefinitionVersion version(int number) {
        return versions.all().stream()
                .filter(version -> version.process().equals(process) && version.version() == number)
                .findFirst()
                .orElseThrow();
    }

    private long running(int number) {
        return version(number).running();
    }

    private List<String> journaled(String id) {
        return journal.ofCase(id).stream().map(record -> record.entry().what()).toList();
    }
}
