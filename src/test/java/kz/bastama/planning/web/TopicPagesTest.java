package kz.bastama.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.TestSession;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What everybody may do with the topics: propose one, follow it, read and comment on a list. */
@BastamaTest
class TopicPagesTest {

    private static final String PROPOSE = "/topics/propose";
    private static final String TEXT = "Өзен <script>alert(1)</script> \"ластанған\"";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private Proposals proposals;

    @Autowired
    private DiscussionComments comments;

    @Autowired
    private RegisterOrganisation registerOrganisation;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestRaces races;

    @Autowired
    private GuestLimit guests;

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void showsTopicsAndTheFormInEachLanguage(String language) throws Exception {
        for (String page : List.of("/topics", PROPOSE)) {
            String shown = text(get(page), language);
            assertThat(shown).contains("lang=\"" + language + "\"").doesNotContain("??");
        }
    }

    @Test
    void takesTheProposalOfAGuestAndGivesItsNumber() throws Exception {
        String customer = planning.customer();

        String page = send(typed(customer))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        Proposal stored = proposals.search(customer, null, "", "", 0).items().get(0);
        assertThat(page).isEqualTo("/topics/proposals/" + stored.number());
        assertThat(stored.personId()).isNull();
        assertThat(stored.bin()).isNull();
        assertThat(stored.problem()).isEqualTo(TEXT);
        assertThat(stored.amount()).isEqualByComparingTo(new BigDecimal("4325000.50"));
        assertThat(stored.year()).isEqualTo(planning.nextYear());
        assertThat(text(get(page), "kk"))
                .contains("Өзен &lt;script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("guest@example.kz");
        mvc.perform(get("/topics/proposals")
                        .param("number", " " + stored.number().toLowerCase(Locale.ROOT) + " "))
                .andExpect(redirectedUrl(page));
    }

    @Test
    void makesOneProposalOfOnePageHoweverOftenItIsSent() throws Exception {
        String customer = planning.customer();
        Map<String, String> typed = typed(customer);
        typed.put("_key", UUID.randomUUID().toString());

        String first = send(typed).andReturn().getResponse().getRedirectedUrl();
        String again = send(typed).andReturn().getResponse().getRedirectedUrl();
        typed.put("goal", "Another goal, typed after going back");
        String other = send(typed).andReturn().getResponse().getRedirectedUrl();

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(proposals.search(customer, null, "", "", 0).total()).isEqualTo(2);
        assertThat(text(get(PROPOSE), "ru")).contains("name=\"_key\"");
    }

    @Test
    void makesOneProposalOfTwoClicksAtOnce() throws Exception {
        String customer = planning.customer();
        Map<String, String> typed = typed(customer);
        typed.put("_key", UUID.randomUUID().toString());

        races.atOnce(() -> sendUnchecked(typed), () -> sendUnchecked(typed));

        assertThat(proposals.search(customer, null, "", "", 0).total()).isEqualTo(1);
    }

    @Test
    void takesNoMoreProposalsOfGuestsFromOneAddressThanTheLimit() throws Exception {
        String customer = planning.customer();
        String address = "203.0.113." + (int) (Math.random() * 250);
        while (guests.admits("proposal", address)) {
            assertThat(address).isNotEmpty();
        }

        mvc.perform(proposal(typed(customer), "ru").with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("из вашей сети отправлено слишком много")))
                .andExpect(content().string(containsString("A clean river")));
        assertThat(proposals.search(customer, null, "", "", 0).total()).isZero();
        mvc.perform(proposal(typed(customer), "ru").with(from(address)).with(accounts.signedInAs(Role.NGO)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void tellsNobodyWhoProposed() throws Exception {
        Map<String, String> typed = typed(planning.customer());
        String page = send(typed).andReturn().getResponse().getRedirectedUrl();

        assertThat(text(get(page), "ru")).doesNotContain(typed.get("authorName"), typed.get("email"));
    }

    @ParameterizedTest
    @CsvSource({"kk, толтырылмаған: толтырыңыз", "ru, не заполнено: заполните его", "en, is empty"})
    void namesAllMistakesAtOnceInTheLanguageOfTheReader(String language, String words) throws Exception {
        String shown = send(Map.of(), language)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        for (String step : List.of("author", "topic")) {
            assertThat(shown).contains("go:" + step);
        }
        assertThat(shown).contains("f-authorName", "f-email");
        assertThat(shown.split(words, -1)).as(words).hasSizeGreaterThan(8);
    }

    @Test
    void losesNothingOfWhatWasTyped() throws Exception {
        String customer = planning.customer();
        Map<String, String> typed = typed(customer);
        typed.put("email", "no address");
        typed.put("amount", "a lot");
        typed.put("sphere", "99");

        String shown = send(typed)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown)
                .contains("no address", "a lot", "Өзен &lt;script&gt;", "A clean river", "351010000", customer)
                .contains("#f-email", "go:topic", "go:money");
        assertThat(proposals.search(customer, null, "", "", 0).total()).isZero();
    }

    @Test
    void losesNothingWhenTheLanguageIsChanged() throws Exception {
        MockHttpServletRequestBuilder again = get(PROPOSE);
        typed(planning.customer()).forEach(again::param);

        assertThat(text(again, "kk")).contains("Өзен &lt;script&gt;", "A clean river", "guest@example.kz");
    }

    @Test
    void refusesWhatTheFormDoesNotAskAndForgedPosts() throws Exception {
        String customer = planning.customer();
        Map<String, String> typed = typed(customer);
        typed.put("state", "ANSWERED");

        send(typed).andExpect(status().isUnprocessableEntity());
        mvc.perform(post(PROPOSE).param("customer", customer)).andExpect(status().isForbidden());
        assertThat(proposals.search(customer, null, "", "", 0).total()).isZero();
    }

    @Test
    void fillsInTheNameOfAnNgoAndKeepsItsBin() throws Exception {
        String customer = planning.customer();
        UUID id = ((RegistrationOutcome.Opened) registerOrganisation.register(new Registration(
                        OrganisationFixture.freshBin().digits(),
                        OrganisationFixture.entry("Clean Rivers of the steppe"),
                        UUID.randomUUID() + "@example.kz",
                        TestPeople.PASSWORD,
                        Locale.forLanguageTag("ru"))))
                .organisationId();
        Organisation organisation = organisations.find(id).orElseThrow();
        Person representative =
                people.find(organisations.representativesOf(id).get(0)).orElseThrow();

        mvc.perform(get(PROPOSE).with(accounts.signedIn(representative)))
                .andExpect(content().string(containsString("Clean Rivers of the steppe")))
                .andExpect(content().string(containsString("mail@example.kz")));
        MockHttpServletRequestBuilder request =
                post(PROPOSE).with(accounts.signedIn(representative)).with(csrf());
        typed(customer).forEach(request::param);
        mvc.perform(request.param("action", "send")).andExpect(status().is3xxRedirection());

        Proposal stored = proposals.search(customer, null, "", "", 0).items().get(0);
        assertThat(stored.personId()).isEqualTo(representative.id());
        assertThat(stored.bin()).isEqualTo(organisation.bin().toString());
    }

    @Test
    void saysWhatToDoWithAnUnknownNumber() throws Exception {
        TestSession browser = new TestSession();
        browser.perform(mvc, get("/topics/proposals").param("number", "tp-1999-00001"))
                .andExpect(redirectedUrl("/topics"));
        browser.perform(mvc, get("/topics")).andExpect(content().string(containsString("TP-1999-00001")));
        mvc.perform(get("/topics/proposals/TP-1999-00001")).andExpect(status().isNotFound());
    }

    @Test
    void takesACommentOnOneDirection() throws Exception {
        UUID list = planning.list(planning.customer());
        Direction direction = discussed(list);

        comment(
                        list,
                        Map.of(
                                "authorName",
                                "A citizen",
                                "direction",
                                direction.id().toString(),
                                "comment",
                                TEXT))
                .andExpect(redirectedUrl("/topics/lists/" + list));

        DiscussionComment stored = comments.of(list).get(0);
        assertThat(stored.directionId()).isEqualTo(direction.id());
        assertThat(stored.text()).isEqualTo(TEXT);
        assertThat(text(get("/topics/lists/" + list), "ru"))
                .contains("Өзен &lt;script&gt;", "1. Ru Clean river")
                .doesNotContain("<script>alert");
    }

    @Test
    void makesOneCommentOfTwoClicksAtOnce() throws Exception {
        UUID list = planning.list(planning.customer());
        discussed(list);
        Map<String, String> typed = new HashMap<>(Map.of("authorName", "A citizen", "comment", TEXT));
        typed.put("_key", UUID.randomUUID().toString());
        Runnable click = () -> {
            try {
                comment(list, typed).andExpect(redirectedUrl("/topics/lists/" + list));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };

        races.atOnce(click, click);
        assertThat(comments.of(list)).hasSize(1);

        typed.put("comment", "Something else, typed after going back");
        click.run();
        assertThat(comments.of(list)).hasSize(2);
        assertThat(text(get("/topics/lists/" + list), "ru")).contains("name=\"_key\"");
    }

    @Test
    void offersTheDirectionsInTheirOrder() throws Exception {
        UUID list = planning.list(planning.customer());
        for (int at = 1; at <= 9; at++) {
            planning.direction(list, "Direction " + at);
        }
        cases.submit(list, "Task_DraftDirections", Map.of("directionsReady", true));

        String select =
                text(get("/topics/lists/" + list), "ru").replaceFirst("(?s).*<select[^>]*name=\"direction\"", "");

        assertThat(select.indexOf("9. Ru")).isPositive();
        for (int at = 1; at < 9; at++) {
            assertThat(select.indexOf(at + ". Ru")).isLessThan(select.indexOf((at + 1) + ". Ru"));
        }
    }

    @Test
    void refusesACommentWithoutWordsOrOnAForeignDirection() throws Exception {
        UUID list = planning.list(planning.customer());
        discussed(list);

        String shown = comment(
                        list,
                        Map.of(
                                "authorName",
                                "A citizen",
                                "direction",
                                UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).contains("A citizen", "#f-comment", "#f-direction");
        assertThat(comments.of(list)).isEmpty();
    }

    @Test
    void showsALateCommentOnceMoreAndSaysWhyItWasNotTaken() throws Exception {
        UUID list = planning.list(planning.customer());
        discussed(list);
        cases.fire(list, "Event_DiscussionEnded");

        String shown = comment(list, Map.of("authorName", "Too late", "comment", TEXT))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).contains("замечания больше не принимаются", "Too late", "Өзен &lt;script&gt;");
        assertThat(comments.of(list)).isEmpty();
        assertThat(text(get("/topics/lists/" + list), "ru")).doesNotContain("name=\"comment\"");
    }

    @Test
    void knowsNoDraftsAndNoStrangers() throws Exception {
        UUID draft = planning.list(planning.customer());

        for (String id : List.of(draft.toString(), UUID.randomUUID().toString(), "no-id")) {
            mvc.perform(get("/topics/lists/" + id)).andExpect(status().isNotFound());
        }
        comment(draft, Map.of("authorName", "A citizen", "comment", "Early")).andExpect(status().isNotFound());
    }

    private Direction discussed(UUID list) {
        Direction direction = planning.direction(list, "Clean river");
        cases.submit(list, "Task_DraftDirections", Map.of("directionsReady", true));
        return direction;
    }

    private ResultActions comment(UUID list, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post("/topics/lists/" + list)
                .with(csrf())
                .header("Accept-Language", "ru")
                .param("action", "send");
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private ResultActions send(Map<String, String> typed) throws Exception {
        return send(typed, "ru");
    }

    private ResultActions send(Map<String, String> typed, String language) throws Exception {
        return mvc.perform(proposal(typed, language));
    }

    private void sendUnchecked(Map<String, String> typed) {
        try {
            send(typed).andExpect(status().is3xxRedirection());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static MockHttpServletRequestBuilder proposal(Map<String, String> typed, String language) {
        MockHttpServletRequestBuilder request =
                post(PROPOSE).with(csrf()).header("Accept-Language", language).param("action", "send");
        typed.forEach(request::param);
        return request;
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private String text(MockHttpServletRequestBuilder request, String language) throws Exception {
        return mvc.perform(request.header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Map<String, String> typed(String customer) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("authorName", "Қонақ Guest");
        typed.put("email", "guest@example.kz");
        typed.put("customer", customer);
        typed.put("year", Integer.toString(planning.nextYear()));
        typed.put("sphere", "3");
        typed.put("kato", "351010000");
        typed.put("problem", TEXT);
        typed.put("evidence", "Samples");
        typed.put("targetGroup", "Families");
        typed.put("goal", "A clean river");
        typed.put("expectedResult", "5 km of banks");
        typed.put("grantType", "short");
        typed.put("amount", "4 325 000,50");
        typed.put("months", "6");
        return typed;
    }
}
