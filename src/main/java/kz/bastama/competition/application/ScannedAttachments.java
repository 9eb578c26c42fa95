package kz.bastama.competition.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.file.ScanState;
import kz.bastama.file.Scans;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * What the scanner for viruses has to say before an application is sent and before it is decided upon. Nobody is late because
 * of a scanner of ours: near the closing, and when it gives no answer, an application goes with files that wait, and they are
 * looked through before anybody opens them.
 */
@Component
public class ScannedAttachments {

    /** So long before the closing nobody waits for the scanner any more. */
    private static final Duration LAST_MINUTES = Duration.ofMinutes(15);

    private final Attachments attachments;
    private final Scans scans;

    ScannedAttachments(Attachments attachments, Scans scans) {
        this.attachments = attachments;
        this.scans = scans;
    }

    /** Whether an application with these files may be sent. */
    Verdict toSend(List<Attachment> files, Instant received, Instant closesAt) {
        if (files.isEmpty()) {
            return Verdict.allowed();
        }
        Map<UUID, ScanState> states = states(files);
        List<Refusal> refusals = new ArrayList<>();
        files.stream()
                .filter(file -> states.get(file.fileId()) == ScanState.QUARANTINED)
                .forEach(file ->
                        refusals.add(Refusal.of("competition.fileQuarantined", null, Map.of("name", file.name()))));
        if (received.isBefore(closesAt.minus(LAST_MINUTES))
                && !scans.awaited(states.keySet()).isEmpty()) {
            refusals.add(Refusal.of("competition.filesBeingChecked", null));
        }
        return new Verdict(refusals);
    }

    /** An application relies on the file: it does not wait behind cabinets. */
    void hurry(Attachment file) {
        scans.hurry(file.fileId());
    }

    /** Whether a file of the application still waits: nobody has been able to open it. */
    public boolean isPending(UUID applicationId) {
        return states(attachments.inForce(applicationId)).containsValue(ScanState.PENDING);
    }

    /** Files that nobody can open: they count as not attached. */
    Set<UUID> quarantined(List<Attachment> files) {
        return states(files).entrySet().stream()
                .filter(file -> file.getValue() == ScanState.QUARANTINED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, ScanState> states(List<Attachment> files) {
        return scans.of(files.stream().map(Attachment::fileId).toList());
    }
}
