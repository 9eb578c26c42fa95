package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.MendFiles;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.application.SendCorrection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationDigest;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.file.UploadFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.FileCabinet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Documents that the officer marks, and what the applicant puts in their stead. */
@BastamaTest
class ReworkFilesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Corrections corrections;

    @Autowired
    private SendCorrection sendCorrection;

    @Autowired
    private MendFiles mendFiles;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc mvc;

    private Applicant applicant;
    private Person officer;
    private Application sent;
    private Attachment quotation;
    private Attachment unmarked;
    private String marked;

    /** An application that asks for rework of its quotation and for the charter that it lacks. */
    @BeforeEach
    void returnsAnApplication() throws Exception {
        UUID competition = cases.announced("10000000.00");
        applicant = applicants.applicant();
        accounts.speak(applicant.person().id(), Locale.ENGLISH);
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        String documents = "/cabinet/applications/" + draft.id() + "/documents";
        upload(documents, "quotation", "", UploadFixture.pdf(2000)).andExpect(status().is3xxRedirection());
        upload(documents, "cv", "", UploadFixture.pdf(2100)).andExpect(status().is3xxRedirection());
        sent = ((SendApplication.Outcome.Sent) applicants.send(draft, applicant, Instant.now())).application();
        quotation = attached("quotation");
        unmarked = attached("cv");
        marked = FieldRemark.FILE + quotation.fileId();
        database.sql(
                        "update competition_asked_documents set required = true where competition_id = ? and kind = 'charter'")
                .param(competition)
                .update();
        cases.fire(competition, "Event_IntakeEnded");
        cases.settle(sent.id());
        officer = people.open(Role.OPERATOR);
        String staff = "/staff/applications/" + sent.id();
        act(
                officer,
                staff + "/remarks",
                Map.of(
                        "remark:" + marked,
                        "The price is old",
                        "remark:file:charter",
                        "Attach the charter",
                        "remark:file:quotation",
                        "It is no place: nothing is missing there"));
        assertThat(corrections.remarks(sent.id()))
                .extracting(FieldRemark::place)
                .containsExactly(marked, "file:charter");
        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(officer.id(), Locale.forLanguageTag(language));
            show(officer, staff).andExpect(content().string(containsString("The price is old")));
        }
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return", "checkRemark", ""));
    }

    @Test
    void exchangesWhatIsMarkedAndKeepsWhatWasSentFirst() throws Exception {
        String correction = "/cabinet/applications/" + sent.id() + "/correction";
        String files = correction + "/files";
        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
            for (String page : List.of(correction, files, "/cabinet/applications/" + sent.id())) {
                show(applicant.person(), page).andExpect(content().string(containsString("Attach the charter")));
            }
        }
        act(applicant.person(), correction, Map.of("_version", "0", "action", "send"))
                .andExpect(redirectedUrl(correction))
                .andExpect(flash().attributeExists("refusals"));
        upload(files, "", marked, UploadFixture.pdf(3000)).andExpect(redirectedUrl(files));
        upload(files, "", "file:charter", new byte[] {'M', 'Z', 0, 1}).andExpect(status().isUnprocessableEntity());
        upload(files, "", "file:charter", UploadFixture.pdf(3100)).andExpect(redirectedUrl(files));
        Attachment fresh = attachments.mended(sent.id()).get(0).file();
        open(fresh, officer).andExpect(status().isNotFound());
        assertThat(attachments.inForce(sent.id())).containsExactly(quotation, unmarked);

        act(applicant.person(), correction, Map.of("_version", "0", "action", "send"))
                .andExpect(redirectedUrl("/cabinet/applications/" + sent.id()));

        Correction mended = corrections.find(sent.id()).orElseThrow();
        assertThat(mended.isSent()).isTrue();
        List<Attachment> now = attachments.inForce(sent.id());
        assertThat(now).extracting(Attachment::kind).containsExactlyInAnyOrder("cv", "quotation", "charter");
        assertThat(fresh.version()).as("a new version of the same document").isEqualTo(2);
        assertThat(mended.digest())
                .isEqualTo(ApplicationDigest.of(sent.number(), mended.receivedAt(), mended.answers(), now));
        assertThat(attachments.of(sent.id())).containsExactly(quotation, unmarked);
        assertThat(applicants.find(sent.id()).digest()).isEqualTo(sent.digest());
        for (Attachment one : List.of(quotation, fresh)) {
            open(one, officer).andExpect(status().isOk());
            show(officer, "/staff/applications/" + sent.id())
                    .andExpect(content().string(containsString(one.sha256())));
        }
        cases.settle(sent.id());
        act(officer, "/staff/applications/" + sent.id() + "/remarks/met", Map.of("met", marked));
        assertThat(corrections.remarks(sent.id())).extracting(FieldRemark::met).containsExactly(true, false);
        act(applicant.person(), files + "/take-back", Map.of("place", marked))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(attachments.inForce(sent.id())).isEqualTo(now);
    }

    @Test
    void takesWhatTheOfficerAskedForIntoAFullCabinet() throws Exception {
        database.sql("update ngo_document_versions set size = ? where file_id = ?")
                .params(1024L * 1024 * 1024, unmarked.fileId())
                .update();
        String files = "/cabinet/applications/" + sent.id() + "/correction/files";
        upload("/cabinet/files", "other", "", UploadFixture.pdf(700)).andExpect(status().isUnprocessableEntity());

        upload(files, "", "file:charter", UploadFixture.pdf(3100)).andExpect(redirectedUrl(files));

        assertThat(attachments.mended(sent.id())).hasSize(1);
    }

    @Test
    void sendsNothingWhenAColleagueExchangedAFileMeanwhile() throws Exception {
        String correction = "/cabinet/applications/" + sent.id() + "/correction";
        String files = correction + "/files";
        upload(files, "", marked, UploadFixture.pdf(3000)).andExpect(redirectedUrl(files));
        upload(files, "", "file:charter", UploadFixture.pdf(3100)).andExpect(redirectedUrl(files));
        String shown = carried(correction);
        upload(files, "", marked, UploadFixture.pdf(3200)).andExpect(redirectedUrl(files));
        act(applicant.person(), files + "/take-back", Map.of("place", "file:charter"))
                .andExpect(redirectedUrl(files));
        upload(files, "", "file:charter", UploadFixture.pdf(3100)).andExpect(redirectedUrl(files));

        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
            act(applicant.person(), correction, Map.of("_version", "0", "_files", shown, "action", "send"))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(not(containsString("??"))));
        }
        act(applicant.person(), correction, Map.of("_version", "0", "_files", shown, "action", "send"))
                .andExpect(content().string(containsString("now document.pdf, attached on")));
        assertThat(corrections.find(sent.id()).orElseThrow().isSent()).isFalse();

        act(applicant.person(), correction, Map.of("_version", "0", "_files", carried(correction), "action", "send"))
                .andExpect(redirectedUrl("/cabinet/applications/" + sent.id()));
        assertThat(corrections.find(sent.id()).orElseThrow().isSent()).isTrue();
    }

    /** What the page carries of the files that it shows. */
    private String carried(String page) throws Exception {
        String html = show(applicant.person(), page).andReturn().getResponse().getContentAsString();
        Matcher found = Pattern.compile("name=\"_files\" value=\"([^\"]+)\"").matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void refusesWhatIsNotMarkedNotTheirsOrTooLate() throws Exception {
        String files = "/cabinet/applications/" + sent.id() + "/correction/files";
        Applicant stranger = applicants.newcomer();
        Person own = applicant.person();
        UUID theirs = kept(stranger, "charter");
        UUID mine = kept(applicant, "charter");
        UUID other = kept(applicant, "taxDebt");

        assertThat(refusals(FieldRemark.FILE + unmarked.fileId(), mine)).containsExactly("competition.fileNotMarked");
        assertThat(refusals("file:registration", mine)).containsExactly("competition.fileNotMarked");
        assertThat(refusals("file:charter", theirs)).containsExactly("competition.documentGone");
        assertThat(refusals("file:charter", other)).containsExactly("competition.otherKindOfDocument");
        assertThat(refusals(marked, quotation.documentId())).containsExactly("competition.sameDocument");
        upload(files, "", FieldRemark.FILE + unmarked.fileId(), UploadFixture.pdf(700))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(cabinet.of(applicant.organisationId()))
                .filteredOn(one -> one.kind().equals("cv"))
                .singleElement()
                .matches(one -> one.versions().size() == 1);
        for (String path : List.of(files + "/" + mine + "/attach", files + "/take-back")) {
            act(stranger.person(), path, Map.of("place", "file:charter")).andExpect(status().isNotFound());
        }
        show(stranger.person(), files).andExpect(status().isNotFound());
        Instant due = sendCorrection.until(sent.id()).orElseThrow();
        assertThat(refusals("file:charter", mine, due.plusMillis(1))).containsExactly("competition.correctionLate");
        assertThat(attachments.mended(sent.id())).isEmpty();

        assertThat(refusals("file:charter", mine, due)).isEmpty();
        act(own, files + "/take-back", Map.of("place", "file:charter")).andExpect(redirectedUrl(files));
        assertThat(attachments.mended(sent.id())).isEmpty();
    }

    private List<String> refusals(String place, UUID document) {
        return refusals(place, document, Instant.now());
    }

    private List<String> refusals(String place, UUID document, Instant at) {
        Verdict[] verdict = new Verdict[1];
        people.as(applicant.person(), () -> verdict[0] = mendFiles.fromCabinet(sent.id(), place, document, at));
        return verdict[0].refusals().stream().map(Refusal::code).toList();
    }

    private UUID kept(Applicant whose, String kind) throws Exception {
        mvc.perform(multipart("/cabinet/files")
                        .file(new MockMultipartFile("file", kind + ".pdf", "application/pdf", UploadFixture.pdf(800)))
                        .param("kind", kind)
                        .param("issuedOn", "2026-01-15")
                        .with(csrf())
                        .with(people.signedIn(whose.person())))
                .andExpect(status().is3xxRedirection());
        return cabinet.of(whose.organisationId()).stream()
                .filter(one -> one.kind().equals(kind))
                .map(CabinetDocument::id)
                .findFirst()
                .orElseThrow();
    }

    private Attachment attached(String kind) {
        return attachments.of(sent.id()).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions upload(String path, String kind, String place, byte[] bytes) throws Exception {
        return mvc.perform(multipart(path)
                .file(new MockMultipartFile("file", "document.pdf", "application/pdf", bytes))
                .param("kind", kind)
                .param("place", place)
                .param("issuedOn", "2026-01-15")
                .with(csrf())
                .with(people.signedIn(applicant.person())));
    }

    private ResultActions open(Attachment file, Person reader) throws Exception {
        return mvc.perform(get("/files/" + file.fileId()).with(people.signedIn(reader)));
    }

    private ResultActions act(Person who, String address, Map<String, String> parameters) throws Exception {
        var request = post(address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }

    private ResultActions show(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who)))
                .andExpect(content().string(not(containsString("??"))));
    }
}
