package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class ApplicationFormTest {

    private static final String SUM = "5000000.00";

    /** One call and one stranger serve all tests; each has an applicant of its own. */
    private static UUID competition;

    private static Applicant stranger;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Applications applications;

    @Autowired
    private Papers papers;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private Applicant applicant;

    @BeforeEach
    void opensCall() {
        if (competition == null) {
            competition = cases.announced("10000000.00");
            stranger = applicants.newcomer();
        }
        applicant = applicants.newcomer();
        accounts.speak(applicant.person().id(), Locale.ENGLISH);
    }

    @Test
    void beginsADraftWithWhatTheProfileKnows() throws Exception {
        String lot = competitions.lotsOf(competition).get(0).id().toString();
        String page = act(applicant, "/cabinet/applications", Map.of("lot", lot))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        show(page, "ru").andExpect(status().isOk()).andExpect(content().string(containsString("710000000")));
        show("/cabinet/applications", "kk").andExpect(content().string(containsString(page.replace("/edit", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void showsFormAndCheckInTheLanguageOfTheApplicant(String language) throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);

        for (String page : List.of("/edit", "/edit?step=money", "/check")) {
            show("/cabinet/applications/" + draft.id() + page, language)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("lang=\"" + language + "\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void tellsWhoeverGoesOnWhatIsWrongInWhatWasTyped() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String edit = "/cabinet/applications/" + draft.id() + "/edit";
        Map<String, String> typed = parameters(TestApplicants.typed(SUM));
        typed.put("title", "");
        typed.put("coverage", "many");
        typed.put("projectEmail", "nowhere");
        typed.put("step", "project");

        save(draft, typed, "next").andExpect(redirectedUrl(edit + "?step=project&wrong=true"));

        show(edit + "?step=project&wrong=true", "en")
                .andExpect(content().string(containsString("value=\"many\"")))
                .andExpect(content().string(containsString("href=\"#f-coverage\"")))
                .andExpect(content().string(not(containsString("href=\"#f-title\""))))
                .andExpect(content().string(not(containsString("value=\"go:applicant\">Email"))));
        typed.put("coverage", "40");
        save(applications.find(draft.id()).orElseThrow(), typed, "next").andExpect(redirectedUrl(edit + "?step=plan"));
    }

    @Test
    void keepsADraftWithAllItsErrorsAndNamesThemAllAtOnce() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Map<String, String> typed = parameters(TestApplicants.typed(SUM));
        typed.put("title", "");
        typed.put("coverage", "many");
        typed.put("projectEmail", "nowhere");
        typed.put("budget[0].asked", "1e9");
        typed.remove("truth");
        typed.put("summary", "Kept \u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456 \ud83c\udf0a");
        save(draft, typed, "check").andExpect(redirectedUrl("/cabinet/applications/" + draft.id() + "/check"));

        show("/cabinet/applications/" + draft.id() + "/check", "en")
                .andExpect(content().string(containsString("step=project&amp;check=true#f-title")))
                .andExpect(content().string(containsString("#f-coverage")))
                .andExpect(content().string(containsString("#f-projectEmail")))
                .andExpect(content().string(containsString("#f-budget-0-asked")))
                .andExpect(content().string(containsString("#f-truth")))
                .andExpect(content().string(not(containsString("/send\""))));
        show("/cabinet/applications/" + draft.id() + "/edit?check=true", "en")
                .andExpect(content().string(containsString("f-coverage-error")))
                .andExpect(content().string(containsString("value=\"many\"")))
                .andExpect(content().string(containsString("\u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456")));
        act(applicant, "/cabinet/applications/" + draft.id() + "/send", Map.of())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"nowhere\"")));
        assertThat(applicants.find(draft.id()).isDraft()).isTrue();
    }

    @Test
    void sendsOnceAndShowsOneReceiptHoweverOftenThePageIsPosted() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String page = "/cabinet/applications/" + draft.id();
        act(applicant, page + "/send", Map.of()).andExpect(redirectedUrl(page));
        Application sent = applicants.find(draft.id());
        act(applicant, page + "/send", Map.of()).andExpect(redirectedUrl(page));

        assertThat(applicants.find(draft.id())).isEqualTo(sent);
        show(page, "ru")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(sent.number())))
                .andExpect(content().string(containsString(sent.digest())));
        save(draft, parameters(TestApplicants.typed(SUM)), "save").andExpect(redirectedUrl(page));
        save(draft, parameters(TestApplicants.typed("6000000.00")), "save").andExpect(status().isConflict());
        assertThat(applicants.find(draft.id()).asked()).isEqualTo(SUM);
        act(applicant, page + "/discard", Map.of()).andExpect(status().is3xxRedirection());
        assertThat(applicants.find(draft.id()).number()).isEqualTo(sent.number());
        cases.fire(draft.id(), "Task_IssueReceipt");
        show(page, "ru").andExpect(content().string(containsString("RC-")));
    }

    @Test
    void leadsFromEachFindingToItsField() throws Exception {
        Map<String, Object> typed = TestApplicants.typed("90000000.00");
        typed.put("months", "59");
        Application draft = applicants.draft(competitions.lotsOf(competition).get(0), applicant, typed);

        show("/cabinet/applications/" + draft.id() + "/check", "en")
                .andExpect(content().string(containsString("step=money&amp;check=true#f-total")))
                .andExpect(content().string(containsString("step=project&amp;check=true#f-months")))
                .andExpect(content().string(containsString("href=\"/cabinet/organisation\"")));
    }

    @Test
    void namesWhatIsSentAndChecksNothingOfWhatIsMistyped() throws Exception {
        Map<String, Object> typed = TestApplicants.typed(SUM);
        Application draft = applicants.draft(competitions.lotsOf(competition).get(0), applicant, typed);
        String check = "/cabinet/applications/" + draft.id() + "/check";
        show(check, "en")
                .andExpect(content().string(containsString("<dd>Clean river</dd>")))
                .andExpect(content().string(not(containsString("not checked"))));

        typed.put("months", "99");
        Application wrong = applicants.draft(competitions.lotsOf(competition).get(0), applicant, typed);
        show("/cabinet/applications/" + wrong.id() + "/check", "en")
                .andExpect(content().string(containsString("not checked")))
                .andExpect(content().string(containsString("Term and that of the lot")))
                .andExpect(content().string(not(containsString("The term of 0 months"))));
    }

    @Test
    void renewsThePageByItselfUntilTheReceiptStands() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String page = "/cabinet/applications/" + draft.id();
        applicants.send(draft, applicant, clock.instant());
        show(page, "en")
                .andExpect(header().string("Refresh", "3"))
                .andExpect(content().string(containsString("renews itself")));

        cases.fire(draft.id(), "Task_IssueReceipt");
        show(page, "en").andExpect(header().doesNotExist("Refresh"));
    }

    @Test
    void sendsOnlyWhatTheSenderSaw() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String page = "/cabinet/applications/" + draft.id();
        String shown = show(page + "/check", "en").andReturn().getResponse().getContentAsString();
        String seen = shown.replaceFirst("(?s).*name=\"_seen\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> theirs = parameters(TestApplicants.typed("6000000.00"));
        save(draft, theirs, "save").andExpect(status().is3xxRedirection());

        act(applicant, page + "/send", Map.of("_seen", seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("name=\"_seen\"")));

        assertThat(applicants.find(draft.id()).isDraft()).isTrue();
    }

    @Test
    void discardsADraftUntilTheClosingAndNotAfterIt() throws Exception {
        Application gone = applicants.draft(competition, applicant, SUM);
        Application kept = applicants.draft(competition, applicant, SUM);
        act(applicant, "/cabinet/applications/" + gone.id() + "/discard", Map.of())
                .andExpect(redirectedUrl("/cabinet/applications"));
        assertThat(applications.find(gone.id())).isEmpty();
        try {
            ClockUtil.setCurrentTime(
                    Date.from(competitions.find(competition).orElseThrow().closesAt()));
            act(applicant, "/cabinet/applications/" + kept.id() + "/discard", Map.of())
                    .andExpect(redirectedUrl("/cabinet/applications/" + kept.id() + "/edit"))
                    .andExpect(flash().attribute("problem", "competition.draft.keptAfterClosing"));
        } finally {
            ClockUtil.reset();
        }
        assertThat(applications.find(kept.id())).isPresent();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHadEnded() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String edit = "/cabinet/applications/" + draft.id() + "/edit";
        Map<String, String> typed = parameters(TestApplicants.typed(SUM));
        typed.put("goal", "Typed after the session had ended");
        MockHttpServletRequestBuilder late = post(edit).header("Referer", "http://localhost" + edit);
        typed.forEach(late::param);
        late.param("_version", draft.version().toString());
        TestSession browser = new TestSession();
        browser.perform(mvc, late).andExpect(redirectedUrl(edit));
        browser.perform(mvc, get("/sign-in").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("What you typed is kept")));
        browser.perform(mvc, get(edit).with(people.signedIn(applicant.person())).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Typed after the session had ended")))
                .andExpect(content().string(containsString("not saved yet")))
                .andExpect(content().string(containsString("name=\"_version\" value=\"" + draft.version() + "\"")));

        assertThat(applicants.find(draft.id()).typed()).doesNotContain("Typed after");
        browser.perform(mvc, get("/sign-in").header("Accept-Language", "en"))
                .andExpect(content().string(not(containsString("What you typed is kept"))));
        mvc.perform(get("/calls/" + competition).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("The pass mark is")));
    }

    @Test
    void hidesItFromEverybodyElse() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String page = "/cabinet/applications/" + draft.id();

        for (String one : List.of("", "/edit", "/check")) {
            mvc.perform(get(page + one).with(people.signedIn(stranger.person())))
                    .andExpect(status().isNotFound());
        }
        for (String one : List.of("/edit", "/autosave", "/send", "/discard")) {
            act(stranger, page + one, Map.of("_version", "0")).andExpect(status().isNotFound());
        }
        mvc.perform(get(page + "/edit")).andExpect(status().is3xxRedirection());
        act(applicant, "/cabinet/applications/" + UUID.randomUUID() + "/send", Map.of())
                .andExpect(status().isNotFound());
        act(applicant, "/cabinet/applications", Map.of("lot", UUID.randomUUID().toString()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/applications/" + draft.id()).with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(status().isNotFound());
        mvc.perform(post(page + "/send").with(people.signedIn(applicant.person())))
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("What a second window saves after the sending is not taken, and not dropped without a word either")
    void tellsWhatTheSecondWindowTypedAfterTheSending() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String page = "/cabinet/applications/" + draft.id();
        act(applicant, page + "/send", Map.of()).andExpect(redirectedUrl(page));
        Map<String, String> late = parameters(TestApplicants.typed(SUM));
        late.put("goal", "Typed in the second window");
        String sent = applicants.find(draft.id()).answers();

        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
            save(draft, late, "next")
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Typed in the second window")))
                    .andExpect(content().string(containsString("href=\"" + page + "\"")))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("name=\"_over\""))));
        }
        late.remove("action");
        act(applicant, page + "/autosave", late)
                .andExpect(status().isConflict())
                .andExpect(content().string(startsWith("<div")))
                .andExpect(content().string(containsString("This was sent already")))
                .andExpect(content().string(containsString("can be withdrawn on its page")))
                .andExpect(content().string(containsString("Typed in the second window")));
        MockHttpServletRequestBuilder carried = get(page + "/edit");
        late.forEach(carried::param);
        mvc.perform(carried.with(people.signedIn(applicant.person())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Typed in the second window")));

        act(applicant, page + "/withdraw", Map.of()).andExpect(redirectedUrl(page));
        act(applicant, page + "/autosave", late).andExpect(content().string(containsString("It was withdrawn since")));
        assertThat(applicants.find(draft.id()).answers()).isEqualTo(sent).doesNotContain("second window");
    }

    @Test
    void showsBothVersionsWhenSomebodySavedMeanwhile() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Map<String, String> theirs = parameters(TestApplicants.typed(SUM));
        theirs.put("goal", "Their goal");
        save(draft, theirs, "save").andExpect(status().is3xxRedirection());
        Map<String, String> mine = parameters(TestApplicants.typed(SUM));
        mine.put("goal", "My goal");

        save(draft, mine, "save")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Their goal")))
                .andExpect(content().string(containsString("My goal")))
                .andExpect(content().string(containsString("What differs")))
                .andExpect(content().string(containsString("name=\"_over\" value=\"2\"")));
        for (String button : List.of("next", "add:budget", "go:money", "save", "check")) {
            save(draft, mine, button)
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("My goal")));
        }
        mine.remove("action");
        act(applicant, "/cabinet/applications/" + draft.id() + "/autosave", mine)
                .andExpect(status().isConflict())
                .andExpect(content().string(startsWith("<div")))
                .andExpect(content().string(containsString("Their goal")))
                .andExpect(content().string(containsString("My goal")))
                .andExpect(content().string(containsString("name=\"_over\" value=\"2\"")));
        assertThat(applicants.find(draft.id()).typed()).contains("Their goal").doesNotContain("My goal");

        mine.put("_over", "2");
        act(applicant, "/cabinet/applications/" + draft.id() + "/edit", mine).andExpect(status().is3xxRedirection());
        assertThat(applicants.find(draft.id()).typed()).contains("My goal");
        act(applicant, "/cabinet/applications/" + draft.id() + "/edit", with(mine, "goal", "A third goal"))
                .andExpect(status().isConflict());
        assertThat(applicants.find(draft.id()).typed()).contains("My goal");
    }

    @Test
    void keepsBothWhereTwoChangedDifferentFields() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Map<String, String> theirs = parameters(TestApplicants.typed(SUM));
        theirs.put("title", "Their title");
        theirs.put("goal", "Their goal");
        save(draft, theirs, "save").andExpect(status().is3xxRedirection());
        Map<String, String> mine = parameters(TestApplicants.typed(SUM));
        mine.put("goal", "My goal");
        mine.put("budget[0].item", "My item");
        mine.put("_changed", "goal budget");
        save(draft, mine, "next")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("name=\"_changed\" value=\"goal budget\"")))
                .andExpect(content().string(containsString("name=\"_merge\" value=\"2\"")));
        mine.remove("action");

        act(applicant, "/cabinet/applications/" + draft.id() + "/edit", with(mine, "_merge", "1"))
                .andExpect(status().isConflict());
        mine.put("_merge", "2");
        act(applicant, "/cabinet/applications/" + draft.id() + "/edit", mine).andExpect(status().is3xxRedirection());

        assertThat(applicants.find(draft.id()).typed())
                .contains("Their title", "My goal", "My item")
                .doesNotContain("Their goal");
    }

    @Test
    void saysByTheClockOfTheServerWhenADraftWasSaved() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Map<String, String> typed = parameters(TestApplicants.typed(SUM));
        typed.put("goal", "Another goal");
        typed.put("_version", "1");
        String now = DateTimeFormatter.ofPattern("HH:mm").format(clock.instant().atZone(clock.getZone()));

        act(applicant, "/cabinet/applications/" + draft.id() + "/autosave", typed)
                .andExpect(status().isOk())
                .andExpect(header().string("Bastama-Saved", now));
    }

    @Test
    void asksBeforeItWithdrawsAndSaysToTheMillisecondWhenItCame() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Instant received = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusMillis(7);
        applicants.send(draft, applicant, received);
        String second = DateTimeFormatter.ofPattern("mm:ss").format(received.atZone(clock.getZone()));

        for (String language : List.of("kk", "ru", "en")) {
            String page = show("/cabinet/applications/" + draft.id(), language)
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains(second + ".007").doesNotContain("??");
            assertThat(page).containsPattern("(?s)<details><summary>[^<]+</summary>\\s*<form[^>]+/withdraw");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "title,<script>alert(1)</script>",
        "title,\u202eRight to left",
        "budget[0].asked,-5000000.00",
        "budget[0].asked,1e9",
        "budget[0].asked,99999999999999999999999999",
        "total,NaN",
        "months,1e9",
        "months,-3",
        "months,99999999999999999999",
        "kato,750000000",
        "applicationLanguage,fr",
        "state,ADMITTED",
        "number,AP-2026-00001"
    })
    void keepsHostileInputAndSendsNothingThatTheFormForbids(String field, String value) throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Map<String, String> typed = parameters(TestApplicants.typed(SUM));
        typed.put(field, value);
        save(draft, typed, "check").andExpect(status().is3xxRedirection());
        String page = "/cabinet/applications/" + draft.id();

        show(page + "/check", "en")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
        show(page + "/edit", "en").andExpect(content().string(not(containsString("<script>alert"))));
        act(applicant, page + "/send", Map.of());
        Application after = applicants.find(draft.id());
        assertThat(after.isDraft()).isEqualTo(!field.equals("title"));
        if (!after.isDraft()) {
            show(page, "en").andExpect(content().string(not(containsString("<script>alert"))));
            mvc.perform(get("/staff/applications/" + draft.id()).with(people.signedIn(cases.officer(Role.OPERATOR))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>alert"))));
        }
    }

    @Test
    void takesTenThousandCharactersIntoTheDraftAndNamesTheLimit() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        Map<String, String> typed = parameters(TestApplicants.typed(SUM));
        typed.put("title", "t".repeat(10_000));
        typed.put("summary", "s".repeat(10_000));
        save(draft, typed, "check").andExpect(status().is3xxRedirection());

        show("/cabinet/applications/" + draft.id() + "/check", "en")
                .andExpect(content().string(containsString("#f-title")))
                .andExpect(content().string(containsString("1,000")));
        assertThat(applicants.find(draft.id()).typed()).contains("s".repeat(10_000));
        assertThat(applicants.find(draft.id()).title()).hasSize(300);
    }

    @Test
    void refusesMalformedRequestsReadably() throws Exception {
        Application draft = applicants.draft(competition, applicant, SUM);
        String page = "/cabinet/applications/" + draft.id();

        act(applicant, page + "/edit", Map.of("title", "x")).andExpect(status().isBadRequest());
        act(applicant, page + "/edit", Map.of("_version", "two")).andExpect(status().isBadRequest());
        act(applicant, page + "/edit", Map.of("_version", "0", "title", "a\u0000b"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/cabinet/applications/not-an-id").with(people.signedIn(applicant.person())))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysOnceThatSomeChecksRestOnDefaultsOfOurs() throws Exception {
        Application draft = applicants.draft(cases.announced("10000000.00"), applicant, SUM);

        String page = show("/cabinet/applications/" + draft.id() + "/check", "ru")
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("6-1")
                .containsOnlyOnce("принятым по умолчанию")
                .doesNotContain("значение по умолчанию", "предложение", "наблюдаемая");
    }

    @Test
    void sendsNothingAfterTheClosing() throws Exception {
        UUID closed = cases.announced("10000000.00");
        Application draft = applicants.draft(closed, applicant, SUM);
        cases.fire(closed, "Event_IntakeEnded");

        save(draft, new TreeMap<>(Map.of("title", "Typed late")), "save")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Typed late")));
        act(
                        applicant,
                        "/cabinet/applications/" + draft.id() + "/autosave",
                        Map.of(
                                "title",
                                "Typed late",
                                "_version",
                                draft.version().toString()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(applicants.find(draft.id())).isEqualTo(draft);
        show("/cabinet/applications/" + draft.id() + "/edit", "ru")
                .andExpect(content().string(containsString("Введённое сохранено")))
                .andExpect(content().string(not(containsString("Typed late"))));
        act(applicant, "/cabinet/applications/" + draft.id() + "/send", Map.of())
                .andExpect(redirectedUrl("/cabinet/applications/" + draft.id() + "/check"));
        assertThat(applicants.find(draft.id()).isDraft()).isTrue();
        show("/cabinet/applications/" + draft.id() + "/check", "en")
                .andExpect(content().string(not(containsString("/send\""))));
        act(applicant, "/cabinet/applications", Map.of("lot", draft.lotId().toString()))
                .andExpect(redirectedUrl("/calls/" + closed));
        mvc.perform(get("/calls/" + closed)).andExpect(status().isOk());
        assertThat(applications.sentTo(closed)).isEmpty();
    }

    @Test
    void beginsNothingAnewAfterTheClosing() throws Exception {
        UUID closed = cases.announced("10000000.00");
        String page = "/cabinet/applications/"
                + applicants.draft(closed, applicant, SUM).id();
        act(applicant, page + "/send", Map.of()).andExpect(redirectedUrl(page));
        act(applicant, page + "/withdraw", Map.of()).andExpect(redirectedUrl(page));
        show(page, "en").andExpect(content().string(containsString("/again\"")));
        cases.fire(closed, "Event_IntakeEnded");

        act(applicant, page + "/again", Map.of()).andExpect(redirectedUrl(page));

        show(page, "en").andExpect(content().string(not(containsString("/again\""))));
    }

    @Test
    void printsTheDraftForItsOwnPeopleOnly() throws Exception {
        Application draft = applicants.draft(cases.announced("10000000.00"), applicant, SUM);
        String preview = "/cabinet/applications/" + draft.id() + "/preview";

        byte[] pdf = show(preview, "ru")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfAssertions.textOf(pdf)).contains("Clean river", "Text of problem", "ПРОЕКТ");
        mvc.perform(get(preview).with(people.signedIn(stranger.person()))).andExpect(status().isNotFound());
        assertThat(papers.ofAggregate(draft.id().toString())).isEmpty();

        applicants.send(draft, applicant, clock.instant());
        cases.fire(draft.id(), "Task_IssueReceipt");
        Paper printed = papers.find(draft.id().toString(), "application", 1).orElseThrow();
        String address = "/papers/" + printed.id() + "/kk";
        show(address, "ru").andExpect(status().isOk());
        mvc.perform(get(address)).andExpect(status().isNotFound());
        mvc.perform(get(address).with(people.signedIn(stranger.person()))).andExpect(status().isNotFound());
        show(preview, "ru").andExpect(status().isNotFound());
    }

    private ResultActions save(Application draft, Map<String, String> typed, String action) throws Exception {
        typed.put("_version", draft.version().toString());
        typed.put("action", action);
        return act(applicant, "/cabinet/applications/" + draft.id() + "/edit", typed);
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> other = new HashMap<>(typed);
        other.put(name, value);
        return other;
    }

    private ResultActions act(Applicant who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who.person())));
    }

    private ResultActions show(String address, String language) throws Exception {
        accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
        return mvc.perform(get(address).with(people.signedIn(applicant.person())));
    }

    /** As a browser posts it: {@code budget[0].asked}. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> parameters(Map<String, Object> typed) {
        Map<String, String> parameters = new TreeMap<>();
        typed.forEach((name, value) -> {
            if (value instanceof List<?> rows) {
                for (int at = 0; at < rows.size(); at++) {
                    int row = at;
                    ((Map<String, Object>) rows.get(at))
                            .forEach((key, cell) -> parameters.put(name + "[" + row + "]." + key, cell.toString()));
                }
            } else {
                parameters.put(name, value.toString());
            }
        });
        return parameters;
    }
}
