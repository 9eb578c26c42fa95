package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The money of a direction stands in one call at a time, whoever clicks how often. */
@BastamaTest
class CalledOnceTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Applications applications;

    @Autowired
    private PlanCompetition planCompetition;

    @Autowired
    private RepeatCompetition repeatCompetition;

    @Autowired
    private DraftApplication draftApplication;

    @Autowired
    private TestRaces races;

    @Test
    void callsADirectionOnceWhenTwoOfficersPlanWithItAtOnce() throws Exception {
        UUID list = cases.list(cases.customer(), "10000000.00");
        UUID direction = cases.directionsOf(list).iterator().next();

        races.atOnce(
                () -> plan(list), () -> assertThat(plan(list)).isInstanceOf(PlanCompetition.Outcome.Refused.class));

        assertThat(competitions.ofDirection(direction)).hasSize(1);
    }

    @Test
    void doesNotRepeatWhatWasPlannedAnewMeanwhile() {
        UUID id = cases.announced("10000000.00");
        cases.fire(id, "Event_IntakeEnded");
        Competition notHeld = competitions.find(id).orElseThrow();
        assertThat(repeatCompetition.lots(notHeld)).hasSize(1);

        assertThat(plan(notHeld.listId())).isInstanceOf(PlanCompetition.Outcome.Planned.class);

        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Refused.class);
    }

    @Test
    void beginsOneDraftOfTwoClicks() throws Exception {
        UUID id = cases.announced("10000000.00");
        UUID lot = competitions.lotsOf(id).get(0).id();
        Applicant applicant = applicants.applicant();

        races.atOnce(() -> begin(lot, applicant), () -> begin(lot, applicant));
        List<Application> drafts = applications.ofOrganisation(applicant.organisationId());
        assertThat(drafts).hasSize(1);

        Application typed = drafts.get(0);
        draftApplication.save(typed.id(), typed.version(), Map.of("title", "Another"));
        assertThat(begin(lot, applicant).id()).isNotEqualTo(typed.id());
    }

    private PlanCompetition.Outcome plan(UUID list) {
        return planCompetition.of("state-grant", list, "short", cases.directionsOf(list), TestCompetitions.WORDS);
    }

    private Application begin(UUID lot, Applicant applicant) {
        return draftApplication.begin(lot, applicant.organisationId(), Map.of("title", "Prefilled"));
    }
}
