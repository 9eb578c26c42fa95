package kz.bastama.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInBrowserTest {

    @Test
    void opensPortalForAnybody(Visit visit) {
        Page page = visit.guest();
        page.navigate("/");
        assertThat(page).hasTitle(Pattern.compile(".*Bastama.*"));
    }

    @Test
    void letsOfficerIntoPortalAndTasklistWithOneSignIn(Visit visit) {
        Page page = visit.as("operator");
        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page.locator(".tasks-list, [cam-tasks]").first()).isVisible();
    }
}
