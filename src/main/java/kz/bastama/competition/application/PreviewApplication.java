package kz.bastama.competition.application;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.paper.SentApplicationPaper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;

/** Prints a draft as it would be printed after the sending, marked as a draft: without number, and kept nowhere. */
@Service
public class PreviewApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore presses = new Semaphore(2);
    private final Applications applications;
    private final SentApplicationPaper paper;
    private final Papers papers;

    PreviewApplication(Applications applications, SentApplicationPaper paper, Papers papers) {
        this.applications = applications;
        this.paper = paper;
        this.papers = papers;
    }

    /**
     * Not in a transaction: a long draft takes a while to set, and no connection waits for it. Two are set at a time, so that
     * those who send are not slowed down by those who look.
     *
     * @return empty when too many look at the same moment
     */
    public Optional<byte[]> of(UUID applicationId, Locale language) throws InterruptedException {
        PaperContent content = paper.of(applications.find(applicationId).orElseThrow());
        if (!presses.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(papers.preview(content, language));
        } finally {
            presses.release();
        }
    }
}
