package kz.bastama.grant.application;

import java.math.BigDecimal;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import org.springframework.stereotype.Component;

/** The sum of the payment that comes next, in tenge: the share of the agreement, and after acceptance what was confirmed and not yet paid. */
@Component
class PaymentDue {

    private final Tranches tranches;
    private final Reports reports;

    PaymentDue(Tranches tranches, Reports reports) {
        this.tranches = tranches;
        this.reports = reports;
    }

    BigDecimal of(Grant grant) {
        return grant.state() == GrantState.ACCEPTED
                ? tranches.of(grant).dueFor(reports.confirmed(grant.id()))
                : grant.tranche(tranches.of(grant).made().size() + 1);
    }
}
