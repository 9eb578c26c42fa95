package kz.bastama.browser.road;

import kz.bastama.browser.Portal;

/** The form of an application as an NGO fills it, step by step. */
class ApplicationForm {

    private final Portal ngo;

    private ApplicationForm(Portal ngo) {
        this.ngo = ngo;
    }

    static ApplicationForm begin(Portal ngo, String call) {
        ngo.open(call).press("Apply for this lot").says("Step 1 of 5");
        return new ApplicationForm(ngo);
    }

    /** The steps before the budget. */
    ApplicationForm describe(String title) {
        ngo.fill("title", title).fill(Words.form("application.project")).press("Next");
        ngo.fill(Words.form("application.plan"))
                .removeRow("activities", 2)
                .removeRow("indicators", 1)
                .press("Next");
        ngo.fill(Words.form("application.applicant")).removeRow("team", 1).press("Next");
        return this;
    }

    ApplicationForm budget() {
        ngo.fill(Words.form("application.money")).removeRow("budget", 2);
        return this;
    }

    ApplicationForm declare() {
        ngo.press("Next").fill(Words.form("application.declarations"));
        return this;
    }

    /** To the page that says what the check will find. */
    Portal check() {
        return ngo.press("Check and send").says("What the formal check will look at");
    }

    Portal page() {
        return ngo;
    }
}
