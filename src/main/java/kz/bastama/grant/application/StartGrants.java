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
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a grant, its budget and its case for every winner of a lot, in the transaction of the decision. */
@Service
public class StartGrants {

    private final Grants grants;
    private final WonApplications applications;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final GrantProcess process;
    private final Journal journal;
    private final Clock clock;

    StartGrants(
            Grants grants,
            WonApplications applications,
            Organisations organisations,
            Parties parties,
            Editions editions,
            GrantProcess process,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.applications = applications;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.process = process;
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
        Operator operator = parties.operator();
        process.start(
                grant,
                organisation.name(),
                editions.get(won.edition())
                        .decimals("tranches." + won.grantType())
                        .get(0)
                        .longValue(),
                operator.head(),
                operator.city());
    }
}
