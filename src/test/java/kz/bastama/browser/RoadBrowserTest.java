package kz.bastama.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.bastama.browser.road.Road;
import kz.bastama.browser.road.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole road of a grant, through Tasklist and portal. With {@link Kills} it walks on a product of its own, which is killed
 * between steps; without them on the one that is visited, whose list of priority directions of next year must not be open yet.
 */
@BrowserTest
class RoadBrowserTest {

    @Test
    @DisplayName("Law 36-III, articles 4-2 to 6-1: a grant goes from its topic to the closing of the project")
    void leadsFromTopicToClosing(Visit visit, @TempDir Path data) {
        List<Step> steps = new Road(visit).steps();
        Kills kills = Kills.among(steps.size());
        if (kills.none()) {
            steps.forEach(RoadBrowserTest::walk);
            assertThat(visit.complaints()).isEmpty();
            return;
        }
        try (MortalProduct product = MortalProduct.startOn(data)) {
            visit.moveTo(product.address());
            for (int at = 0; at < steps.size(); at++) {
                walk(steps.get(at));
                if (kills.after(at)) {
                    visit.leave();
                    product.killAndStartAgain();
                }
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void walk(Step step) {
        long began = System.nanoTime();
        try {
            step.walk().run();
        } catch (RuntimeException | AssertionError stopped) {
            throw new AssertionError("The road stops where " + step.name(), stopped);
        }
        System.out.printf("%5.1f s  %s%n", (System.nanoTime() - began) / 1e9, step.name());
    }
}
