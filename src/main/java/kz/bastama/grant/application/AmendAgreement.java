package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Puts an additional agreement into force: its term moves the final report, its lines are the budget of later reports. */
@Component
class AmendAgreement {

    private final Grants grants;
    private final Addenda addenda;
    private final ReportTerms reportTerms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    AmendAgreement(
            Grants grants,
            Addenda addenda,
            ReportTerms reportTerms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.reportTerms = reportTerms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    void by(Grant before, Addendum addendum) {
        AgreementChange change = addendum.change();
        Grant after = grants.save(before.amended(change));
        if (!change.lines().isEmpty()) {
            grants.keep(after.id(), grants.budget(after.id()).changedBy(change.lines()));
        }
        if (change.endsOn() != null) {
            reportTerms.follow(after, addendum.reason());
        }
        addenda.save(addendum.inForce(clock.instant()));
        String number = Integer.toString(addendum.number());
        notices.send(after, "addendumInForce", number, Map.of("number", after.number(), "addendum", addendum.number()));
        journal.record(
                JournalEntry.of(after.id().toString(), "grant.addendumInForce").with(Map.of("addendum", number)));
    }
}
