package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.CircumstancesProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a succession that was not signed in time or by the operator, or that the end of the project overtook: the grant stays. */
@Service
public class DropTakeover {

    private final Grants grants;
    private final Takeovers takeovers;
    private final CircumstancesProcess process;
    private final Terms terms;
    private final TakeoverNotices notices;
    private final Journal journal;
    private final Clock clock;

    DropTakeover(
            Grants grants,
            Takeovers takeovers,
            CircumstancesProcess process,
            Terms terms,
            TakeoverNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.takeovers = takeovers;
        this.process = process;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param reason of the operator; empty where the grantee or the successor did not sign in time */
    @Transactional
    public void of(UUID grantId, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Takeover dropped = takeovers.open(grantId).orElseThrow().notSigned(reason, clock.instant());
        end(dropped);
        notices.send(grant, dropped, "takeoverDropped", Map.of("number", grant.number(), "reason", reason));
        journal.record(
                JournalEntry.of(grantId.toString(), "grant.takeoverDropped").with(Map.of("reason", reason)));
    }

    /** The project is closed, or the agreement on it ended. */
    @Transactional
    public void overtaken(UUID grantId) {
        takeovers
                .open(grantId)
                .filter(open -> process.takeoverOvertaken(grantId))
                .ifPresent(open -> {
                    end(open.notSigned("", clock.instant()));
                    journal.record(JournalEntry.of(grantId.toString(), "grant.takeoverOvertaken"));
                });
    }

    private void end(Takeover dropped) {
        String caseId = dropped.grantId().toString();
        terms.close(caseId, SignedPaper.SUCCESSION.granteeTerm());
        terms.close(caseId, SignedPaper.SUCCESSION.operatorTerm());
        takeovers.save(dropped);
    }
}
