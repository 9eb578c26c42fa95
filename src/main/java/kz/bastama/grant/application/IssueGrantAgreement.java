package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.GrantAgreementPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Grant agreement, with the account to which it is paid. From now on it waits for signatures. */
@Service
public class IssueGrantAgreement {

    private final Grants grants;
    private final GrantAgreementPaper paper;
    private final Papers papers;
    private final PayeeAccount payeeAccount;
    private final Journal journal;

    IssueGrantAgreement(
            Grants grants, GrantAgreementPaper paper, Papers papers, PayeeAccount payeeAccount, Journal journal) {
        this.grants = grants;
        this.payeeAccount = payeeAccount;
        this.paper = paper;
        this.papers = papers;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Account account = payeeAccount
                .ofProfile(before)
                .orElseThrow(() -> new IllegalStateException(
                        "The grantee of " + before.number() + " has no bank account in its profile"));
        Paper issued = papers.issue(grantId.toString(), 1, before.edition().toString(), paper.of(before));
        Grant after = grants.save(before.issued());
        grants.keep(grantId, account);
        journal.record(JournalEntry.of(grantId.toString(), "grant.agreementIssued")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("number", issued.number())));
    }
}
