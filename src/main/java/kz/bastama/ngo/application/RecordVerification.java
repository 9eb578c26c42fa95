package kz.bastama.ngo.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.OrganisationVerified;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Verification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether an officer has seen who speaks for an organisation: on what basis, or why the account goes back. */
@Service
public class RecordVerification {

    private final OrganisationRegister register;
    private final CurrentActor actor;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordVerification(
            OrganisationRegister register,
            CurrentActor actor,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.actor = actor;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void verify(UUID organisationId, String basis) {
        RegisteredOrganisation before = register.find(organisationId).orElseThrow();
        Verification seen = new Verification(clock.instant(), actor.get().name(), basis);
        store(before, before.verified(seen), "ngo.organisationVerified", Map.of("basis", basis));
        before.replacing()
                .forEach(one -> journal.record(JournalEntry.of(organisationId.toString(), "ngo.factReplaced")
                        .with(Map.of(
                                "field", one.field(),
                                "told", Boolean.toString(one.told()),
                                "before", shown(one.before()),
                                "after", shown(one.after())))));
        events.publishEvent(new OrganisationVerified(organisationId));
    }

    @Transactional
    public void giveBack(UUID organisationId, Reasons why, String reason) {
        RegisteredOrganisation before = register.find(organisationId).orElseThrow();
        store(before, before.returned(why, reason), "ngo.organisationReturned", Map.of("reason", reason));
    }

    private static String shown(String value) {
        return value.isBlank() ? "-" : value;
    }

    private void store(
            RegisteredOrganisation before, RegisteredOrganisation after, String what, Map<String, String> facts) {
        register.save(after);
        journal.record(JournalEntry.of(after.id().toString(), what)
                .moved(before.state().name(), after.state().name())
                .with(facts));
    }
}
