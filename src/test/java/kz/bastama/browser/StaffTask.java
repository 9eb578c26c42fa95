package kz.bastama.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A task that a member of staff opens from its case page, takes and completes in Camunda Tasklist. */
public final class StaffTask {

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Page page;
    private final String name;

    private StaffTask(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** Waits until the case asks for the task, then takes it unless it has it already. */
    public static StaffTask take(Portal staff, String casePath, String name) {
        staff.await(casePath, "li:has-text(\"%s\") a[href*=\"/tasklist/\"]".formatted(name));
        Page page = staff.page();
        String address = page.locator("li:has-text(\"%s\") a[href*=\"/tasklist/\"]".formatted(name))
                .first()
                .getAttribute("href");
        page.navigate("about:blank"); // Tasklist already open would not look at a changed fragment in time
        page.waitForResponse(
                answer -> answer.url().contains("/form-variables") && answer.ok(), () -> page.navigate(address));
        assertThat(page.locator(".fjs-form")).containsText("Open the c");
        assertThat(page.locator(".task-details")).containsText(name);
        Locator taken = page.locator("[ng-click=\"unclaim()\"]");
        Locator free = page.locator("[ng-click=\"claim()\"]");
        assertThat(taken.or(free)).isVisible();
        if (free.isVisible()) {
            free.click();
        }
        assertThat(taken).isVisible();
        return new StaffTask(page, name);
    }

    public StaffTask write(String label, String value) {
        Locator field = labelled(label);
        field.fill(value);
        field.press("Tab");
        return this;
    }

    public StaffTask choose(String option) {
        labelled(option).check();
        return this;
    }

    public StaffTask tick(String label) {
        labelled(label).check();
        return this;
    }

    /** The only date of the form. */
    public StaffTask date(LocalDate day) {
        Locator field = page.locator(".fjs-form .flatpickr-input").first();
        field.click();
        field.fill(AS_TYPED.format(day));
        field.press("Enter");
        return this;
    }

    public void complete() {
        Response answer = submit();
        assertThat(answer.status())
                .as("%s: %s", name, answer.status() == 204 ? "" : answer.text())
                .isEqualTo(204);
    }

    /** @return what Tasklist says why the task stays open */
    public String completeInVain() {
        assertThat(submit().status()).as(name).isEqualTo(400);
        Locator refusal = page.locator(".notifications .alert").first();
        assertThat(refusal).isVisible();
        return refusal.innerText();
    }

    private Response submit() {
        Locator complete = page.locator("button[ng-click=\"complete()\"]");
        assertThat(complete).isEnabled();
        // a notification of Tasklist may lie over the button
        return page.waitForResponse(
                answer -> answer.url().contains("/submit-form"), () -> complete.dispatchEvent("click"));
    }

    private Locator labelled(String label) {
        return page.locator(".fjs-form")
                .getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[().?]", "\\\\$0")))
                .first();
    }
}
