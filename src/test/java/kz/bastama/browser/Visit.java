package kz.bastama.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** A visit to the product: any number of persons, each signed in once, each with a browser of their own. */
@SuppressWarnings("deprecation") // the successor of CloseableResource comes with a later JUnit
public final class Visit implements Store.CloseableResource {

    /** Of every account of the demonstration ({@code application-demo.yml}). */
    private static final String PASSWORD = "bastama-demo";

    private final Browser browser;
    private String address;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, String address) {
        this.browser = browser;
        this.address = address.replaceFirst("/$", "");
    }

    /** Goes on at another address. */
    void moveTo(String other) {
        leave();
        address = other;
    }

    /** The page of somebody who is not signed in. */
    public Page guest() {
        return pages.computeIfAbsent("", nobody -> open());
    }

    /** The page of a person, signed in on the first call. */
    public Page as(String login) {
        return pages.computeIfAbsent(login, this::signIn);
    }

    /** The portal for somebody who is not signed in. */
    public Portal guestPortal() {
        return new Portal(guest());
    }

    /** The portal for a person, signed in on the first call. */
    public Portal portal(String login) {
        return new Portal(as(login));
    }

    /** Everybody closes the browser; whoever comes back signs in again. */
    void leave() {
        close();
        pages.clear();
    }

    private Page signIn(String login) {
        Page page = open();
        page.navigate("/sign-in");
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        if (!"en".equals(page.locator("html").getAttribute("lang"))) {
            new Portal(page).press("English");
        }
        return page;
    }

    /** English, so that a test can look for words; the languages have tests of their own. */
    private Page open() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("Asia/Almaty"));
        Page page = context.newPage();
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What no visitor should cause: error answers, and errors of scripts. A form shown again with its mistakes is neither. */
    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> !complaint.startsWith("422 ") && !complaint.contains("a status of 422"))
                .toList();
    }

    /** A picture of each open page, and what the browser complained about. */
    void picture(Path folder) {
        pages.forEach((login, page) -> page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve((login.isEmpty() ? "guest" : login) + ".png"))));
        complaints.forEach(complaint -> System.out.println("The browser: " + complaint));
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
