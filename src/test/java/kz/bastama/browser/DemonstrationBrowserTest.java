package kz.bastama.browser;

import org.junit.jupiter.api.Test;

/** Whoever starts the demonstration and signs in as an organisation finds something to apply for, or claims one that is known. */
@BrowserTest
class DemonstrationBrowserTest {

    /** Of {@code demo/organisations.csv}: nobody acts for it. */
    private static final String KNOWN = "130440990706";

    private static final String MAIL = "claim@bastama.example";

    @Test
    void letsAnOrganisationApplyAtOnce(Visit visit) {
        visit.guestPortal().open("/calls").says("Initiatives of the villages of Saryarka");
        visit.portal("ngo3")
                .open("/calls")
                .follow("District schools of organisations")
                .press("Apply for this lot")
                .says("Step 1 of 5");
    }

    @Test
    void letsAVisitorClaimAnOrganisationThatWasKnownBefore(Visit visit) {
        Portal visitor = visit.guestPortal().open("/register");
        visitor.find("summary:has-text(\"known before\")").click();
        visitor.fill("known", KNOWN).press("Fill in what is known");
        visitor.holds("bin", KNOWN).holds("legalForm", "PUBLIC_FOUNDATION").holds("headName", "");
        visitor.fill("address", "New street 5")
                .fill("headName", "A new head")
                .fill("headPost", "Director")
                .fill("contactPerson", "A new head")
                .fill("phone", "+7 700 000 00 70")
                .fill("email", MAIL)
                .fill("consent", "true")
                .fill("password", "bastama-demo")
                .fill("passwordAgain", "bastama-demo")
                .press("Register")
                .says("The registration is accepted.");
        visit.portal(MAIL).open("/cabinet/organisation").says("Known before").says("New street 5");

        Portal officer = visit.portal("operator2").open("/staff/organisations?q=" + KNOWN);
        officer.press(officer.find("main table a").first());
        String card = officer.path();
        officer.says("Known before").says("New street 5");
        StaffTask.take(officer, card, "Verify who speaks for the organisation")
                .choose("The person speaks for the organisation")
                .write("What was seen", "Order on the head and identity document")
                .complete();
        officer.await(card, ".badge:has-text(\"Verified\")")
                .says("New street 5")
                .saysNot("Known before");
        visit.portal(MAIL).await("/messages", "main :text(\"verified\")"); // sent by a job of its own
    }
}
