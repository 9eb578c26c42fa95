package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngodatabase.NgoDatabase;
import kz.bastama.ngodatabase.Standing;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Component;

/**
 * Whether another organisation may take a grant over: what keeps an organisation from a grant keeps it from one that it takes over too
 * (Law 36-III, article 6-1, point 4). It is looked at when the operator agrees and again when it signs.
 */
@Component
public class TakeoverGround {

    private final Grants grants;
    private final Addenda addenda;
    private final Terminations terminations;
    private final Takeovers takeovers;
    private final Organisations organisations;
    private final NgoDatabase database;
    private final Editions editions;
    private final Clock clock;

    TakeoverGround(
            Grants grants,
            Addenda addenda,
            Terminations terminations,
            Takeovers takeovers,
            Organisations organisations,
            NgoDatabase database,
            Editions editions,
            Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.terminations = terminations;
        this.takeovers = takeovers;
        this.organisations = organisations;
        this.database = database;
        this.editions = editions;
        this.clock = clock;
    }

    /** The project runs, and neither a change nor the end of the agreement is open. */
    boolean isPossible(Grant grant) {
        return grant.isProlongable()
                && addenda.open(grant.id()).isEmpty()
                && terminations.open(grant.id()).isEmpty();
    }

    /** All that is against the organisation with the BIN that an officer typed. */
    public Verdict of(UUID grantId, String typed) {
        Grant grant = grants.find(grantId).orElseThrow();
        Optional<Bin> bin = Bin.read(typed);
        if (bin.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.successorBin", null));
        }
        return organisations
                .findByBin(bin.get())
                .map(successor -> standing(grant, successor))
                .orElseGet(() -> Verdict.refused(Refusal.of("grant.successorUnknown", null)));
    }

    /** Whether the one that is offered still stands. */
    public Verdict still(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Takeover takeover = takeovers.open(grantId).orElseThrow();
        Verdict held = isPossible(grant) ? Verdict.allowed() : Verdict.refused(Refusal.of("grant.takeoverHeld", null));
        return held.and(
                standing(grant, organisations.find(takeover.successorId()).orElseThrow()));
    }

    /** An officer found that a ground applies. */
    public Refusal excluded(UUID grantId) {
        Edition edition = editions.get(grants.find(grantId).orElseThrow().edition());
        return Refusal.of("grant.successorExcluded", edition.basis("exclusionGrounds.liquidation"));
    }

    private Verdict standing(Grant grant, Organisation successor) {
        Edition edition = editions.get(grant.edition());
        List<Refusal> refusals = new ArrayList<>();
        if (successor.id().equals(grant.organisationId())) {
            refusals.add(Refusal.of("grant.successorSame", null));
        }
        if (successor.state() != OrganisationState.VERIFIED) {
            refusals.add(Refusal.of("grant.successorUnverified", edition.basis("reasons.check.verified")));
        }
        if (database.onDay(successor.bin(), LocalDate.now(clock)).standing() == Standing.ABSENT) {
            refusals.add(Refusal.of("grant.successorAbsent", edition.basis("reasons.check.filedInDatabase")));
        }
        if (successor.bank() == null) {
            refusals.add(Refusal.of(
                    "grant.successorNoBank",
                    null,
                    Map.of("name", successor.name().both())));
        }
        return new Verdict(refusals);
    }
}
