package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.RevisionProcess;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a grant, its budget and its case for every winner of a lot, in the transaction of the decision. Who got less than it asked revises the budget first. */
@Service
public class StartGrants {

    private final Grants grants;
    private final WonApplications applications;
    private final Organisations organisations;
    private final RevisionProcess revision;
    private final BeginContracting beginContracting;
    private final Journal journal;
    private final Clock clock;

    StartGrants(
            Grants grants,
            WonApplications applications,
            Organisations organisations,
            RevisionProcess revision,
            BeginContracting beginContracting,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.applications = applications;
        this.organisations = organisations;
        this.revision = revision;
        this.beginContracting = beginContracting;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(LotDecided decided) {
        decided.winners().stream()
                .filter(award -> !grants.existsFor(award.applicationId()))
                .forEach(this::start);
    }

    private void start(Award award) {
        WonApplication won = applications.find(award.applicationId()).orElseThrow();
        Organisation organisation = organisations.find(award.organisationId()).orElseThrow();
        Budget budget = Budget.of(won.answers(), award.amount());
        Instant now = clock.instant();
        Grant grant = grants.save(new Grant(
                UUID.randomUUID(),
                grants.nextNumber(LocalDate.now(clock).getYear()),
                won.id(),
                won.organisationId(),
                won.customerCode(),
                won.edition(),
                won.grantType(),
                won.answers().text("title"),
                won.answers().text("summary"),
                won.answers().text("kato").isEmpty()
                        ? won.kato()
                        : won.answers().text("kato"),
                award.amount(),
                budget.institutional(),
                won.months(),
                null,
                GrantState.DRAFT,
                now,
                null,
                null,
                null));
        grants.keep(grant.id(), budget);
        journal.record(JournalEntry.of(grant.id().toString(), "grant.awarded")
                .moved(null, grant.state().name())
                .by(organisation.name().ru(), organisation.name().kk())
                .with(Map.of(
                        "number", grant.number(),
                        "application", won.number(),
                        "sum", grant.sum().toPlainString())));
        if (budget.wasReduced()) {
            revision.start(grant, organisation.name());
        } else {
            beginContracting.of(grant.id());
        }
    }
}
