package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.file.UploadFixture;
import kz.bastama.file.persistence.TestScanner;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.FileCabinet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One organisation neither fills the disk nor keeps the others waiting. */
@BastamaTest
class CabinetLimitsTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private TestScanner scanner;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc mvc;

    private Applicant applicant;

    @BeforeEach
    void registers() {
        applicant = applicants.newcomer();
        accounts.speak(applicant.person().id(), Locale.ENGLISH);
    }

    @Test
    void takesNoMoreThanFitsAndMoreFromTheVerified() throws Exception {
        upload("/cabinet/files", file()).andExpect(status().is3xxRedirection());
        weighs(200 * MEGABYTE);

        upload("/cabinet/files", file())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("200 of 200 MB")));
        assertThat(cabinet.of(applicant.organisationId())).hasSize(1);

        cases.complete(
                applicant.organisationId(),
                Role.OPERATOR,
                Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        upload("/cabinet/files", file()).andExpect(status().is3xxRedirection());
    }

    @Test
    @DisplayName("What is kept for a sent application takes no room, and what is removed makes room at once")
    void emptiesAFullCabinet() throws Exception {
        Application draft = draft();
        upload(page(draft), file()).andExpect(status().is3xxRedirection());
        weighs(150 * MEGABYTE);
        assertThat(send(draft)).isInstanceOf(SendApplication.Outcome.Sent.class);
        CabinetDocument sent = cabinet.of(applicant.organisationId()).get(0);
        upload("/cabinet/files/" + sent.id() + "/versions", file()).andExpect(status().is3xxRedirection());
        upload("/cabinet/files", file()).andExpect(status().is3xxRedirection());
        UUID unsent = cabinet.of(applicant.organisationId()).stream()
                .map(CabinetDocument::id)
                .filter(id -> !id.equals(sent.id()))
                .findFirst()
                .orElseThrow();
        weighs(unsent, 170 * MEGABYTE);
        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
            show().andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("85 %")));
        }
        show().andExpect(content().string(containsString("/cabinet/files/" + unsent)))
                .andExpect(content().string(containsString("frees 170 MB, one version")));
        weighs(unsent, 200 * MEGABYTE);
        upload("/cabinet/files", file()).andExpect(status().isUnprocessableEntity());

        people.as(applicant.person(), () -> cabinet.remove(unsent));
        show().andExpect(content().string(not(containsString("id=\"space\""))));
        upload("/cabinet/files", file()).andExpect(status().is3xxRedirection());

        weighs(unsent, 400 * MEGABYTE);
        upload("/cabinet/files", file())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("still being deleted")));
    }

    @Test
    void holdsNoConnectionWhileAFileComesInAndIsLookedInto() throws Exception {
        List<Boolean> held = new ArrayList<>();
        MockMultipartFile watched = new MockMultipartFile("file", "a.pdf", "application/pdf", UploadFixture.pdf(900)) {
            @Override
            public InputStream getInputStream() throws IOException {
                held.add(TransactionSynchronizationManager.isActualTransactionActive());
                InputStream content = super.getInputStream();
                return new FilterInputStream(content) {
                    @Override
                    public int read(byte[] buffer, int from, int length) throws IOException {
                        held.add(TransactionSynchronizationManager.isActualTransactionActive());
                        return super.read(buffer, from, length);
                    }
                };
            }
        };

        upload("/cabinet/files", watched).andExpect(status().is3xxRedirection());
        upload(page(draft()), watched).andExpect(status().is3xxRedirection());

        assertThat(held).hasSizeGreaterThan(4).containsOnly(false);
    }

    @Test
    void waitsForALongQueueOfTheScannerSomeMinutesOnly() throws Exception {
        Application draft = draft();
        try {
            scanner.leave();
            scanner.listen("localhost:1");
            upload(page(draft), file()).andExpect(status().is3xxRedirection());
            assertThat(send(draft)).isInstanceOf(SendApplication.Outcome.Refused.class);

            database.sql("update file_files set stored_at = stored_at - interval '11 minutes' where case_id = ?")
                    .param(applicant.organisationId().toString())
                    .update();

            assertThat(send(draft)).isInstanceOf(SendApplication.Outcome.Sent.class);
        } finally {
            database.sql("update file_files set scan = 'UNSCANNED' where case_id = ?")
                    .param(applicant.organisationId().toString())
                    .update();
            scanner.leave();
        }
    }

    private Application draft() {
        return applicants.draft(cases.announced("10000000.00"), applicant, "5000000.00");
    }

    private SendApplication.Outcome send(Application draft) {
        return applicants.send(draft, applicant, Instant.now());
    }

    private static String page(Application draft) {
        return "/cabinet/applications/" + draft.id() + "/documents";
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile("file", "charter.pdf", "application/pdf", UploadFixture.pdf(900));
    }

    /** As if what lies in the cabinet were that large. */
    private void weighs(long bytes) {
        database.sql("update ngo_document_versions set size = ? where document_id in"
                        + " (select id from ngo_documents where organisation_id = ?)")
                .params(bytes, applicant.organisationId())
                .update();
    }

    private void weighs(UUID document, long bytes) {
        database.sql("update ngo_document_versions set size = ? where document_id = ?")
                .params(bytes, document)
                .update();
    }

    private ResultActions show() throws Exception {
        return mvc.perform(get("/cabinet/files").with(people.signedIn(applicant.person())));
    }

    private ResultActions upload(String path, MockMultipartFile file) throws Exception {
        return mvc.perform(multipart(path)
                .file(file)
                .param("kind", "charter")
                .param("issuedOn", "")
                .with(csrf())
                .with(people.signedIn(applicant.person())));
    }
}
