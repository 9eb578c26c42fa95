package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.grant.application.AskAddendum;
import kz.bastama.grant.application.PayeeAccount;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AddendumProcess;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Grant;
import org.springframework.stereotype.Component;

/** What pages of a grant show of the changes of its agreement; public because templates call it. */
@Component("addendumView")
public class AddendumView {

    private final Addenda addenda;
    private final AskAddendum askAddendum;
    private final AddendumProcess process;
    private final PayeeAccount payeeAccount;

    AddendumView(Addenda addenda, AskAddendum askAddendum, AddendumProcess process, PayeeAccount payeeAccount) {
        this.addenda = addenda;
        this.askAddendum = askAddendum;
        this.process = process;
        this.payeeAccount = payeeAccount;
    }

    /** The newest first. */
    public List<Addendum> of(Grant grant) {
        List<Addendum> all = new ArrayList<>();
        addenda.of(grant.id()).forEach(one -> all.add(0, one));
        return all;
    }

    public boolean mayBeAsked(Grant grant) {
        return askAddendum.isPossible(grant);
    }

    /** Whether the grantee may say that it does not sign the change before it. */
    public boolean mayBeDeclined(Grant grant) {
        return process.awaitsRefusal(grant.id());
    }

    /** The account to which the grant is paid now, or null. */
    public Account account(Grant grant) {
        return payeeAccount.of(grant).orElse(null);
    }
}
