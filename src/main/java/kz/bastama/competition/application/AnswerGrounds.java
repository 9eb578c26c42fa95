package kz.bastama.competition.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/**
 * Keeps what the officer found about the exclusion grounds of article 6-1, each with its evidence. An answer that is complete
 * is kept even when another is not: a file that was sent need not be chosen again. Files are looked into before anything is
 * kept: that may take long, and a transaction would hold a connection meanwhile.
 */
@Service
public class AnswerGrounds {

    private static final int LONGEST_EVIDENCE = 4000;

    private final Applications applications;
    private final KeepGrounds keepGrounds;
    private final Files files;

    AnswerGrounds(Applications applications, KeepGrounds keepGrounds, Files files) {
        this.applications = applications;
        this.keepGrounds = keepGrounds;
        this.files = files;
    }

    /** @return refusals at their grounds for the answers that are not kept */
    public Verdict with(UUID applicationId, List<GroundFound> found) {
        if (applications.find(applicationId).orElseThrow().state() != ApplicationState.SENT) {
            return Verdict.refused(Refusal.of("competition.checkOver", null));
        }
        if (found.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.groundsUnanswered", null));
        }
        List<Refusal> refusals = new ArrayList<>();
        Map<GroundFound, LaidDown> complete = new LinkedHashMap<>();
        try {
            for (GroundFound each : found) {
                List<Refusal> against = mistakes(each);
                LaidDown laid = against.isEmpty() && each.file() != null
                        ? files.layDown(each.file().content(), each.file().name())
                        : null;
                if (laid != null && laid.refusal() != null) {
                    against.add(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()));
                } else if (against.isEmpty()) {
                    complete.put(each, laid);
                }
                against.forEach(refusal -> refusals.add(refusal.at(each.ground())));
            }
            return keepGrounds.of(applicationId, complete).and(new Verdict(refusals));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            complete.values().forEach(AnswerGrounds::close);
        }
    }

    private static List<Refusal> mistakes(GroundFound found) {
        List<Refusal> refusals = new ArrayList<>();
        if (found.applies() == null) {
            refusals.add(Refusal.of("competition.groundUnsaid", null));
        }
        if (found.evidence().isBlank()) {
            refusals.add(Refusal.of("competition.evidenceMissing", null));
        }
        if (found.evidence().length() > LONGEST_EVIDENCE) {
            refusals.add(Refusal.of("competition.evidenceTooLong", null, Map.of("limit", LONGEST_EVIDENCE)));
        }
        return refusals;
    }

    private static void close(LaidDown laid) {
        if (laid == null) {
            return;
        }
        try {
            laid.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
