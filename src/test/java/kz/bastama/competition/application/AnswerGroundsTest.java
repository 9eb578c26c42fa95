package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.file.UploadFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@BastamaTest
class AnswerGroundsTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private AnswerGrounds answerGrounds;

    @Autowired
    private FormalChecks checks;

    @Test
    void looksIntoEvidenceWithoutHoldingAConnection() {
        UUID competition = cases.announced("10000000.00");
        Application sent = applicants.sent(competition, applicants.applicant(), "5000000.00");
        List<Boolean> held = new ArrayList<>();
        ByteArrayInputStream watched = new ByteArrayInputStream(UploadFixture.pdf(300)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                held.add(TransactionSynchronizationManager.isActualTransactionActive());
                return super.read(into, from, length);
            }
        };
        GroundFound complete =
                new GroundFound("bankruptcy", false, "Extract", new GroundFound.Attachment("extract.pdf", watched));
        GroundFound unsaid = new GroundFound("taxDebt", null, "", null);

        Verdict[] verdict = new Verdict[1];
        people.as(
                cases.officer(Role.OPERATOR),
                () -> verdict[0] = answerGrounds.with(sent.id(), List.of(complete, unsaid)));

        assertThat(held).isNotEmpty().containsOnly(false);
        assertThat(verdict[0].refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.groundUnsaid", "competition.evidenceMissing");
        assertThat(checks.grounds(sent.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.fileId()).isNotNull());
    }
}
