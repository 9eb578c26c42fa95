package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.Efficiency;
import kz.bastama.competition.PastGrant;
import kz.bastama.competition.PastGrants;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.grant.domain.Grant;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a commission is told of the grants that an applicant had before. */
@BastamaTest
class PastGrantsTest {

    private static final String REVIEW = "Task_ReviewReport";

    @Autowired
    private GrantRoad road;

    @Autowired
    private PastGrants pastGrants;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestCompetitions competitions;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person officer;

    @BeforeEach
    void opensOfficer() {
        officer = people.open(Role.OPERATOR);
    }

    @AfterEach
    void resetsClock() {
        ClockUtil.reset();
    }

    @Test
    void tellsWhatWasAcceptedInTimeReturnedAndDemandedBack() {
        Grant grant = accepted();

        assertThat(pastGrants.ofOrganisation(grant.organisationId()))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.outcome()).isEqualTo(PastGrant.Outcome.ACCEPTED);
                    assertThat(past.isInTime()).isTrue();
                    assertThat(past.returned()).isEqualTo(1);
                    assertThat(past.demanded()).isEqualByComparingTo("60.00");
                });
    }

    @Test
    void tellsOfAReportThatIsOverdue() {
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        assertThat(pastGrants.ofOrganisation(grant.organisationId()))
                .singleElement()
                .matches(past -> !past.late());

        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1000))));

        List<PastGrant> past = pastGrants.ofOrganisation(grant.organisationId());
        assertThat(past).singleElement().matches(PastGrant::late).matches(one -> !one.isInTime());
        assertThat(Efficiency.of(past).had()).as("nothing of it is over").isZero();
    }

    @Test
    void laysThemBeforeTheMembersOfTheCommission() throws Exception {
        UUID competition = competitions.announced("10000000.00");
        Application application = applicants.sent(competition, applicants.applicant(), "5000000.00");
        competitions.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        Grant grant = accepted();
        jdbc.sql("update grant_grants set organisation_id = ? where id = ?")
                .params(application.organisationId(), grant.id())
                .update();
        List<Seat> experts = competitions.experts(3);
        List<Seat> members = competitions.commission();
        commissions.openExpertise(competition, experts);
        commissions.score(competition, experts, Map.of(application.id(), "90"));
        commissions.convene(competition, experts, members);
        Person member = members.get(0).person();

        mvc.perform(get("/member/competitions/" + competition).with(people.signedIn(member)))
                .andExpect(content().string(containsString("Сведения об эффективности прежних грантов")))
                .andExpect(content()
                        .string(containsString("Завершённых грантов: 1; принято с отчётом в срок: 1; не принято: 0.")))
                .andExpect(content().string(containsString(grant.number())));
        assertThat(notices.of(member.id()))
                .extracting(SentNotice::body)
                .anySatisfy(body -> assertThat(body)
                        .containsAnyOf("efficiency of the earlier grants", "эффективности прежних грантов"));
    }

    /** Its first report was returned; 60 of the 560 that were paid are not spent. */
    private Grant accepted() {
        Grant grant = road.awarded("short");
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(representative, grant, "600.00");
        decide(grant, Map.of("reportDecision", "return", "reportRemarks", "Name the payees"));
        cases.fire(grant.id(), "Task_ReturnReport");
        road.reportAs(representative, grant, "500.00");
        decide(grant, Map.of("reportDecision", "accept"));
        road.toSignedAct(grant, officer);
        people.as(
                officer,
                () -> cases.submit(
                        grant.id(),
                        "Task_RecordRefund",
                        Map.of("refundReturned", "60.00", "refundDocument", "PO 7", "refundOn", road.today())));
        return grant;
    }

    private void decide(Grant grant, Map<String, Object> answers) {
        people.as(officer, () -> {
            if (answers.get("reportDecision").equals("accept")) {
                road.clear(grant.id());
            }
            cases.submit(grant.id(), REVIEW, answers);
        });
    }
}
