package kz.bastama.expert.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.expert.ConflictCase;
import kz.bastama.expert.ConflictWeighed;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.WeighedConflicts;
import kz.bastama.expert.Weighing;
import kz.bastama.expert.domain.Weighings;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what officers say of found conflicts. One who proposed a dismissal cannot agree to it. */
@Service
class WeighConflicts implements WeighedConflicts {

    private static final String TWO_HANDS = "expert.dismissalTwoHands";

    private final FoundConflicts found;
    private final Weighings weighings;
    private final Organisations organisations;
    private final Editions editions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    WeighConflicts(
            FoundConflicts found,
            Weighings weighings,
            Organisations organisations,
            Editions editions,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.found = found;
        this.weighings = weighings;
        this.organisations = organisations;
        this.editions = editions;
        this.journal = journal;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Verdict dismiss(ConflictCase of, UUID personId, UUID organisationId, String seen, String reason) {
        FoundConflict now = held(of, personId, organisationId, seen).orElse(null);
        Verdict verdict =
                dismissable(now).and(notOwn(personId)).and(refusedIf(reason.isBlank(), "expert.reasonMissing"));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        String why = reason.strip();
        if (editions.get(of.edition()).flag(TWO_HANDS)) {
            weighings.propose(of.id(), now, why, login(), now());
            note(of, now, "expert.dismissalProposed", why);
        } else {
            weighings.dismiss(of.id(), now, why, login(), now());
            settled(of, now, "expert.conflictDismissed", why);
        }
        return verdict;
    }

    @Override
    @Transactional
    public Verdict agree(ConflictCase of, UUID personId, UUID organisationId, String seen) {
        FoundConflict now = held(of, personId, organisationId, seen).orElse(null);
        Verdict verdict = dismissable(now).and(notOwn(personId));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        Weighing weighing = now.weighing();
        if (!weighing.waits() || login().equals(weighing.proposer())) {
            return Verdict.refused(
                    Refusal.of(weighing.waits() ? "expert.dismissalOwn" : "expert.conflictChanged", null));
        }
        weighings.dismiss(of.id(), now, weighing.proposed(), login(), now());
        settled(of, now, "expert.conflictDismissed", weighing.proposed());
        return verdict;
    }

    @Override
    @Transactional
    public Verdict uphold(ConflictCase of, UUID personId, UUID organisationId, String seen, String reason) {
        FoundConflict now = held(of, personId, organisationId, seen).orElse(null);
        Verdict verdict = refusedIf(now == null || !now.isOpen(), "expert.conflictChanged")
                .and(refusedIf(reason.isBlank(), "expert.reasonMissing"));
        if (verdict.isAllowed() && !now.weighing().isUpheld()) {
            weighings.uphold(of.id(), now, reason.strip(), login(), now());
            settled(of, now, "expert.conflictUpheld", reason.strip());
        }
        return verdict;
    }

    private static Verdict dismissable(FoundConflict now) {
        if (now == null || now.weighing().isDismissed()) {
            return Verdict.refused(Refusal.of("expert.conflictChanged", null));
        }
        return refusedIf(now.isCertain(), "expert.conflictCertain")
                .and(refusedIf(now.weighing().isUpheld(), "expert.conflictUpheld"));
    }

    private Verdict notOwn(UUID personId) {
        return refusedIf(actor.get().personId().equals(personId), "expert.conflictOwn");
    }

    private static Verdict refusedIf(boolean wrong, String code) {
        return wrong ? Verdict.refused(Refusal.of(code, null)) : Verdict.allowed();
    }

    /** Exactly what was seen, as it is weighed now; of two who weigh it at once the second finds what the first said. */
    private Optional<FoundConflict> held(ConflictCase of, UUID personId, UUID organisationId, String seen) {
        return found.between(of.with(organisationId), List.of(personId)).stream()
                .filter(one -> one.fingerprint().equals(seen))
                .findFirst()
                .map(one -> one.weighed(weighings.hold(of.id(), one, now())));
    }

    private void settled(ConflictCase of, FoundConflict conflict, String what, String reason) {
        note(of, conflict, what, reason);
        events.publishEvent(new ConflictWeighed(of.id(), conflict.personId()));
    }

    private void note(ConflictCase of, FoundConflict conflict, String what, String reason) {
        String applicant = organisations
                .find(conflict.organisationId())
                .orElseThrow()
                .bin()
                .digits();
        journal.record(JournalEntry.of(of.id(), what)
                .with(Map.of("name", conflict.personName(), "applicant", applicant, "reason", reason)));
    }

    private String login() {
        return actor.get().login();
    }

    private Instant now() {
        return clock.instant();
    }
}
