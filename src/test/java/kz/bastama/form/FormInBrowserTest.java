package kz.bastama.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a form in a real browser, served by the least server that a controller amounts to. */
class FormInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Map<String, ?> GIVEN = Map.of(
            "regions",
            List.of(new Option("75", "Almaty"), new Option("71", "Astana")),
            "ceiling",
            new BigDecimal("8650000"),
            "applicantName",
            "NGO");

    private static final String ROW = "<tr data-path=\"%s\"><th>%s</th><td>Theirs</td><td>Mine</td></tr>";

    private static final String TOLD =
            "<div id=\"told\" data-unchanged=\"theirs alone\" data-before=\"Before:\"><p>Their goal</p><table>"
                    + ROW.formatted("title", "Title") + ROW.formatted("goal", "Goal")
                    + ROW.formatted("region", "Region") + ROW.formatted("spheres", "Spheres") + "</table>"
                    + "<button type=\"submit\" form=\"form\" name=\"_over\" value=\"8\">Mine over it</button></div>";

    private static final String SENT =
            "<div id=\"told\" data-words=\"Not saved: sent already.\"><p>Sent at noon</p></div>";

    private static final String LARGE = "<main><h1>Too much text</h1><p class=\"lead\">Shorten it.</p></main>";

    /** Without scripts a page gives no sign that it came to rest, so nothing waits for it. */
    private static final Locator.ClickOptions NOW = new Locator.ClickOptions().setForce(true);

    private static final String WIDER = "document.documentElement.scrollWidth <= innerWidth ? [] :"
            + " [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth)"
            + ".map(one => one.outerHTML.slice(0, 120))";

    private static Playwright playwright;
    private static Browser browser;
    private static HttpServer server;
    private static volatile Submission sent;

    /** What the server answers to a save in the background, and what the last one said. */
    private static volatile int autosave = 200;

    private static volatile String autosaved = "";

    private static volatile String told = TOLD;

    private Page page;

    @BeforeAll
    static void start() throws IOException {
        // mvn verify must pass on JDK and Maven alone; .ci/run installs Chromium, so that there this never skips
        assumeTrue(Files.exists(CHROMIUM), "Chromium is not installed: the pages of forms are not tried in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", FormInBrowserTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        told = TOLD;
        page = open(true);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("Demand 1 and 22: the whole form is filled with and without scripts, and arrives as it was typed")
    void fillsTheWholeForm(boolean scripts) {
        page.context().close();
        page = open(scripts);
        page.getByLabel("Title").fill("\u04D8\u0492\u049A\u04A2 \"O'Neil\" <b>");
        page.getByLabel("Goal").fill("one\n\ntwo");
        page.locator("input[name=startsOn]").fill("2026-04-01");
        tick("Longer");
        if (!scripts) {
            page.locator(".form-refresh").first().press("Enter");
        }
        page.getByLabel("Partner of a long project").fill("Partner");
        page.locator(".form-next").press("Enter");
        page.getByLabel("BIN").fill("940140000385");
        page.locator(".form-next").press("Enter");
        page.locator("[name='budget[0].name']").fill("Boat");
        page.locator("[name='budget[0].sum']").fill("250 000,50");
        page.locator(".form-add").press("Enter");
        page.locator("[name='budget[2].name']").fill("Fuel");
        page.locator("[name='budget[2].sum']").fill("1");
        page.locator(".form-remove").nth(1).press("Enter");
        assertThat(page.locator(".form-rows tbody tr")).hasCount(2);
        page.waitForLoadState();
        tick("I agree");
        sent = null;
        page.locator("text=Send").press("Enter");

        assertThat(sent.messages()).isEmpty();
        assertThat(sent.answers().text("title")).isEqualTo("\u04D8\u0492\u049A\u04A2 \"O'Neil\" <b>");
        assertThat(sent.answers().text("goal")).isEqualTo("one\n\ntwo");
        assertThat(sent.answers().text("partner")).isEqualTo("Partner");
        assertThat(sent.answers().rows("budget"))
                .extracting(row -> row.text("name"))
                .containsExactly("Boat", "Fuel");
    }

    @Test
    void leadsFromEachMistakeToItsField() {
        page.locator("text=Send").click();
        page.waitForLoadState();

        assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("form-mistakes");
        page.locator(".form-mistakes a").first().click();
        assertThat(page.locator(":focus").getAttribute("name")).isEqualTo("title");
        page.locator(".form-mistakes button").last().click();
        assertThat(page.locator("[name=consent]")).isVisible();
    }

    @Test
    void pressesNoButtonOfARowOnEnter() {
        page.locator(".form-steps button").last().click();
        page.waitForLoadState();
        page.locator("[name='budget[0].name']").fill("Boat");
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.keyboard().press("Enter"));

        assertThat(page.locator(".form-rows tbody tr")).hasCount(2);
        assertThat(page.locator("[name='budget[0].name']")).hasValue("Boat");
    }

    @Test
    void countsWhileSomebodyTypes() {
        page.getByLabel("Title").pressSequentially("abc");
        assertThat(page.locator(".form-count").first().textContent()).isEqualTo("3 / 100");
    }

    @Test
    @DisplayName("Demand 1: what is typed is on the server within five seconds, typed without a pause or not")
    void savesWhileSomebodyTypesOn() {
        autosave = 200;
        page.clock().install();
        page.waitForResponse("**/autosave", () -> {
            for (int letter = 0; letter < 9; letter++) {
                page.getByLabel("Goal").pressSequentially("w");
                page.clock().runFor(500);
            }
        });
        assertThat(autosaved).contains("goal=ww");
    }

    @Test
    @DisplayName("Demand 1: a server that is away and a session that ended are asked again, and nothing typed is lost")
    void asksAgainUntilTheServerTakesIt() {
        page.clock().install();
        autosave = 503;
        page.getByLabel("Goal").fill("Typed in a bad hour");
        page.clock().runFor(2000);
        assertThat(page.locator(".form-status")).hasText("away");
        autosave = 403;
        page.clock().runFor(3000);
        assertThat(page.locator(".form-status")).containsText("signed out");
        assertThat(page.locator(".form-status a")).hasAttribute("href", "/sign-in");
        autosave = 200;
        page.clock().runFor(3000);
        assertThat(page.locator(".form-status")).containsText("saved");
        assertThat(autosaved).contains("Typed+in+a+bad+hour");
        assertThat(page.getByLabel("Goal")).hasValue("Typed in a bad hour");
    }

    @Test
    void saysWhyTooMuchTextIsNotSavedAndSavesLessAgain() {
        page.clock().install();
        autosave = 413;
        page.getByLabel("Goal").fill("Far too much");
        page.clock().runFor(2000);
        assertThat(page.locator(".form-status")).hasText("Shorten it.");
        autosave = 200;
        page.getByLabel("Goal").fill("Less");
        page.clock().runFor(3000);
        assertThat(page.locator(".form-status")).containsText("saved");
    }

    @Test
    void savesNothingByItselfOverWhatSomebodyElseSaved() {
        autosave = 200;
        autosaved = "";
        page.clock().install();
        page.evaluate("document.getElementById('form').dataset.stale = 'yes'");
        page.getByLabel("Goal").fill("Mine");
        page.clock().runFor(10_000);
        page.evaluate("fetch('/form/form.js').then(answer => answer.text())"); // what was posted before it has arrived
        assertThat(autosaved).isEmpty();
    }

    @Test
    void showsWhatSomebodyElseSavedAndGoesOnOnlyByAButton() {
        autosave = 409;
        page.clock().install();
        page.getByLabel("Goal").fill("Mine");
        page.clock().runFor(3000);
        assertThat(page.locator("#told")).containsText("Their goal");
        assertThat(page.locator(".form-status")).containsText("elsewhere");
        assertThat(page.getByLabel("Goal")).hasValue("Mine");
        assertThat(page.locator("#told tr[data-path=title]")).containsText("theirs alone");
        assertThat(page.locator("#told tr[data-path=goal]")).not().containsText("theirs alone");
        autosaved = "";
        page.getByLabel("Goal").fill("Mine, longer");
        page.clock().runFor(10_000);
        page.evaluate("fetch('/form/form.js').then(answer => answer.text())"); // what was posted before it has arrived
        assertThat(autosaved).isEmpty();
        String posted = page.waitForRequest(
                        one -> one.method().equals("POST"),
                        () -> page.getByText("Mine over it").click())
                .postData();
        assertThat(posted).contains("_over=8", "goal=Mine%2C+longer");
    }

    @Test
    void tellsWhatWasSavedBeforeFromWhatWasTypedSince() {
        autosave = 200;
        page.clock().install();
        page.getByLabel("Title").fill("Saved before");
        page.getByLabel("Region").selectOption("75");
        tick("Nature");
        page.clock().runFor(3000);
        assertThat(page.locator(".form-status")).containsText("saved");
        autosave = 409;
        page.getByLabel("Title").fill("Mine");
        page.getByLabel("Region").selectOption("71");
        tick("Youth");
        page.clock().runFor(3000);
        assertThat(page.locator("#told tr[data-path=title]")).containsText("Before: Saved before");
        assertThat(page.locator("#told tr[data-path=goal]")).containsText("theirs alone");
        assertThat(page.locator("#told tr[data-path=goal]")).not().containsText("Before:");
        assertThat(page.locator("#told tr[data-path=region]")).containsText("Before: Almaty");
        assertThat(page.locator("#told tr[data-path=spheres]")).containsText("Before: Nature");
    }

    @Test
    @DisplayName(
            "Demand 1: a page that was left open says that it was sent meanwhile, and what was typed into it stays to be read")
    void saysThatItWasSentMeanwhile() {
        autosave = 409;
        told = SENT;
        page.clock().install();
        page.getByLabel("Goal").fill("Too late");
        page.clock().runFor(3000);
        assertThat(page.locator(".form-status")).containsText("Not saved: sent already.");
        assertThat(page.locator("#told")).containsText("Sent at noon");
        assertThat(page.getByLabel("Goal")).hasValue("Too late");
        autosaved = "";
        page.getByLabel("Goal").fill("Later still");
        page.clock().runFor(10_000);
        page.evaluate("fetch('/form/form.js').then(answer => answer.text())"); // what was posted before it has arrived
        assertThat(autosaved).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "applicant", "budget"})
    void hasNoFaultOfAccess(String step) {
        page.locator(".form-steps button[value='go:" + step + "']").click();
        page.waitForLoadState();
        assertThat(faults()).isEmpty();
        page.locator("text=Send").click();
        page.waitForLoadState();
        assertThat(faults()).isEmpty();
    }

    @Test
    void staysInThePageWhenItIsNarrow() {
        page.setViewportSize(320, 600);
        for (String step : List.of("project", "applicant", "budget")) {
            page.locator(".form-steps button[value='go:" + step + "']").click();
            page.waitForLoadState();
            assertThat((List<?>) page.evaluate(WIDER))
                    .as("what is wider than the page at step %s", step)
                    .isEmpty();
        }
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map((Rule rule) ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    private static Page open(boolean scripts) {
        Page page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                .newPage();
        page.setDefaultTimeout(30_000);
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/form");
        return page;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.matches("/(form|platform)/\\w+\\.(css|js)")) {
            byte[] file = Files.readAllBytes(Path.of("src/main/resources/static" + path));
            send(exchange, path.endsWith("css") ? "text/css" : "text/javascript", file);
            return;
        }
        if (path.equals("/autosave")) {
            autosaved = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean asPage = exchange.getRequestHeaders().getFirst("Accept").startsWith("text/html");
            String refused = asPage ? LARGE : "{\"status\":413}";
            byte[] said = (autosave == 413 ? refused : autosave == 409 ? told : "7").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(autosave, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
            return;
        }
        Forms forms = FormsFixture.forms();
        Form form = forms.form("form-sample");
        FormPost post = forms.post(
                form, parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        FormView view = forms.view(form, post.typed(), GIVEN, Locale.ENGLISH).at(post.step());
        if (post.action().equals("send")) {
            sent = forms.read(form, post.typed(), GIVEN, Locale.ENGLISH);
            view = forms.view(form, sent, GIVEN, Locale.ENGLISH);
        }
        String html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Form</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<link rel=\"stylesheet\" href=\"/platform/app.css\"><link rel=\"stylesheet\" href=\"/form/form.css\">"
                + "<script src=\"/form/form.js\" defer></script></head><body><main><h1>Form</h1>"
                + "<form id=\"form\" method=\"post\" novalidate data-autosave=\"/autosave\" data-saved=\"saved\" data-elsewhere=\"elsewhere\" data-see=\"see\""
                + " data-unsaved=\"away\" data-signed-out=\"signed out\" data-sign-in-words=\"sign in\">"
                + FormViewTest.html(view) + "<span class=\"form-status\"></span>"
                + "<button name=\"action\" value=\"send\">Send</button></form></main></body></html>";
        send(exchange, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, List<String>> parameters(String body) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters
                        .computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), key -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    /** A click that came while the page still moved has missed; a person clicks again. */
    private void tick(String label) {
        Locator box = page.getByLabel(label);
        for (int tries = 0; tries < 5 && !box.isChecked(); tries++) {
            box.click(NOW);
        }
        assertThat(box).isChecked();
    }
}
