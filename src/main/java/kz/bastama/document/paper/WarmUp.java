package kz.bastama.document.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.bastama.document.domain.Imprint;
import kz.bastama.document.domain.Press;
import kz.bastama.document.domain.Typesetter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints specimens of several pages beside the start, until the compilers have seen enough of the press: the
 * first paper of a cold machine would take a second and make somebody wait.
 */
@Component
@ConditionalOnProperty(name = "bastama.papers.warm-up", havingValue = "true", matchIfMissing = true)
class WarmUp {

    private static final int ROUNDS = 20;
    private static final int LINES = 60;

    private final Typesetter typesetter;
    private final Press press;

    WarmUp(Typesetter typesetter, Press press) {
        this.typesetter = typesetter;
        this.press = press;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::print, "paper-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void print() {
        SpecimenContent specimen = new SpecimenContent(
                "Bastama",
                "Astana",
                "Astana",
                "Bastama",
                LocalDate.EPOCH,
                Collections.nCopies(LINES, new SpecimenContent.Line("Bastama, Astana", BigDecimal.ONE)));
        Imprint draft = Imprint.ofPreview(Instant.EPOCH);
        for (int round = 0; round < ROUNDS; round++) {
            for (String language : List.of("kk", "ru")) {
                press.print(typesetter.set(specimen, draft, Locale.forLanguageTag(language)));
            }
        }
    }
}
