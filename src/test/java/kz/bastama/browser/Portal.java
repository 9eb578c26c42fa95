package kz.bastama.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The portal as one person uses it: opens addresses, types into fields, presses buttons, reads, downloads papers. */
public final class Portal {

    /** What follows a step by itself, a paper or a message, is there within this time on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int FORM_WITH_MISTAKES = 422;
    private static final int PAUSE_MILLIS = 300;
    private static final int PRESS_MILLIS = 15_000;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** The page itself where it is wider than the screen, and each control that reaches out of it. */
    private static final String BESIDE =
            "() => [document.documentElement, ...document.querySelectorAll('main :is(a, button, input, select, textarea, summary)')]"
                    + ".filter(one => one.getClientRects().length > 0)"
                    + ".filter(one => one === document.documentElement ? one.scrollWidth > innerWidth"
                    + " : one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)"
                    + ".map(one => one.outerHTML.slice(0, 160))";

    private final Page page;

    Portal(Page page) {
        this.page = page;
    }

    public Portal open(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as("%s: %s", path, answer.statusText()).isLessThan(400);
        return asText();
    }

    /** Types, selects or ticks, whatever the field with this name is. */
    public Portal fill(String name, String value) {
        Locator field = named(name).first();
        String kind = (String) field.evaluate("one => one.tagName === 'SELECT' ? 'select' : one.type");
        switch (kind) {
            case "select" -> field.selectOption(value);
            case "checkbox" -> field.check();
            case "radio" ->
                page.locator("[name=\"%s\"][value=\"%s\"]".formatted(name, value))
                        .check();
            default -> field.fill(value);
        }
        return this;
    }

    public Portal fill(Map<String, String> values) {
        values.forEach(this::fill);
        return this;
    }

    public Portal holds(String name, String value) {
        assertThat(named(name).first()).hasValue(value);
        return this;
    }

    /** Presses the button with this caption and waits for the page that follows. */
    public Portal press(String caption) {
        return press(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(caption).setExact(true))
                .first());
    }

    public Portal follow(String caption) {
        return press(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(caption).setExact(true))
                .first());
    }

    Portal press(Locator button) {
        Response answer = pressed(button);
        assertThat(answer.status())
                .as("%s: %s", page.url(), answer.statusText())
                .matches(status -> status < 400 || status == FORM_WITH_MISTAKES, "is no error page");
        return asText();
    }

    /** On a machine that is busy with other things a press is lost now and then; as a person would, it is pressed again, and told. */
    @SuppressWarnings("deprecation") // waitForURL does not see a page that follows under the same address
    private Response pressed(Locator button) {
        try {
            return page.waitForNavigation(new Page.WaitForNavigationOptions().setTimeout(PRESS_MILLIS), button::click);
        } catch (TimeoutError nothingFollowed) {
            System.out.printf("Nothing followed a press, pressed again: %s, %s%n", button, page.url());
            return page.waitForNavigation(button::click);
        }
    }

    /** Names with an element in them are typed on the road; the product itself marks nothing so. */
    private Portal asText() {
        assertThat(page.locator("main b").count())
                .as("%s shows what was typed as text", page.url())
                .isZero();
        return this;
    }

    /** Presses a button that works in place: the row that it adds or removes is counted. */
    public Portal removeRow(String list, int row) {
        Locator rows = page.locator("#f-%s :is(tbody tr, .form-card)".formatted(list));
        int before = rows.count();
        page.locator("button[value=\"remove:%s:%d\"]".formatted(list, row)).click();
        assertThat(rows).hasCount(before - 1);
        return this;
    }

    /** As wide as a phone nothing scrolls sideways, and no control lies beside the screen. Afterwards it is as wide as before. */
    public Portal fitsPhone() {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat((List<?>) page.evaluate(BESIDE))
                .as("%s on a phone", page.url())
                .isEmpty();
        page.setViewportSize(before.width, before.height);
        return this;
    }

    public Portal says(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    public Portal saysNot(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** The text of the first place that a selector finds. */
    public String read(String selector) {
        return plain(page.locator(selector).first().innerText());
    }

    /** The text of each place that a selector finds. */
    public List<String> readAll(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(Portal::plain)
                .toList();
    }

    /** As a person compares texts: spaces that do not break are spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    public List<Locator> all(String selector) {
        return page.locator(selector).all();
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Opens the page again and again until something stands on it: steps that follow by themselves take a moment. */
    public Portal await(String path, String selector) {
        Instant end = Instant.now().plus(PATIENCE);
        open(path);
        while (page.locator(selector).count() == 0) {
            assertThat(Instant.now())
                    .as(
                            "waiting on %s for %s; there stands:%n%s",
                            path, selector, page.locator("main").first().innerText())
                    .isBefore(end);
            page.waitForTimeout(PAUSE_MILLIS);
            open(path);
        }
        // the page may have been read while the step was being stored: one part before, another after
        return open(path);
    }

    /** The newest paper of a kind among the papers of a page, when it has been issued. */
    public IssuedPaper paper(String path, String kind) {
        await(
                path,
                "section[aria-labelledby=papers-title] tr:has(td:text-matches(\"^%s-[0-9]{4}-[0-9]{5}$\"))"
                        .formatted(kind));
        Locator row = page.locator("section[aria-labelledby=papers-title] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(kind + "-\\d{4}-\\d{5}")))
                .first();
        return new IssuedPaper(row.locator("td").first().innerText().strip(), download(row, "kk"), download(row, "ru"));
    }

    private byte[] download(Locator row, String language) {
        String address = row.locator("a[hreflang=%s]".formatted(language)).getAttribute("href");
        var answer = page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return answer.body();
    }

    /** One more window of the same person, beside this one. */
    public Portal another() {
        return new Portal(page.context().newPage());
    }

    public void close() {
        page.close();
    }

    public String path() {
        return URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    private Locator named(String name) {
        return page.locator("[name=\"%s\"]".formatted(name));
    }
}
