package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
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
import kz.bastama.competition.domain.ApplicationDigest;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.file.Clamd;
import kz.bastama.file.UploadFixture;
import kz.bastama.file.persistence.TestScanner;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.FileCabinet;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The file cabinet and the documents of an application, from the upload to those who judge. */
@BastamaTest
class ApplicationDocumentsTest {

    private static UUID competition;

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
    private Attachments attachments;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private TestScanner scanner;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc mvc;

    private Applicant applicant;
    private Person person;

    @BeforeEach
    void opensCall() {
        if (competition == null) {
            competition = cases.announced("10000000.00");
        }
        applicant = applicants.newcomer();
        person = applicant.person();
        accounts.speak(person.id(), Locale.ENGLISH);
    }

    @Test
    void keepsTheVersionItWasSentWithAndCountsItInTheDigest() throws Exception {
        upload("/cabinet/files", "charter", "", "charter.pdf", UploadFixture.pdf(3000));
        CabinetDocument charter = cabinet.of(applicant.organisationId()).get(0);
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        String page = "/cabinet/applications/" + draft.id() + "/documents";
        show(page).andExpect(content().string(containsString("charter")));

        act(page + "/" + charter.id() + "/attach");
        upload(page, "quotation", closing().minusDays(300).toString(), "price.pdf", UploadFixture.pdf(2000));
        show(page).andExpect(content().string(containsString("2 files attached")));
        Application sent =
                ((SendApplication.Outcome.Sent) applicants.send(draft, applicant, Instant.now())).application();

        List<Attachment> files = attachments.of(draft.id());
        assertThat(files).hasSize(2);
        assertThat(sent.digest())
                .isEqualTo(ApplicationDigest.of(sent.number(), sent.receivedAt(), sent.answers(), files));
        upload("/cabinet/files/" + charter.id() + "/versions", "", "", "new.pdf", UploadFixture.pdf(4000));
        act("/cabinet/files/" + charter.id() + "/remove");
        act(page + "/" + files.get(0).fileId() + "/detach");

        assertThat(attachments.of(draft.id())).isEqualTo(files);
        show("/cabinet/files").andExpect(content().string(not(containsString("charter.pdf"))));
        Person officer = people.open(Role.OPERATOR);
        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(officer.id(), Locale.forLanguageTag(language));
            mvc.perform(get("/staff/applications/" + draft.id()).with(people.signedIn(officer)))
                    .andExpect(content().string(containsString("lang=\"" + language + "\"")))
                    .andExpect(content().string(containsString(charter.newest().sha256())))
                    .andExpect(content().string(not(containsString("new.pdf"))))
                    .andExpect(content().string(not(containsString("??"))));
        }
        download(charter, person).andExpect(status().isOk());
        download(charter, cases.officer(Role.OPERATOR)).andExpect(status().isOk());
        download(charter, applicants.newcomer().person()).andExpect(status().isNotFound());
        download(charter, people.open(Role.EXPERT)).andExpect(status().isNotFound());
    }

    @Test
    void takesAHundredMegabytesForOneApplicationAndNotAByteMore() throws Exception {
        long limit = 100L * 1024 * 1024;
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        String page = "/cabinet/applications/" + draft.id() + "/documents";
        UUID charter = kept("charter", limit - 1000);
        UUID cv = kept("cv", 1000);
        UUID letter = kept("other", 1);
        act(page + "/" + charter + "/attach");
        act(page + "/" + cv + "/attach");
        assertThat(attachments.of(draft.id())).as("exactly the limit").hasSize(2);

        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(person.id(), Locale.forLanguageTag(language));
            String megabytes = language.equals("en") ? "100 MB" : "100 \u041c\u0411";
            mvc.perform(post(page + "/" + letter + "/attach").with(csrf()).with(people.signedIn(person)))
                    .andExpect(flash().attribute("refusals", hasItem(containsString(megabytes))));
        }
        mvc.perform(form(page, "quotation", closing().minusDays(300).toString(), "price.pdf", UploadFixture.pdf(700)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("may have up to 100 MB")));
        assertThat(attachments.of(draft.id())).hasSize(2);

        upload("/cabinet/files/" + charter + "/versions", "", "", "shorter.pdf", UploadFixture.pdf(900));
        act(page + "/" + charter + "/attach");
        act(page + "/" + letter + "/attach");
        assertThat(attachments.of(draft.id()))
                .as("a shorter version makes room")
                .hasSize(3);
    }

    /** In the cabinet, as if it were that large. */
    private UUID kept(String kind, long size) throws Exception {
        upload("/cabinet/files", kind, "", kind + ".pdf", UploadFixture.pdf(500));
        UUID id = cabinet.of(applicant.organisationId()).stream()
                .filter(document -> document.kind().equals(kind))
                .map(CabinetDocument::id)
                .findFirst()
                .orElseThrow();
        database.sql("update ngo_document_versions set size = ? where document_id = ?")
                .params(size, id)
                .update();
        return id;
    }

    @Test
    void hidesCabinetAndDraftFromEverybodyElse() throws Exception {
        upload("/cabinet/files", "cv", "", "cv.pdf", UploadFixture.pdf(500));
        CabinetDocument cv = cabinet.of(applicant.organisationId()).get(0);
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        act("/cabinet/applications/" + draft.id() + "/documents/" + cv.id() + "/attach");
        Person stranger = applicants.newcomer().person();

        download(cv, cases.officer(Role.OPERATOR)).andExpect(status().isNotFound());
        download(cv, stranger).andExpect(status().isNotFound());
        for (String page : List.of("/cabinet/files/" + cv.id(), "/cabinet/applications/" + draft.id() + "/documents")) {
            mvc.perform(get(page).with(people.signedIn(stranger))).andExpect(status().isNotFound());
        }
        Application theirs = applicants.draft(
                competition, new Applicant(applicants.newcomer().organisationId(), stranger), "5000000.00");
        mvc.perform(post("/cabinet/applications/" + draft.id() + "/documents/" + cv.id() + "/attach")
                        .with(csrf())
                        .with(people.signedIn(stranger)))
                .andExpect(status().isNotFound());
        assertThat(theirs.isDraft()).isTrue();
    }

    @Test
    void takesAnUploadThatArrivedBeforeTheClosingWheneverItIsProcessed() throws Exception {
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        String page = "/cabinet/applications/" + draft.id() + "/documents";
        Instant closes = competitions.find(competition).orElseThrow().closesAt();
        try {
            at(closes.minusMillis(1));
            mvc.perform(form(page, "charter", "", new LateFile(UploadFixture.pdf(700), closes.plusSeconds(20))))
                    .andExpect(flash().attribute("done", "competition.documents.uploaded"));
            List<Attachment> attached = attachments.of(draft.id());
            assertThat(attached).extracting(Attachment::kind).containsExactly("charter");

            act(page + "/" + attached.get(0).fileId() + "/detach");
            mvc.perform(form(page, "cv", "", new LateFile(UploadFixture.pdf(701), closes.plusSeconds(21))))
                    .andExpect(status().isUnprocessableEntity());
            assertThat(attachments.of(draft.id())).isEqualTo(attached);
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void flagsWhatRunsOutBeforeTheClosingAndLeavesItOutOfTheOneClick() throws Exception {
        upload("/cabinet/files", "taxDebt", closing().minusDays(60).toString(), "tax.pdf", UploadFixture.pdf(900));
        upload("/cabinet/files", "charter", "", "charter.pdf", UploadFixture.pdf(901));
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        String page = "/cabinet/applications/" + draft.id();

        for (String shown : List.of("/edit", "/check", "/documents")) {
            show(page + shown).andExpect(content().string(containsString("get a newer one")));
        }
        act(page + "/documents/fitting");

        assertThat(attachments.of(draft.id())).extracting(Attachment::kind).containsExactly("charter");
        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(person.id(), Locale.forLanguageTag(language));
            for (String shown : List.of("/cabinet/files", page + "/documents", page + "/check")) {
                show(shown).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    @Test
    void saysAllMistakesOfAnUploadAtOnceAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(form("/cabinet/files", "taxDebt", "2999-01-01", "a.pdf", new byte[] {'M', 'Z', 0, 1})
                        .param("title", "My certificate")
                        .param("validUntil", "2998-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("My certificate")))
                .andExpect(content().string(containsString("has not come yet")))
                .andExpect(content().string(containsString("before the date of issue")));
        mvc.perform(form("/cabinet/files", "taxDebt", "", "a.pdf", UploadFixture.pdf(10)))
                .andExpect(content().string(containsString("Such a document runs out")));
        mvc.perform(form("/cabinet/files", "charter", "", "a.pdf", new byte[] {'M', 'Z', 0, 1}))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Only PDF")));
        assertThat(cabinet.of(applicant.organisationId())).isEmpty();
    }

    @Test
    void waitsForTheScannerAndClosesWhatItFinds() throws Exception {
        try (Clamd daemon = new Clamd()) {
            scanner.listen(daemon.address());
            byte[] infected = UploadFixture.pdf(Clamd.EICAR.getBytes(StandardCharsets.US_ASCII));
            upload("/cabinet/files", "cv", "", "virus.pdf", infected);
            upload("/cabinet/files", "charter", "", "charter.pdf", UploadFixture.pdf(70_000));
            Application draft = applicants.draft(competition, applicant, "5000000.00");
            String page = "/cabinet/applications/" + draft.id();
            act(page + "/documents/fitting");
            CabinetDocument charter = document("charter");
            download(charter, person)
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("being checked")));
            assertThat(refusals(draft)).containsExactly("competition.filesBeingChecked");

            scanner.settle();

            download(charter, person).andExpect(status().isOk());
            download(document("cv"), person)
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("A virus was found")));
            assertThat(refusals(draft)).containsExactly("competition.fileQuarantined");
            show("/messages").andExpect(content().string(containsString("A virus was found in virus.pdf")));
            mvc.perform(get("/admin/scans").with(people.signedInAs(Role.ADMINISTRATOR)))
                    .andExpect(content().string(containsString("Win.Test.EICAR_HDB-1")));
            act(page + "/documents/" + document("cv").newest().fileId() + "/detach");
            assertThat(refusals(draft)).isEmpty();
        } finally {
            scanner.leave();
        }
    }

    @Test
    void letsNobodyBeLateBecauseOfASilentScanner() throws Exception {
        try {
            scanner.listen("localhost:1");
            upload("/cabinet/files", "charter", "", "charter.pdf", UploadFixture.pdf(600));
            Application early = applicants.draft(competition, applicant, "5000000.00");
            act("/cabinet/applications/" + early.id() + "/documents/fitting");
            scanner.settle();
            assertThat(refusals(early)).as("it may still answer").containsExactly("competition.filesBeingChecked");

            scanner.isSilentSince(Instant.now().minusSeconds(11 * 60));

            assertThat(refusals(early)).isEmpty();
            mvc.perform(get("/admin/scans").with(people.signedInAs(Role.ADMINISTRATOR)))
                    .andExpect(content().string(containsString("Connection refused")));
        } finally {
            scanner.leave();
        }
    }

    /** Sends it, unless it is refused. */
    private List<String> refusals(Application draft) {
        SendApplication.Outcome outcome = applicants.send(draft, applicant, Instant.now());
        return outcome instanceof SendApplication.Outcome.Refused refused
                ? refused.verdict().refusals().stream()
                        .map(refusal -> refusal.code())
                        .toList()
                : List.of();
    }

    private CabinetDocument document(String kind) {
        return cabinet.of(applicant.organisationId()).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate closing() {
        return competitions
                .find(competition)
                .orElseThrow()
                .closesAt()
                .atZone(ZoneId.of("Asia/Almaty"))
                .toLocalDate();
    }

    private void upload(String path, String kind, String issuedOn, String name, byte[] bytes) throws Exception {
        mvc.perform(form(path, kind, issuedOn, name, bytes)).andExpect(status().is3xxRedirection());
    }

    private MockMultipartHttpServletRequestBuilder form(
            String path, String kind, String issuedOn, String name, byte[] bytes) {
        return form(path, kind, issuedOn, new MockMultipartFile("file", name, "application/pdf", bytes));
    }

    private MockMultipartHttpServletRequestBuilder form(
            String path, String kind, String issuedOn, MockMultipartFile file) {
        MockMultipartHttpServletRequestBuilder form = multipart(path).file(file);
        form.param("kind", kind).param("issuedOn", issuedOn).with(csrf()).with(people.signedIn(person));
        return form;
    }

    private static void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** The server comes to read it at a moment of its own. */
    private static class LateFile extends MockMultipartFile {

        private final Instant read;

        LateFile(byte[] bytes, Instant read) {
            super("file", "late.pdf", "application/pdf", bytes);
            this.read = read;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            at(read);
            return super.getInputStream();
        }
    }

    private void act(String path) throws Exception {
        mvc.perform(post(path).with(csrf()).with(people.signedIn(person))).andExpect(status().is3xxRedirection());
    }

    private ResultActions show(String path) throws Exception {
        return mvc.perform(get(path).with(people.signedIn(person)));
    }

    private ResultActions download(CabinetDocument document, Person reader) throws Exception {
        return mvc.perform(get("/files/" + document.newest().fileId()).with(people.signedIn(reader)));
    }
}
