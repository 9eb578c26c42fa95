package kz.bastama.competition.web;

import static kz.bastama.competition.domain.CompetitionFixture.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionFixture;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.application.ListBudgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
class StaffPagesTest {

    @Autowired
    private Competitions competitions;

    @Autowired
    private Applications applications;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private ListBudgets budgets;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private MockMvc mvc;

    private final String customer =
            "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private int planned;

    @Test
    void searchesAndPagesTheCompetitionsOfACustomer() throws Exception {
        Person officer = officer();
        show(officer, "/staff/competitions").andExpect(content().string(containsString("No competitions here yet")));
        for (int at = 0; at < 22; at++) {
            competition("Planned " + at);
        }

        show(officer, "/staff/competitions")
                .andExpect(content().string(containsString("Planned 21")))
                .andExpect(content().string(not(containsString("Planned 1<"))))
                .andExpect(content().string(containsString("page=2")));
        show(officer, "/staff/competitions?page=2")
                .andExpect(content().string(containsString("Planned 0")))
                .andExpect(content().string(containsString("Planned 1<")));
        show(officer, "/staff/competitions?text=PLANNED 17")
                .andExpect(content().string(containsString("Planned 17")))
                .andExpect(content().string(not(containsString("Planned 18"))));
        show(officer, "/staff/competitions?state=CONCLUDED")
                .andExpect(content().string(containsString("No competitions here yet")));
        show(officer, "/staff/competitions?page=999").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/competitions", "/staff/applications", "/calls"})
    void answersHostileSearchesReadably(String list) throws Exception {
        Person officer = officer();
        for (String text :
                new String[] {"<script>alert(1)</script>", "x".repeat(10_000), "' or 1=1", "%", "\\", "\u202e"}) {
            mvc.perform(get(list).param("text", text).with(people.signedIn(officer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>alert"))));
        }
        mvc.perform(get(list).param("text", "a\u0000b").with(people.signedIn(officer)))
                .andExpect(status().isBadRequest());
        if (!list.equals("/calls")) {
            show(officer, list + "?page=-5").andExpect(status().isOk());
            show(officer, list + "?page=2147483647").andExpect(status().isOk());
            show(officer, list + "?page=1e9").andExpect(status().isBadRequest());
            show(officer, list + "?state=PERHAPS").andExpect(status().isBadRequest());
        }
    }

    @Test
    void showsApplicationsOfTheirCustomerOnly() throws Exception {
        Person officer = officer();
        Person other = people.open(new Right(Role.CUSTOMER, "nobody"));
        Competition competition = competition("Rivers");
        Lot lot = competitions.save(CompetitionFixture.lot(competition.id(), 1, "1000.00"));
        Application draft = applications.save(CompetitionFixture.draft(lot, UUID.randomUUID()));
        Application sent = applications.save(applications
                .save(CompetitionFixture.draft(lot, UUID.randomUUID()))
                .sent(
                        new Application.SentContent("{}", "Clean <b>river</b>", new BigDecimal("100.00"), 3, "kk"),
                        applications.nextNumber(2197),
                        PLANNED,
                        "0".repeat(64)));

        show(officer, "/staff/applications")
                .andExpect(content().string(containsString(sent.number())))
                .andExpect(content().string(not(containsString("<b>river"))))
                .andExpect(content().string(not(containsString(draft.id().toString()))));
        show(officer, "/staff/applications?text=" + sent.number().toLowerCase(Locale.ROOT))
                .andExpect(content().string(containsString("Clean")));
        show(officer, "/staff/applications?state=REFUSED")
                .andExpect(content().string(containsString("No applications here")));
        show(officer, "/staff/competitions/" + competition.id()).andExpect(status().isOk());
        show(other, "/staff/applications").andExpect(content().string(not(containsString(sent.number()))));
        show(other, "/staff/applications/" + sent.id()).andExpect(status().isNotFound());
        show(other, "/staff/competitions/" + competition.id()).andExpect(status().isNotFound());
        show(officer, "/staff/applications/" + draft.id()).andExpect(status().isNotFound());
        show(officer, "/staff/competitions/new").andExpect(status().isNotFound());
        mvc.perform(post("/staff/applications/" + sent.id() + "/recheck")
                        .with(csrf())
                        .with(people.signedIn(officer)))
                .andExpect(status().isConflict());
    }

    @Test
    void plansFromAnApprovedListAndSaysAllThatStandsAgainstIt() throws Exception {
        Person operator = cases.officer(Role.OPERATOR);
        UUID list = cases.list(cases.customer(), "10000000.00", "9000000.00");
        String direction = cases.directionsOf(list).iterator().next().toString();

        plan(operator, list, "short", "\u04e8\u0437\u0435\u043d", "").andExpect(flash().attributeExists("problem"));
        plan(operator, list, "short", "t".repeat(10_000), "t").andExpect(flash().attributeExists("problem"));
        plan(operator, list, "short", "Title", "Title").andExpect(flash().attributeExists("refusals"));
        plan(operator, list, "long", "Title", "Title", direction).andExpect(flash().attributeExists("refusals"));
        plan(operator, list, "eternal", "Title", "Title", direction).andExpect(flash().attributeExists("refusals"));
        plan(operator, UUID.randomUUID(), "short", "Title", "Title", direction).andExpect(status().isNotFound());
        String page = plan(operator, list, "short", "<b>T</b>", "<b>T</b>", direction)
                .andExpect(flash().attribute("done", "competition.plan.done"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        show(operator, page)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<b>T"))))
                .andExpect(content().string(containsString("&lt;b&gt;T")));
        plan(operator, list, "short", "Title", "Title", direction).andExpect(flash().attributeExists("refusals"));
        show(operator, "/staff/competitions/new").andExpect(status().isOk());
        assertThat(competitions.called(UUID.fromString(direction))).isTrue();
        mvc.perform(post("/staff/competitions").param("list", list.toString()).with(people.signedIn(operator)))
                .andExpect(status().isForbidden());
        plan(cases.officer(Role.SECRETARY), list, "short", "Title", "Title", direction)
                .andExpect(status().isNotFound());
    }

    @Test
    void showsWhatIsLeftOfTheBudgetBeforeACompetitionIsPlanned() throws Exception {
        Person operator = cases.officer(Role.OPERATOR);
        UUID list = cases.unfinanced(cases.customer(), "7000000.00", "2000000.00");
        cases.financed(list, new BigDecimal("8500000.00"), new BigDecimal("1500000.00"));

        assertThat(card(operator, list))
                .contains("9 000 000", "8 500 000", "1 500 000")
                .containsSubsequence("7 000 000", "осталось 7 000 000", "2 000 000", "осталось 2 000 000");
    }

    /** What the page of planning says of the list. */
    private String card(Person operator, UUID list) throws Exception {
        String page = show(operator, "/staff/competitions/new")
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Stream.of(page.split("<section"))
                .filter(card -> card.contains(list.toString()))
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }

    @Test
    void sortsBudgetsOfProgrammesAndKeepsTheYear() throws Exception {
        cases.list(cases.customer(), "7100000.00");
        cases.list(cases.customer(), "2100000.00");

        assertThat(budgets.of(null, 2026, "approved"))
                .extracting(row -> row.budget().approved())
                .isSorted();
        assertThat(budgets.of(null, 2026, "-left"))
                .extracting(row -> row.budget().left().negate())
                .isSorted();
        assertThat(budgets.of(null, 2026, "nonsense")).isEqualTo(budgets.of(null, 2026, "-year"));
        show(cases.officer(Role.OPERATOR), "/staff/funding?year=2026&sort=approved")
                .andExpect(content().string(containsString("aria-sort=\"ascending\"")))
                .andExpect(content().string(containsString("year=2026&amp;sort=-approved")))
                .andExpect(content().string(containsString("name=\"sort\" value=\"approved\"")));
    }

    private ResultActions plan(
            Person who, UUID list, String grantType, String titleKk, String titleRu, String... directions)
            throws Exception {
        return mvc.perform(post("/staff/competitions")
                .param("list", list.toString())
                .param("grantType", grantType)
                .param("titleKk", titleKk)
                .param("titleRu", titleRu)
                .param("direction", directions.length == 0 ? new String[] {""} : directions)
                .with(csrf())
                .with(people.signedIn(who)));
    }

    private Competition competition(String title) {
        return competitions.save(Competition.planned(
                UUID.randomUUID(),
                UUID.randomUUID(),
                customer,
                "short",
                OfficialText.of(title, title),
                CompetitionFixture.EDITION,
                PLANNED.plusSeconds(planned++)));
    }

    private Person officer() {
        Person officer = people.open(new Right(Role.CUSTOMER, customer));
        return accounts.speak(officer.id(), Locale.ENGLISH);
    }

    private ResultActions show(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who)));
    }
}
