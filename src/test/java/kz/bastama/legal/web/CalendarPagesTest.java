package kz.bastama.legal.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class CalendarPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private Terms terms;

    @Test
    void showsTheYear() throws Exception {
        mvc.perform(administrator(get("/admin/calendar?year=2027")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/admin/calendar/2027-05-16")))
                .andExpect(content().string(containsString("message warning")));
    }

    @Test
    void warnsOfAYearThatNobodyHasListed() throws Exception {
        mvc.perform(administrator(get("/admin/calendar?year=2041")))
                .andExpect(content().string(containsString("message warning")));
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        mvc.perform(get("/admin/calendar").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsAllFaultsAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(administrator(post("/admin/calendar/2071-03-05")).param("name-ru", "typed name"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("typed name"),
                                containsString("href=\"#kind\""),
                                containsString("href=\"#reason\""))));
    }

    @Test
    void showsWhichTermsWouldMoveThenMovesThem() throws Exception {
        String caseId = UUID.randomUUID().toString();
        terms.open(
                caseId,
                EditionId.parse("state-grant/2025-07-01"),
                "formalCheck",
                LocalDateTime.parse("2072-03-01T10:00")
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant());

        mvc.perform(filled("2072-03-03").param("preview", "yes"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(caseId)));
        mvc.perform(filled("2072-03-03")).andExpect(redirectedUrl("/admin/calendar?year=2072"));
        mvc.perform(administrator(get("/admin/calendar?year=2072")))
                .andExpect(content()
                        .string(allOf(
                                containsString(caseId),
                                containsString("timeline"),
                                containsString("decree of the day"))));
    }

    private MockHttpServletRequestBuilder filled(String date) {
        return administrator(post("/admin/calendar/" + date))
                .param("kind", "HOLIDAY")
                .param("name-kk", "k")
                .param("name-ru", "r")
                .param("source-kk", "k")
                .param("source-ru", "decree of the day")
                .param("certainty", "PRACTICE")
                .param("reason", "moved");
    }

    private MockHttpServletRequestBuilder administrator(MockHttpServletRequestBuilder request) {
        return request.with(people.signedInAs(Role.ADMINISTRATOR)).with(csrf());
    }
}
