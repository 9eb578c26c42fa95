package kz.bastama.file.process;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.bastama.file.application.ScanFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each node that works off jobs has files scanned, on a thread of its own: a slow scanner holds up nothing else. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ScanRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRounds.class);

    private final ScanFiles scanFiles;
    private final AtomicBoolean running = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "scans");
        made.setDaemon(true);
        return made;
    });

    ScanRounds(ScanFiles scanFiles) {
        this.scanFiles = scanFiles;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${bastama.scan.rounds:PT3S}")
    void look() {
        if (running.compareAndSet(false, true)) {
            thread.execute(this::all);
        }
    }

    private void all() {
        try {
            while (scanFiles.next()) {
                // the next one
            }
        } catch (RuntimeException failed) { // the next round tries again
            LOG.warn("A round of scans failed", failed);
        } finally {
            running.set(false);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
