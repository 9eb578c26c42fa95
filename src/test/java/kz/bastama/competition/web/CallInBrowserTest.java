package kz.bastama.competition.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages of a call count in a real browser: pages and policy are the product's, the browser's time is the test's. */
@BastamaTest
class CallInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String SITE = "http://bastama.test";
    private static final List<String> FIGURES = List.of("asked", "own", "cost", "institutional", "limit", "share");
    private static final List<String> WARNINGS = List.of("over", "lines", "total");

    private static Playwright playwright;
    private static Browser browser;
    private static UUID competition;

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
    private MockMvc mvc;

    private Applicant applicant;
    private Application draft;
    private long closes;
    private Page page;

    /** What the server says of the time, and the save in the background that it has not answered yet. */
    private String serverClock = "";

    private Route unanswered;

    @BeforeAll
    static void start() {
        // mvn verify must pass on JDK and Maven alone; .ci/run installs Chromium, so that there this never skips
        assumeTrue(Files.exists(CHROMIUM), "Chromium is not installed: the pages of calls are not tried in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void opensCall() {
        if (competition == null) {
            competition = cases.announced("10000000.00");
        }
        closes = competitions.find(competition).orElseThrow().closesAt().toEpochMilli();
        applicant = applicants.newcomer();
        accounts.speak(applicant.person().id(), Locale.ENGLISH);
        draft = applicants.draft(competition, applicant, "5000000.00");
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void saysWhileTheBudgetIsTypedWhatTheServerSaysOnceItIsSaved(String language) {
        accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
        open(money(draft), true);
        assertThat(warnings()).containsOnly(false);
        Map<String, Object> bags = new HashMap<>(TestApplicants.line("Bags", "5000000.00"));
        bags.putAll(Map.of("quantity", "3", "price", "333 333,33", "asked", "900 000", "own", "99 999,99"));
        type(bags);
        assertThat(page.locator(".sum-line")).containsText("999");
        assertThat(warnings()).as("the sum asked still says five millions").containsExactly(false, false, true);

        bags.putAll(Map.of("own", "99 999,98", "institutional", "true"));
        type(bags);
        page.locator("[type=checkbox][name='budget[0].institutional']").check();

        Map<String, Object> typed = TestApplicants.typed("5000000.00");
        typed.put("budget", List.of(bags));
        List<String> counted = figures();
        List<String> totals = page.locator(".form-total").allTextContents();
        assertThat(warnings()).containsExactly(true, true, true);
        close();
        open(money(applicants.draft(competitions.lotsOf(competition).get(0), applicant, typed)), false);
        assertThat(counted).isEqualTo(figures());
        assertThat(totals).hasSize(2).isEqualTo(page.locator(".form-total").allTextContents());
        assertThat(warnings()).containsExactly(true, true, true);
    }

    @Test
    void countsHalfTypedFiguresAsNothing() {
        open(money(draft), true);
        for (String half : List.of("5 000 000,", "abc", "-1", "1e6", "")) {
            page.locator("[name='budget[0].asked']").fill(half);

            assertThat(figures())
                    .as("after %s", half)
                    .startsWith("0\u00a0\u20b8")
                    .noneMatch(text -> text.contains("NaN"));
        }
    }

    @Test
    void countsDownByTheClockOfTheServerWhateverTheReadersSays() {
        open("/calls/" + competition, true);

        says(Duration.ofMinutes(61), closes);
        ticksUntil("01:0[01]:\\d\\d");
        page.clock().runFor(60_000);
        assertThat(page.locator(".countdown-said")).containsText("60");
        assertThat(page.locator(".countdown.is-near")).hasCount(1);

        says(Duration.ofSeconds(10), closes);
        ticksUntil("00:00:0\\d");
        String over = page.locator(".countdown").getAttribute("data-over");
        page.clock().runFor(10_000);
        assertThat(page.locator(".countdown-figure")).hasText(over);
        assertThat(page.locator(".countdown-said")).hasText(over);

        says(Duration.ofHours(25), closes + Duration.ofDays(1).toMillis());
        ticksUntil("1 .*00:59:\\d\\d|1 .*01:00:00");
        assertThat(page.locator(".countdown.is-moved")).hasCount(1);
    }

    @Test
    void takesOffTheWayOfASlowAnswerFromTheTimeLeft() {
        open("/cabinet/applications/" + draft.id() + "/edit", true);
        page.waitForRequest("**/autosave", () -> {
            page.locator("[name=title]").fill("A cleaner river");
            page.clock().runFor(2000);
        });
        page.clock().runFor(10_000);

        unanswered.fulfill(new Route.FulfillOptions()
                .setBody("2")
                .setHeaders(Map.of(
                        "Bastama-Now",
                        Long.toString(closes - Duration.ofHours(1).toMillis()),
                        "Bastama-Closes",
                        Long.toString(closes))));

        assertThat(page.locator(".form-status")).not().isEmpty();
        page.clock().runFor(1000);
        assertThat(figure()).as("five of the ten seconds are gone already").matches("00:59:5[3-5]");
    }

    private void type(Map<String, Object> line) {
        for (String field : List.of("quantity", "price", "asked", "own")) {
            page.locator("[name='budget[0]." + field + "']").fill((String) line.get(field));
        }
    }

    private List<String> figures() {
        return FIGURES.stream()
                .map(one -> page.locator(".sum-" + one).textContent())
                .toList();
    }

    private List<Boolean> warnings() {
        return WARNINGS.stream()
                .map(one -> page.locator(".sum-" + one).isVisible())
                .toList();
    }

    private String figure() {
        return page.locator(".countdown-figure").textContent();
    }

    /** The server is asked when the page is looked at again. */
    private void says(Duration left, long closing) {
        serverClock = (closing - left.toMillis()) + " " + closing;
        page.waitForResponse("**/clock", () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
    }

    private void ticksUntil(String figure) {
        for (int second = 0; second < 5 && !figure().matches(figure); second++) {
            page.clock().runFor(1000);
        }
        assertThat(figure()).matches(figure);
    }

    private static String money(Application draft) {
        return "/cabinet/applications/" + draft.id() + "/edit?step=money";
    }

    private void open(String path, boolean scripts) {
        page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                .newPage();
        page.route("**/*", this::answer);
        if (scripts) {
            page.clock().install(new Clock.InstallOptions().setTime("2001-01-01T00:00:00Z"));
        }
        page.navigate(SITE + path);
        if (scripts) {
            page.clock().pauseAt("2001-01-01T00:10:00Z");
        }
    }

    private void answer(Route route) {
        URI asked = URI.create(route.request().url());
        Path resource = Path.of("src/main/resources/static" + asked.getPath());
        if (Files.isRegularFile(resource)) {
            route.fulfill(new Route.FulfillOptions().setPath(resource));
        } else if (asked.getPath().endsWith("/clock")) {
            route.fulfill(new Route.FulfillOptions().setBody(serverClock));
        } else if (asked.getPath().endsWith("/autosave")) {
            unanswered = route;
        } else {
            route.fulfill(product(asked));
        }
    }

    private Route.FulfillOptions product(URI asked) {
        try {
            MockHttpServletResponse page = mvc.perform(get(asked).with(people.signedIn(applicant.person())))
                    .andReturn()
                    .getResponse();
            Map<String, String> headers = new HashMap<>();
            page.getHeaderNames().forEach(name -> headers.put(name, page.getHeader(name)));
            return new Route.FulfillOptions()
                    .setStatus(page.getStatus())
                    .setHeaders(headers)
                    .setBodyBytes(page.getContentAsByteArray());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
