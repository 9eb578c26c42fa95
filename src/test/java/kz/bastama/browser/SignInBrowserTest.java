package kz.bastama.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInBrowserTest {

    @Test
    void opensPortalForAnybody(Visit visit) {
        Page page = visit.guest();
        page.navigate("/");
        assertThat(page.locator("h1")).hasText("State grants for non-governmental organisations");
    }

    @Test
    void letsOfficerIntoPortalAndTasklistWithOneSignIn(Visit visit) {
        Page page = visit.as("operator");
        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page.getByText("Operator tasks")
                        .or(page.locator(".task-filters, .tasks-list"))
                        .first())
                .isVisible();
        assertThat(page.locator(".task-filter:not(.active) .counter.beside")).hasCount(3);
        assertThat(page.locator(".task-filter:not(.active) .counter.beside").last())
                .hasText(Pattern.compile("\\d+"));
    }

    /** The engine's loader gave up after 7 s, and the page turned for ever: on a slow line and just after a start. */
    @Test
    void waitsForTasklistOnSlowLine(Visit visit) {
        Page page = visit.as("operator");
        List<Route> slow = new ArrayList<>();
        page.clock().install();
        page.route(address -> address.contains("tasklistPlugins") && address.contains(".js"), slow::add);
        page.navigate("/camunda/app/tasklist/default/");
        page.waitForCondition(() -> !slow.isEmpty());
        page.clock().fastForward("01:00");
        slow.forEach(Route::resume);
        assertThat(page.locator(".task-filters, .tasks-list").first()).isVisible();
    }
}
