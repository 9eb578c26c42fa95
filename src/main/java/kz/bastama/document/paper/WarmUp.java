package kz.bastama.document.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bastama.document.Papers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints one specimen beside the start: the first paper of a cold machine would take a second and make somebody wait. */
@Component
class WarmUp {

    private final Papers papers;

    WarmUp(Papers papers) {
        this.papers = papers;
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
                List.of(new SpecimenContent.Line("1", BigDecimal.ONE)));
        papers.preview(specimen, Locale.forLanguageTag("kk"));
        papers.preview(specimen, Locale.forLanguageTag("ru"));
    }
}
