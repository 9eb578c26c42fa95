package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The grace of an edition is for the session in which the form was open; no edition that is shipped gives one. */
class OpenFormsTest {

    private static final Instant CLOSES = CompetitionFixture.CLOSES;
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Competition competition = CompetitionFixture.announced("culture");
    private final OpenIntake intake = mock(OpenIntake.class);
    private final SetClock clock = new SetClock();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Page(new OpenForms(intake, clock), competition))
            .addFilters(new Arrivals(clock))
            .build();

    private final UUID application = UUID.randomUUID();
    private final MockHttpSession browser = new MockHttpSession();

    @BeforeEach
    void givesAGrace() {
        when(intake.grace(any())).thenReturn(GRACE);
    }

    @Test
    void takesWithinTheGraceFromWhomeverHadTheFormOpen() throws Exception {
        shown(CLOSES.minusMillis(1), application, browser);

        assertThat(taken(CLOSES.plusSeconds(59), application, browser)).isTrue();
        assertThat(taken(CLOSES.plus(GRACE), application, browser)).isFalse();
    }

    @Test
    void takesNothingFromAnotherSessionAnotherFormOrOneOpenedTooLate() throws Exception {
        shown(CLOSES.minusMillis(1), application, browser);
        assertThat(taken(CLOSES.plusSeconds(1), application, new MockHttpSession()))
                .isFalse();
        assertThat(taken(CLOSES.plusSeconds(1), UUID.randomUUID(), browser)).isFalse();

        MockHttpSession late = new MockHttpSession();
        shown(CLOSES, application, late);
        assertThat(taken(CLOSES.plusSeconds(1), application, late)).isFalse();
    }

    @Test
    void remembersNothingWhereTheEditionGivesNoGrace() throws Exception {
        when(intake.grace(any())).thenReturn(Duration.ZERO);
        shown(CLOSES.minusSeconds(60), application, browser);

        assertThat(browser.getAttributeNames().hasMoreElements()).isFalse();
    }

    private void shown(Instant at, UUID form, MockHttpSession session) throws Exception {
        clock.now = at;
        mvc.perform(get("/cabinet/applications/" + form).session(session));
    }

    private boolean taken(Instant at, UUID form, MockHttpSession session) throws Exception {
        clock.now = at;
        return Boolean.parseBoolean(
                mvc.perform(post("/cabinet/applications/" + form).session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    /** Shows a form and takes it; the time moves between the arrival and the taking. */
    @Controller
    static class Page {

        private final OpenForms forms;
        private final Competition competition;

        Page(OpenForms forms, Competition competition) {
            this.forms = forms;
            this.competition = competition;
        }

        @GetMapping("/cabinet/applications/{id}")
        @ResponseBody
        String show(@PathVariable("id") UUID id, HttpServletRequest request) {
            return forms.shown(request, id, competition).toString();
        }

        @PostMapping("/cabinet/applications/{id}")
        @ResponseBody
        String take(@PathVariable("id") UUID id, HttpServletRequest request) {
            return Boolean.toString(competition.receives(forms.arrival(request, id), GRACE));
        }
    }

    private static class SetClock extends Clock {

        private Instant now = CLOSES;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
