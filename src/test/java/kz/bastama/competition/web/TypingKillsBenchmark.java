package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.platform.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Kills the product again and again while somebody types into an application, and starts it on the same database: what a save was
 * answered for is there, and the page goes on from the version that it knows. {@code -Dbastama.kills=N}
 */
@Tag("benchmark")
@BastamaTest
class TypingKillsBenchmark {

    private static final int KILLS = Integer.getInteger("bastama.kills", 3);
    private static final int SPAN_MILLIS = 3000;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    private final Random random = new Random(Long.getLong("bastama.seed", 1));
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();

    @Test
    void keepsEveryLetterThatWasAnswered() throws Exception {
        Applicant person = applicants.newcomer();
        UUID draft = applicants
                .draft(cases.announced("10000000.00"), person, "5000000.00")
                .id();
        int port = Product.freePort();
        Product running = Product.onSharedDatabase(port).awaitReady();
        try {
            Rusher browser = new Rusher(URI.create("http://localhost:" + port));
            browser.signIn(person.person().login(), TestPeople.PASSWORD);
            browser.open("/cabinet/applications/" + draft + "/edit");
            int letters = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                killer.schedule(running::kill, random.nextInt(SPAN_MILLIS), TimeUnit.MILLISECONDS);
                letters = typedUntilItIsGone(browser, draft, letters);
                assertThat(applicants.find(draft).typed())
                        .as("the last letter that was answered, or the one whose answer got lost")
                        .containsAnyOf(letter(letters), letter(letters + 1));
                running.close();
                port = Product.freePort();
                running = Product.onSharedDatabase(port).awaitReady();
                browser.moveTo(URI.create("http://localhost:" + port));
                System.out.printf(Locale.ROOT, "kill %d after %d letters, none lost%n", kill, letters);
                letters = next(browser, draft, letters);
            }
        } finally {
            running.close();
            killer.shutdown();
        }
    }

    private static int typedUntilItIsGone(Rusher browser, UUID draft, int from) throws InterruptedException {
        int letters = from;
        try {
            while (true) {
                letters = next(browser, draft, letters);
            }
        } catch (IOException gone) {
            return letters;
        }
    }

    /** Typed on from the version of the last answer, whether or not the server took more than it could answer. */
    private static int next(Rusher browser, UUID draft, int letters) throws IOException, InterruptedException {
        HttpResponse<String> saved = browser.autosave(
                "/cabinet/applications/" + draft + "/autosave", Map.of("goal", "letter " + (letters + 1)));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return letters + 1;
    }

    private static String letter(int number) {
        return "letter " + number + "\"";
    }
}
