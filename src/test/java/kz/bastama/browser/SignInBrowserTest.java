package kz.bastama.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
    }
}
