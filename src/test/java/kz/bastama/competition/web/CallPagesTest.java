package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Announcement;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionFixture;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class CallPagesTest {

    @Autowired
    private Competitions competitions;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @CsvSource({
        "'', 'B A'",
        "state=all&sort=title, 'A B C'",
        "state=all&sort=-title, 'C B A'",
        "state=all&sort=-sum, 'B C A'",
        "state=closed, C",
        "state=all&sphere=4&region=71&from=1 000 000, 'C B A'",
        "state=all&from=2 500 000&to=9000000, B",
        "state=all&sphere=16, ''",
        "state=all&region=63, ''",
        "state=all&type=long, ''",
        "from=much&by=soon&state=perhaps&sort=hair&page=-1, 'B A'"
    })
    void findsCallsByWhatIsAskedOfThem(String asked, String found) throws Exception {
        Instant now = clock.instant();
        call("A", now.plus(Duration.ofDays(20)), "1000000.00");
        call("B", now.plus(Duration.ofDays(3)), "3000000.00");
        call("C", now.minus(Duration.ofDays(3)), "2000000.00");

        String page = page("/calls?text=" + word + "&" + asked);

        StringBuilder order = new StringBuilder();
        Pattern.compile(word + " ([ABC])<")
                .matcher(page)
                .results()
                .forEach(one -> order.append(order.isEmpty() ? "" : " ").append(one.group(1)));
        assertThat(order.toString()).isEqualTo(found);
        assertThat(page).doesNotContain("??");
    }

    /** Each type alone, all where none is asked for, none where nobody gives such grants. */
    @ParameterizedTest
    @CsvSource({"short, A", "medium, B", "long, C", "'', A B C", "forever, ''"})
    void findsCallsByTypeOfGrant(String type, String found) throws Exception {
        Instant closes = clock.instant().plus(Duration.ofDays(20));
        call("A", closes, "1000000.00", "short");
        call("B", closes, "1000000.00", "medium");
        call("C", closes, "1000000.00", "long");

        String page = page("/calls?text=" + word + "&sort=title&type=" + type);

        assertThat(Pattern.compile(word + " ([ABC])<")
                        .matcher(page)
                        .results()
                        .map(one -> one.group(1))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @Test
    void findsCallsByTheDistrictOrTownOfALot() throws Exception {
        call("A", clock.instant().plus(Duration.ofDays(20)), "1000000.00");
        call("B", clock.instant().plus(Duration.ofDays(20)), "1000000.00");
        jdbc.sql("update competition_lots set kato = '631010000' where competition_id ="
                        + " (select id from competition_competitions where title_ru = ?)")
                .param(word + " A")
                .update();

        String town = page("/calls?text=" + word + "&region=631010");
        assertThat(town)
                .contains(word + " A<", "value=\"631010\" selected=\"selected\">\u2013 Oskemen<")
                .doesNotContain(word + " B<");
        assertThat(page("/calls?text=" + word + "&region=63")).contains(word + " A<");
        assertThat(page("/calls?text=" + word + "&region=71")).doesNotContain(word + " A<");
        assertThat(page("/calls?text=" + word + "&region=6%25")).contains(word + " A<", word + " B<");
    }

    @Test
    void findsWhatClosesByADayAndSaysWhatToDoWhereNothingIs() throws Exception {
        LocalDate today = LocalDate.now(clock);
        call("A", clock.instant().plus(Duration.ofDays(20)), "1000000.00");

        assertThat(page("/calls?text=" + word + "&by=" + today.plusDays(21))).contains(word + " A<");
        assertThat(page("/calls?text=" + word + "&by=" + today.plusDays(18)))
                .doesNotContain(word + " A<")
                .contains("Take some of the filters away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void showsALotWithWhatItsTypeAsksFor(String language) throws Exception {
        UUID id = cases.announced("10000000.00", "3000000.00");

        String page = mvc.perform(get("/calls/" + id + "/lots/2").header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.replaceAll("[\\s\\u00A0,]", "")).contains("300000\u20b8");
        assertThat(page)
                .contains("36\u2011III", "data-closes=\"", "/closing.ics")
                .doesNotContain("??");
        mvc.perform(get("/calls/" + id + "/lots/3")).andExpect(status().isNotFound());
        String[] clocks = page("/calls/" + id + "/clock").split(" ");
        assertThat(Long.parseLong(clocks[0])).isBetween(clock.millis() - 60_000, clock.millis());
        assertThat(clocks[1])
                .isEqualTo(Long.toString(
                        competitions.find(id).orElseThrow().closesAt().toEpochMilli()));
        UUID planned = cases.planned("10000000.00");
        mvc.perform(get("/calls/" + planned + "/lots/1")).andExpect(status().isNotFound());
        mvc.perform(get("/calls/" + planned + "/closing.ics")).andExpect(status().isNotFound());
        mvc.perform(get("/calls/" + planned + "/clock")).andExpect(status().isNotFound());
    }

    @Test
    void saysWhatASavedBudgetComesTo() throws Exception {
        Applicant applicant = applicants.newcomer();
        Application draft = applicants.draft(cases.announced("10000000.00"), applicant, "5000000.00");

        mvc.perform(get("/cabinet/applications/" + draft.id() + "/edit?step=money")
                        .with(people.signedIn(applicant.person())))
                .andExpect(content().string(containsString("data-percent=\"10\"")))
                .andExpect(content().string(containsString("500\u00a0000\u00a0\u20b8")))
                .andExpect(content().string(containsString("5\u00a0000\u00a0000\u00a0\u20b8")));
        mvc.perform(get("/cabinet/applications/" + draft.id() + "/edit").with(people.signedInAs(Role.NGO)))
                .andExpect(content().string(not(containsString("data-percent"))));
    }

    private void call(String name, Instant closes, String amount) {
        call(name, closes, amount, "short");
    }

    private void call(String name, Instant closes, String amount, String type) {
        OfficialText title = OfficialText.of(word + " " + name, word + " " + name);
        Competition call = competitions.save(Competition.planned(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "culture",
                        type,
                        title,
                        CompetitionFixture.EDITION,
                        clock.instant())
                .announced(
                        new Announcement("Contact", "+7 701 000 00 00", "contact@example.kz", "Hall", null),
                        CompetitionFixture.EDITION,
                        clock.instant(),
                        closes));
        competitions.save(CompetitionFixture.lot(call.id(), 1, new BigDecimal(amount).toPlainString()));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
