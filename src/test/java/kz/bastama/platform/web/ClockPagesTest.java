package kz.bastama.platform.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.engine.DayAhead;
import kz.bastama.engine.EngineClock;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The clock of a demonstration, which no other test may move. */
@BastamaTest
class ClockPagesTest {

    @Autowired
    private ThymeleafViewResolver pages;

    @Autowired
    private TestPeople people;

    private static final OfficialText CASE = OfficialText.of("Kk", "Ru");
    private static final DayAhead MEETING = new DayAhead(LocalDate.of(2026, 12, 18), "competition.COMMISSION", CASE);
    private static final DayAhead PROJECT = new DayAhead(LocalDate.of(2026, 12, 28), "grant.FIRST_DAY", CASE);

    private final EngineClock clock = mock();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new ClockPages(clock, List.of(today -> List.of(PROJECT), today -> List.of(MEETING))))
            .build();

    @BeforeEach
    void isADemonstration() {
        when(clock.isMovable()).thenReturn(true);
        when(clock.now()).thenReturn(Instant.parse("2026-12-14T05:00:00Z"));
    }

    @Test
    void offersTheDaysThatCasesWaitForTheEarliestFirst() throws Exception {
        mvc.perform(get("/admin/clock")).andExpect(model().attribute("days", contains(MEETING, PROJECT)));
    }

    @Test
    void saysForWhatADayIs() throws Exception {
        MockMvc shown = MockMvcBuilders.standaloneSetup(
                        new ClockPages(clock, List.of(today -> List.of(PROJECT), today -> List.of(MEETING))))
                .setViewResolvers((name, locale) -> pages.resolveViewName(name, locale))
                .build();
        people.as(people.open(Role.ADMINISTRATOR), () -> {
            try {
                shown.perform(get("/admin/clock").locale(Locale.forLanguageTag("ru")))
                        .andExpect(content().string(containsString("заседание конкурсной комиссии, 18 декабря 2026")))
                        .andExpect(content().string(containsString("начало проекта, 28 декабря 2026")));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void offersNoDayBehindATermThatEndsBefore() throws Exception {
        when(clock.nextDue()).thenReturn(Optional.of(Instant.parse("2026-12-20T13:30:00Z")));

        mvc.perform(get("/admin/clock")).andExpect(model().attribute("days", contains(MEETING)));
        mvc.perform(post("/admin/clock/to").param("day", "2026-12-28"))
                .andExpect(flash().attribute("info", "platform.clock.notYet"));
        verify(clock, never()).moveTo(any());
    }

    @Test
    void goesToTheBeginningOfTheDay() throws Exception {
        mvc.perform(post("/admin/clock/to").param("day", "2026-12-28"))
                .andExpect(flash().attribute("done", "platform.clock.moved"));

        verify(clock).moveTo(Instant.parse("2026-12-27T19:00:00Z"));
    }
}
