package kz.bastama.grant.web;

import java.util.Optional;
import kz.bastama.grant.application.PaymentApproval;
import kz.bastama.grant.domain.Grant;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.JournalRecord;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where the payments of a grant stand beyond being made; public because templates call it. */
@Component("paymentView")
public class PaymentView {

    private final PaymentApproval approval;
    private final EventWords words;

    PaymentView(PaymentApproval approval, EventWords words) {
        this.approval = approval;
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

    private String said(Optional<JournalRecord> record) {
        return record.map(one -> words.say(one, LocaleContextHolder.getLocale()))
                .orElse(null);
    }
}
