package kz.bastama.browser;

import org.junit.jupiter.api.Test;

/** Whoever starts the demonstration and signs in as an organisation finds something to apply for. */
@BrowserTest
class DemonstrationBrowserTest {

    @Test
    void letsAnOrganisationApplyAtOnce(Visit visit) {
        visit.guestPortal().open("/calls").says("Initiatives of the villages of Saryarka");
        visit.portal("ngo3")
                .open("/calls")
                .follow("District schools of organisations")
                .press("Apply for this lot")
                .says("Step 1 of 5");
    }
}
