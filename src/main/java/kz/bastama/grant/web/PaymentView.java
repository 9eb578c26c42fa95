package kz.bastama.grant.web;

import java.time.LocalDate;
import java.util.Optional;
import kz.bastama.grant.application.PaymentApproval;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.grant.domain.Grant;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.JournalRecord;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where the payments of a grant stand beyond being made; public because templates call it. */
@Component("paymentView")
public class PaymentView {

    private final PaymentApproval approval;
    private final BankLines lines;
    private final EventWords words;

    PaymentView(PaymentApproval approval, BankLines lines, EventWords words) {
        this.approval = approval;
        this.lines = lines;
        this.words = words;
    }

    /** What a second officer is to decide on, or null. */
    public String waiting(Grant grant) {
        return said(approval.waiting(grant.id()));
    }

    /** What came back to be prepared anew, or null. */
    public String returned(Grant grant) {
        return said(approval.returned(grant.id()));
    }

    /** The day on which the bank paid, or null where no statement says so yet. */
    public LocalDate confirmedOn(Grant grant, int tranche) {
        return lines.confirmedOn(grant.id(), tranche).orElse(null);
    }

    /** A number of a payee as staff may read it. */
    public String number(String bin) {
        return ReportLines.masked(bin);
    }

    private String said(Optional<JournalRecord> record) {
        return record.map(one -> words.say(one, LocaleContextHolder.getLocale()))
                .orElse(null);
    }
}
