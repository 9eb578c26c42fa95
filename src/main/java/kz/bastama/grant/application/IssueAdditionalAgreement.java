package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.AdditionalAgreementPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Additional agreement. */
@Service
public class IssueAdditionalAgreement {

    private final Grants grants;
    private final Addenda addenda;
    private final AdditionalAgreementPaper paper;
    private final Papers papers;
    private final Journal journal;

    IssueAdditionalAgreement(
            Grants grants, Addenda addenda, AdditionalAgreementPaper paper, Papers papers, Journal journal) {
        this.grants = grants;
        this.addenda = addenda;
        this.paper = paper;
        this.papers = papers;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Addendum addendum = addenda.open(grantId).orElseThrow();
        Paper issued = papers.issue(
                grantId.toString(), addendum.number(), grant.edition().toString(), paper.of(grant, addendum));
        journal.record(JournalEntry.of(grantId.toString(), "grant.additionalIssued")
                .with(Map.of("number", issued.number(), "addendum", Integer.toString(addendum.number()))));
    }
}
