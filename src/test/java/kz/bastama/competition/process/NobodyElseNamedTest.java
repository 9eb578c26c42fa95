package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestObjections;
import kz.bastama.competition.TestObjections.Result;
import kz.bastama.competition.TestSelection;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.TestPosts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What applicants are told of one another, from the receipt to the fall of a winner: nothing that names anybody. */
@BastamaTest
class NobodyElseNamedTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestObjections objections;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private SigningFailures signingFailures;

    @Autowired
    private Organisations organisations;

    @Autowired
    private TestPosts posts;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void tellsNoApplicantWhoTheOthersAre() {
        Result result = objections.publishedWithoutTheLast("6000000.00", "5000000.00", "4000000.00");
        UUID objection = objections.object(result, 1).id();
        Person decider = objections.assigned(objection);
        objections.decide(objection, decider, TestObjections.ruling("uphold", "lotAgain"));
        cases.settle(objection);
        cases.complete(
                objection,
                Role.SECRETARY,
                Map.of(
                        "resultRevision",
                        "changed",
                        "revisionFormer",
                        result.applications().get(0).number(),
                        "revisionNext",
                        result.applications().get(1).number(),
                        "revisionProtocol",
                        "9",
                        "revisionDate",
                        commissions.today(),
                        "revisionReasons",
                        "The points were summed wrongly"));
        objections.confirmRevision(objection);
        cases.fire(objection, "Event_RevisionTermOver");
        cases.settle(objection);
        cases.fire(result.competition(), "Event_ObjectionTermEnded");
        cases.settle(result.competition());
        signingFailures.take(new SigningFailed(
                result.applications().get(1).id(),
                "GR-1",
                SigningFailed.Cause.REFUSED,
                "No staff left",
                ClockUtil.getCurrentTime().toInstant()));

        for (Applicant reader : result.applicants()) {
            List<String> told = posts.mails(reader.person());
            assertThat(told).hasSizeGreaterThanOrEqualTo(4);
            assertThat(told).anySatisfy(mail -> assertThat(mail).contains("AP-"));
            for (Applicant other : result.applicants()) {
                if (!other.equals(reader)) {
                    Organisation unnamed =
                            organisations.find(other.organisationId()).orElseThrow();
                    assertThat(told)
                            .allSatisfy(mail -> assertThat(mail)
                                    .doesNotContain(
                                            unnamed.name().ru(),
                                            unnamed.name().kk(),
                                            unnamed.bin().digits(),
                                            other.person().login()));
                }
            }
        }
    }
}
