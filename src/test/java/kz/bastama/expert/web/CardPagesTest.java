package kz.bastama.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.expert.Experts;
import kz.bastama.expert.Member;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.ExpertRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class CardPagesTest {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"));

    private static final String IIN = "900101300017";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private Experts experts;

    @Autowired
    private ExpertRegistry registry;

    @Autowired
    private Cards cards;

    @Autowired
    private Clock clock;

    private Person officer;
    private Seat expert;

    @BeforeEach
    void enter() {
        officer = accounts.open(Role.OPERATOR);
        expert = cases.experts(1).get(0);
    }

    @Test
    void keepsWhatWasVerifiedUntilAnOfficerVerifiesTheChange() throws Exception {
        mvc.perform(card("/expert/card", "New Institute").with(accounts.signedIn(expert.person())))
                .andExpect(redirectedUrl("/expert/card"));
        assertThat(experts.find(expert.registryId()).orElseThrow().organisation())
                .isEqualTo("Institute");
        mvc.perform(get("/expert/card").with(accounts.signedIn(expert.person())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("New Institute")))
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString(IIN))));

        mvc.perform(get(path()).with(accounts.signedIn(officer)))
                .andExpect(content().string(containsString("New Institute")))
                .andExpect(content().string(containsString("name=\"seen\"")))
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString(IIN))));
        Integer seen = cards.find(expert.person().id()).orElseThrow().version();
        stale("/verify", "seen", Integer.toString(seen + 1));
        assertThat(experts.find(expert.registryId()).orElseThrow().organisation())
                .as("a change that the officer has not seen")
                .isEqualTo("Institute");
        act("/verify", "seen", seen.toString());
        assertThat(experts.find(expert.registryId()).orElseThrow().organisation())
                .isEqualTo("New Institute");
        mvc.perform(get(path()).with(accounts.signedIn(officer)))
                .andExpect(content().string(containsString("\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435")));
    }

    @Test
    void keepsTheExperienceAndShowsLoadAndDaysAway() throws Exception {
        LocalDate today = LocalDate.now(clock);
        mvc.perform(card("/expert/card", "Institute")
                        .param("experience", "Twelve years of evaluations")
                        .with(accounts.signedIn(expert.person())))
                .andExpect(redirectedUrl("/expert/card"));
        mvc.perform(away(today.plusDays(2), today.plusDays(3))).andExpect(redirectedUrl("/expert/card#absences"));
        for (String page : List.of("/expert/card", path())) {
            Person reader = page.startsWith("/staff") ? officer : expert.person();
            mvc.perform(get(page).with(accounts.signedIn(reader)))
                    .andExpect(content().string(containsString("Twelve years of evaluations")))
                    .andExpect(content().string(containsString("назначено 0, выполнено 0, с опозданием 0")))
                    .andExpect(content().string(containsString(LONG.format(today.plusDays(3)))));
        }
    }

    @Test
    void tellsTheLaterOfTwoTabsWhatTheEarlierSaved() throws Exception {
        mvc.perform(card("/expert/card", "New Institute").with(accounts.signedIn(expert.person())))
                .andExpect(redirectedUrl("/expert/card"));
        mvc.perform(card("/expert/card", "Third Institute").with(accounts.signedIn(expert.person())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("New Institute")))
                .andExpect(content().string(containsString("value=\"Third Institute\"")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"-1\"")))
                .andExpect(content().string(containsString("name=\"_over\" value=\"0\"")));
        assertThat(cards.find(expert.person().id()).orElseThrow().latest().organisation())
                .isEqualTo("New Institute");
        mvc.perform(card(path() + "/edit", "Officer's").with(accounts.signedIn(officer)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("New Institute")))
                .andExpect(content().string(containsString("Officer&#39;s")));
        mvc.perform(card("/expert/card", "Third Institute")
                        .param("seen", "-1")
                        .param("_over", "0")
                        .with(accounts.signedIn(expert.person())))
                .andExpect(redirectedUrl("/expert/card"));
        assertThat(cards.find(expert.person().id()).orElseThrow().latest().organisation())
                .isEqualTo("Third Institute");
    }

    @Test
    void returnsAChangeWithAReason() throws Exception {
        mvc.perform(card("/expert/card", "Elsewhere").with(accounts.signedIn(expert.person())));
        act("/return", "reason", "");
        assertThat(cards.find(expert.person().id()).orElseThrow().waits()).isTrue();
        stale("/return", "reason", "No proof");
        assertThat(cards.find(expert.person().id()).orElseThrow().waits())
                .as("returned by somebody who has not seen it")
                .isTrue();
        act("/return?reason=No+proof", "seen", "0");
        assertThat(cards.find(expert.person().id()).orElseThrow().waits()).isFalse();
    }

    @Test
    void saysAllMistakesOfACardAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/expert/card")
                        .with(csrf())
                        .with(accounts.signedIn(expert.person()))
                        .param("organisation", "")
                        .param("education", "A school of its own")
                        .param("iin", "123")
                        .param("ties.0.bin", "5"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("A school of its own")))
                .andExpect(content().string(containsString("#organisation")))
                .andExpect(content().string(containsString("#iin")))
                .andExpect(content().string(containsString("#ties.0.organisation")))
                .andExpect(content().string(containsString("#ties.0.bin")));
    }

    @Test
    void excludesForGoodAndEndsWithTheTerm() throws Exception {
        LocalDate today = LocalDate.now(clock);
        assertThat(registry.find(expert.registryId()).orElseThrow().termUntil())
                .isEqualTo(today.plusYears(3).minusDays(1));
        registry.save(registry.find(expert.registryId()).orElseThrow().prolonged(today.minusDays(1)));
        assertThat(experts.find(expert.registryId()).orElseThrow().active()).isFalse();
        standing("/prolong", "");
        assertThat(experts.find(expert.registryId()).orElseThrow().active()).isTrue();
        standing("/exclude", "Sold a mark");
        standing("/reinstate", "");
        assertThat(experts.find(expert.registryId()).orElseThrow().active()).isFalse();
        mvc.perform(get("/staff/experts")
                        .param("q", "Expert")
                        .param("standing", "EXCLUDED")
                        .param("sort", "-until")
                        .with(accounts.signedIn(officer)))
                .andExpect(content().string(containsString("Sold a mark")));
    }

    @Test
    void entersAndTakesBackDaysAway() throws Exception {
        LocalDate today = LocalDate.now(clock);
        UUID person = expert.person().id();
        mvc.perform(away(today.minusDays(9), today.minusDays(8))).andExpect(status().isUnprocessableEntity());
        mvc.perform(away(today.plusDays(3), today.plusDays(2))).andExpect(status().isUnprocessableEntity());
        mvc.perform(away(today.plusDays(2), today.plusDays(3))).andExpect(redirectedUrl("/expert/card#absences"));
        assertThat(experts.away(person, today, today.plusDays(1))).isEmpty();
        assertThat(experts.away(person, today.plusDays(3), today.plusDays(9))).hasSize(1);
        UUID id = experts.away(person, today, today.plusDays(9)).get(0).id();
        Seat other = cases.experts(1).get(0);
        mvc.perform(
                post("/expert/card/absences/" + id + "/remove").with(csrf()).with(accounts.signedIn(other.person())));
        assertThat(experts.away(person, today, today.plusDays(9)))
                .as("taken back by a stranger")
                .hasSize(1);
        mvc.perform(
                post("/expert/card/absences/" + id + "/remove").with(csrf()).with(accounts.signedIn(expert.person())));
        assertThat(experts.away(person, today, today.plusDays(9))).isEmpty();
    }

    @Test
    void showsAMemberTheOwnCard() throws Exception {
        Seat member = cases.members(Member.Seat.NGO).get(0);
        mvc.perform(card("/member/card", "Other Body").with(accounts.signedIn(member.person())))
                .andExpect(redirectedUrl("/member/card"));
        mvc.perform(get("/member/card").with(accounts.signedIn(member.person())))
                .andExpect(content().string(containsString("Other Body")))
                .andExpect(content().string(not(containsString("\"/expert\""))))
                .andExpect(content().string(not(containsString("??"))));
    }

    private MockHttpServletRequestBuilder away(LocalDate from, LocalDate until) {
        return post("/expert/card/absences")
                .with(csrf())
                .with(accounts.signedIn(expert.person()))
                .param("from", from.toString())
                .param("until", until.toString());
    }

    private static MockHttpServletRequestBuilder card(String path, String organisation) {
        return post(path)
                .with(csrf())
                .param("organisation", organisation)
                .param("region", "710000000")
                .param("spheres", "4")
                .param("languages", "kk")
                .param("iin", IIN)
                .param("ties.0.organisation", "Fund")
                .param("ties.0.role", "Founder")
                .param("ties.0.from", "2024-01-01");
    }

    private String path() {
        return "/staff/cards/" + expert.person().id();
    }

    private void act(String what, String name, String value) throws Exception {
        mvc.perform(post(path() + what)
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param(name, value))
                .andExpect(redirectedUrl(path()));
    }

    /** The page itself says that the card was changed, and shows how it stands. */
    private void stale(String what, String name, String value) throws Exception {
        mvc.perform(post(path() + what)
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param(name, value))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("name=\"seen\"")));
    }

    private void standing(String what, String reason) throws Exception {
        mvc.perform(post("/staff/experts/" + expert.registryId() + what)
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param("reason", reason))
                .andExpect(redirectedUrl(path()));
    }
}
