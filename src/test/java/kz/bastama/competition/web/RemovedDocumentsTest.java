package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.AnswerGrounds;
import kz.bastama.competition.application.AttachDocument;
import kz.bastama.competition.application.GroundFound;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.file.ChosenFile;
import kz.bastama.file.Clamd;
import kz.bastama.file.Files;
import kz.bastama.file.UploadFixture;
import kz.bastama.file.persistence.TestScanner;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.NewDocument;
import kz.bastama.ngo.application.ForgetRemovedDocuments;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of files that nobody needs, and of those that nobody may open. */
@BastamaTest
class RemovedDocumentsTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private Files files;

    @Autowired
    private AttachDocument attachDocument;

    @Autowired
    private AnswerGrounds answerGrounds;

    @Autowired
    private ForgetRemovedDocuments forgetRemovedDocuments;

    @Autowired
    private Notices notices;

    @Autowired
    private TestScanner scanner;

    @Autowired
    private Clock clock;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
        scanner.leave();
    }

    @Test
    void deletesARemovedDocumentThatNoApplicationUsesWithItsBytes() throws Exception {
        Applicant applicant = applicants.newcomer();
        CabinetDocument unused = kept(applicant);
        CabinetDocument used = kept(applicant);
        CabinetDocument held = kept(applicant);
        Application draft = applicants.draft(cases.announced("10000000.00"), applicant, "5000000.00");
        people.as(applicant.person(), () -> {
            attachDocument.fromCabinet(draft.id(), used.id(), Arrival.at(Instant.now()));
            cabinet.remove(unused.id());
            cabinet.remove(used.id());
        });
        forgetRemovedDocuments.all();
        assertThat(files.find(file(unused))).as("not at once").isPresent();

        later(Duration.ofHours(2));
        forgetRemovedDocuments.all();

        assertThat(cabinet.find(unused.id())).isEmpty();
        assertThat(files.find(file(unused))).isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.copy(file(unused), bytes);
        assertThat(bytes.size()).isZero();
        assertThat(files.find(file(used))).isPresent();
        assertThat(files.find(file(held))).isPresent();

        people.as(applicant.person(), () -> attachDocument.detach(draft.id(), file(used), Arrival.at(Instant.now())));
        forgetRemovedDocuments.all();
        assertThat(files.find(file(used))).isEmpty();
    }

    @Test
    void keepsOfARemovedDocumentWhatWasAttachedAndDeletesTheOtherVersions() throws Exception {
        Applicant applicant = applicants.newcomer();
        CabinetDocument first = kept(applicant);
        Application draft = applicants.draft(cases.announced("10000000.00"), applicant, "5000000.00");
        people.as(
                applicant.person(),
                () -> attachDocument.fromCabinet(draft.id(), first.id(), Arrival.at(Instant.now())));
        CabinetDocument second = kept(applicant, first.id());
        people.as(applicant.person(), () -> cabinet.remove(first.id()));

        later(Duration.ofHours(2));
        forgetRemovedDocuments.all();

        assertThat(files.find(file(second))).isEmpty();
        assertThat(files.find(file(first))).isPresent();
        assertThat(cabinet.find(first.id()).orElseThrow().versions()).hasSize(1);
    }

    @Test
    void tellsTheOfficerWhoseEvidenceIsInfected() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Application sent = applicants.sent(competition, applicants.applicant(), "5000000.00");
        Person officer = people.open(Role.OPERATOR);
        try (Clamd daemon = new Clamd()) {
            scanner.listen(daemon.address());
            byte[] infected = UploadFixture.pdf(Clamd.EICAR.getBytes(StandardCharsets.US_ASCII));
            people.as(
                    officer,
                    () -> answerGrounds.with(
                            sent.id(),
                            List.of(new GroundFound(
                                    "bankruptcy",
                                    false,
                                    "Extract",
                                    new GroundFound.Attachment("extract.pdf", new ByteArrayInputStream(infected))))));

            scanner.settle();
        }

        assertThat(notices.of(officer.id()))
                .anyMatch(notice -> notice.path().equals("/staff/applications/" + sent.id() + "#grounds")
                        && notice.body().contains(sent.number()));
    }

    private CabinetDocument kept(Applicant applicant) {
        return kept(applicant, null);
    }

    private CabinetDocument kept(Applicant applicant, UUID replaces) {
        CabinetDocument[] kept = new CabinetDocument[1];
        people.as(applicant.person(), () -> {
            try {
                kept[0] = ((FileCabinet.Kept.Done) cabinet.keep(
                                applicant.organisationId(),
                                new NewDocument(
                                        replaces,
                                        "cv",
                                        "",
                                        null,
                                        null,
                                        new ChosenFile("cv.pdf", new ByteArrayInputStream(UploadFixture.pdf(900))))))
                        .document();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return kept[0];
    }

    private void later(Duration by) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(by)));
    }

    private static UUID file(CabinetDocument document) {
        return document.newest().fileId();
    }
}
