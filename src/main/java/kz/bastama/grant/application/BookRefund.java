package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Refund;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what the organisation returned: after its report was refused, or what is left over after acceptance. */
@Service
public class BookRefund {

    private final Grants grants;
    private final Reports reports;
    private final Tranches tranches;
    private final Refunds refunds;
    private final Terms terms;
    private final Journal journal;

    BookRefund(Grants grants, Reports reports, Tranches tranches, Refunds refunds, Terms terms, Journal journal) {
        this.grants = grants;
        this.reports = reports;
        this.tranches = tranches;
        this.refunds = refunds;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId, BigDecimal returned, String document, LocalDate on) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        BigDecimal demanded = tranches.of(grant).unconfirmed(reports.confirmed(grantId));
        Refund refund = new Refund(demanded, returned, document, on);
        refunds.keep(grantId, refund);
        terms.close(grantId.toString(), "refund");
        journal.record(JournalEntry.of(grantId.toString(), "grant.refunded")
                .with(Map.of(
                        "demanded", demanded.toPlainString(),
                        "returned", returned.toPlainString(),
                        "outstanding", refund.outstanding().toPlainString(),
                        "document", document)));
    }
}
