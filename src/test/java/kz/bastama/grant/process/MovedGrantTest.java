package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Versions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.journal.Journal;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Grants begun under the first model, which never asked back what was not spent. */
@BastamaTest
class MovedGrantTest {

    private static final Path FIRST_MODEL = Path.of("src/test/resources/earlier/grant.bpmn");

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople people;

    @Autowired
    private Grants grants;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Versions versions;

    @Autowired
    private Journal journal;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MockMvc mvc;

    private String present;
    private String deployment;
    private String first;
    private Person officer;

    @BeforeEach
    void deploysFirstModel() throws IOException {
        present = newest();
        DeploymentBuilder earlier =
                repository.createDeployment().addString("earlier/grant.bpmn", Files.readString(FIRST_MODEL));
        try (Stream<Path> forms = Files.list(Path.of("forms/grant"))) {
            for (Path form :
                    forms.filter(file -> file.toString().endsWith(".form")).toList()) {
                earlier.addString("earlier/" + form.getFileName(), Files.readString(form));
            }
        }
        deployment = earlier.deploy().getId();
        first = newest();
        officer = people.open(Role.OPERATOR);
    }

    @AfterEach
    void forgetsFirstModel() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void asksRestBackOnceMoved() throws Exception {
        UUID moved = reported();
        var administrator = people.signedInAs(Role.ADMINISTRATOR);
        assertThat(definitionOf(moved)).isEqualTo(first);

        mvc.perform(get("/admin/versions/" + first).param("to", present).with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("отсутствует"))));
        assertThat(versions.preview(first, present).orElseThrow().steps()).allMatch(step -> step.mapped());
        mvc.perform(post("/admin/versions/" + first)
                        .param("to", present)
                        .with(administrator)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(definitionOf(moved)).isEqualTo(present);
        accept(moved);
        road.toSignedAct(grants.find(moved).orElseThrow(), officer);

        people.as(
                officer,
                () -> testCases.submit(
                        moved,
                        "Task_RecordRefund",
                        Map.of("refundReturned", "60.00", "refundDocument", "PO 7", "refundOn", road.today())));
        testCases.fire(moved, "Task_CloseGrant");
        assertThat(grants.find(moved).orElseThrow().state()).isEqualTo(GrantState.CLOSED);
        assertThat(refunds.of(moved).orElseThrow().outstanding()).isEqualByComparingTo("0.00");
        assertThat(journal.ofCase(moved.toString()))
                .extracting(record -> record.entry().what())
                .contains("engine.caseMigrated", "grant.refunded", "grant.closed");
    }

    @Test
    void waitsForItsReportWithinTheNewStepOnceMoved() throws Exception {
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        mvc.perform(post("/admin/versions/" + first)
                        .param("to", present)
                        .with(people.signedInAs(Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(definitionOf(grant.id())).isEqualTo(present);

        road.reportAs(road.representative(grant), grant, "500.00");

        testCases.task(grant.id(), "Task_ReviewReport");
    }

    @Test
    void goesOnAsItBeganWhenNotMoved() {
        UUID stayed = reported();

        accept(stayed);
        testCases.fire(stayed, "Task_IssueAcceptanceAct");

        testCases.task(stayed, "Task_RecordFinalPayment");
        assertThat(definitionOf(stayed)).isEqualTo(first);
    }

    /** Of 560 tenge paid, 500 are shown to be spent. */
    private UUID reported() {
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(road.representative(grant), grant, "500.00");
        return grant.id();
    }

    private void accept(UUID grant) {
        people.as(officer, () -> {
            road.clear(grant);
            testCases.submit(grant, "Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
    }

    private String newest() {
        return repository.createProcessDefinitionQuery().processDefinitionKey("grant").latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
    }

    private String definitionOf(UUID grant) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(grant.toString())
                .processDefinitionKey("grant")
                .singleResult()
                .getProcessDefinitionId();
    }
}
