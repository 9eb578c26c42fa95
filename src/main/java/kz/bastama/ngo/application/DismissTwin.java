package kz.bastama.ngo.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Twins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer has looked: these two have something in common and are not one. The files of both say so. */
@Service
public class DismissTwin {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private final Twins twins;
    private final OrganisationRegister register;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    DismissTwin(Twins twins, OrganisationRegister register, Journal journal, CurrentActor actor, Clock clock) {
        this.twins = twins;
        this.register = register;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public Verdict dismiss(UUID one, UUID other, String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("ngo.twinReason", null));
        }
        if (twins.of(one).stream().anyMatch(twin -> twin.id().equals(other))) {
            twins.dismiss(one, other, reason, actor.get().name(), clock.instant());
            record(one, other, reason);
            record(other, one, reason);
        }
        return Verdict.allowed();
    }

    private void record(UUID organisation, UUID other, String reason) {
        RegisteredOrganisation twin = register.find(other).orElseThrow();
        journal.record(JournalEntry.of(organisation.toString(), "ngo.twinDismissed")
                .with(Map.of("bin", twin.bin().digits(), "reason", reason)));
    }
}
