package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes why the commission does not give the place to an application that stands next in rank; the protocol says it. */
@Service
public class ExplainPassingOver {

    private static final int LONGEST = 2000;

    private final Successions successions;
    private final Successors successors;
    private final Journal journal;

    ExplainPassingOver(Successions successions, Successors successors, Journal journal) {
        this.successions = successions;
        this.successors = successors;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID id, UUID applicationId, String reason) {
        Succession succession = successions.find(id).orElseThrow();
        boolean stands = successors.of(succession).candidates().stream()
                .anyMatch(one -> one.applicationId().equals(applicationId));
        if (!stands || !succession.isVoting()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("competition.departureReason", null, Map.of("longest", LONGEST)));
        }
        successions.keepReason(id, applicationId, reason);
        journal.record(
                JournalEntry.of(id.toString(), "competition.departureExplained").with(Map.of("reason", reason)));
        return Verdict.allowed();
    }
}
