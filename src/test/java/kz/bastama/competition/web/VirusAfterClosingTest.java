package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.file.Clamd;
import kz.bastama.file.UploadFixture;
import kz.bastama.file.persistence.TestScanner;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What goes in unscanned in the last minutes is no way around the required documents. */
@BastamaTest
class VirusAfterClosingTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private Competitions competitions;

    @Autowired
    private TestScanner scanner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private Instant closing;
    private Applicant applicant;
    private Person officer;

    @BeforeEach
    void opensCallThatRequiresTheCharter() {
        competition = cases.announced("10000000.00");
        jdbc.sql("update competition_asked_documents set required = true where competition_id = ? and kind = 'charter'")
                .param(competition)
                .update();
        closing = competitions.find(competition).orElseThrow().closesAt();
        applicant = applicants.applicant();
        officer = people.open(Role.OPERATOR);
        accounts.speak(officer.id(), Locale.ENGLISH);
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
        scanner.leave();
    }

    @Test
    void countsTheFileAsNotAttachedAndTellsTheOfficerWhy() throws Exception {
        try (Clamd daemon = new Clamd()) {
            scanner.listen(daemon.address());
            Application sent = sentInTheLastMinute();
            ClockUtil.setCurrentTime(Date.from(closing.plusSeconds(1)));
            cases.fire(competition, "Event_IntakeEnded");
            cases.fire(sent.id(), "Task_CheckByData");
            applicants.answerGrounds(sent.id());
            reads(sent, "The required document is attached: Charter");
            Map<String, Object> admit = Map.of("checkDecision", "admit");
            assertThat(cases.refusal(sent.id(), Role.OPERATOR, admit))
                    .isEqualTo(cases.worded("competition.filesUnchecked", Map.of()));

            scanner.settle();

            reads(sent, "A virus was found in charter.pdf: nobody can open the file");
            reads(sent, "A virus was found in an attached file: charter.pdf (Win.Test.EICAR_HDB-1)");
            assertThat(cases.refusal(sent.id(), Role.OPERATOR, admit))
                    .isEqualTo(cases.worded("competition.admittedAgainstFinding", Map.of()));
            cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "refuse", "checkRemark", "No charter"));
            assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.REFUSED);
        }
    }

    private Application sentInTheLastMinute() throws Exception {
        byte[] infected = UploadFixture.pdf(Clamd.EICAR.getBytes(StandardCharsets.US_ASCII));
        mvc.perform(multipart("/cabinet/files")
                        .file(new MockMultipartFile("file", "charter.pdf", "application/pdf", infected))
                        .param("kind", "charter")
                        .param("issuedOn", "")
                        .with(csrf())
                        .with(people.signedIn(applicant.person())))
                .andExpect(status().is3xxRedirection());
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        mvc.perform(post("/cabinet/applications/" + draft.id() + "/documents/fitting")
                        .with(csrf())
                        .with(people.signedIn(applicant.person())))
                .andExpect(status().is3xxRedirection());
        return ((SendApplication.Outcome.Sent) applicants.send(draft, applicant, closing.minusSeconds(60)))
                .application();
    }

    private void reads(Application sent, String words) throws Exception {
        mvc.perform(get("/staff/applications/" + sent.id()).with(people.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }
}
