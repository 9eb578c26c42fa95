package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.OpenedForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** The grace of an edition is for the person who had the form open, in whatever session; no edition that is shipped gives one. */
@BastamaTest
class OpenFormsTest {

    private static final Duration GRACE = Duration.ofMinutes(1);

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private Competitions competitions;

    @Autowired
    private OpenedForms opened;

    @Autowired
    private CurrentActor actor;

    private final OpenIntake intake = mock();
    private Competition competition;
    private Applicant applicant;
    private Application draft;

    @BeforeEach
    void opensDraft() {
        when(intake.grace(any())).thenReturn(GRACE);
        UUID id = cases.announced("10000000.00");
        competition = competitions.find(id).orElseThrow();
        applicant = applicants.newcomer();
        draft = applicants.draft(id, applicant, "5000000.00");
    }

    @Test
    void keepsTheGraceOfWhoeverLosesTheSessionAndSignsInAgain() {
        shown(applicant.person(), competition.closesAt().minusSeconds(5));

        assertThat(taken(applicant.person(), competition.closesAt().plusSeconds(30)))
                .isTrue();
        assertThat(taken(applicant.person(), competition.closesAt().plus(GRACE)))
                .isFalse();
    }

    @Test
    void takesNothingFromAnotherPersonForAnotherFormOrForOneOpenedTooLate() {
        Person colleague = applicants.newcomer().person();
        shown(applicant.person(), competition.closesAt().minusMillis(1));
        assertThat(taken(colleague, competition.closesAt().plusSeconds(1))).isFalse();
        shown(colleague, competition.closesAt());
        assertThat(taken(colleague, competition.closesAt().plusSeconds(1))).isFalse();

        draft = applicants.draft(competition.id(), applicant, "4000000.00");
        assertThat(taken(applicant.person(), competition.closesAt().plusSeconds(1)))
                .isFalse();
    }

    @Test
    void remembersNothingWhereTheEditionGivesNoGrace() {
        when(intake.grace(any())).thenReturn(Duration.ZERO);
        shown(applicant.person(), competition.closesAt().minusSeconds(60));

        assertThat(opened.openedAt(draft.id(), applicant.person().id())).isEmpty();
    }

    private void shown(Person person, Instant at) {
        people.as(person, () -> forms(at).shown(new MockHttpServletRequest(), draft.id(), competition));
    }

    /** Whether a post in a session that has just begun is taken. */
    private boolean taken(Person person, Instant at) {
        Arrival[] arrival = new Arrival[1];
        people.as(person, () -> arrival[0] = forms(at).arrival(new MockHttpServletRequest(), draft.id()));
        return competition.receives(arrival[0], GRACE);
    }

    private OpenForms forms(Instant at) {
        return new OpenForms(intake, opened, actor, Clock.fixed(at, ZoneOffset.UTC));
    }
}
