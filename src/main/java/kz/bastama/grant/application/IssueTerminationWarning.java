package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.paper.TerminationPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Notice of the intended termination, and tells the grantee until when it may explain. */
@Service
public class IssueTerminationWarning {

    private final Grants grants;
    private final Terminations terminations;
    private final TerminationPapers content;
    private final Papers papers;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    IssueTerminationWarning(
            Grants grants,
            Terminations terminations,
            TerminationPapers content,
            Papers papers,
            Terms terms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.terminations = terminations;
        this.content = content;
        this.papers = papers;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    static final String EXPLANATION = "terminationExplanation";

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Termination termination = terminations.open(grantId).orElseThrow();
        Term term = terms.open(grantId.toString(), grant.edition(), EXPLANATION, clock.instant());
        Paper issued = papers.issue(
                grantId.toString(),
                termination.number(),
                grant.edition().toString(),
                content.warning(grant, termination, term.due()));
        String until = notices.day(term.due());
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminationWarningIssued")
                .with(Map.of("number", issued.number(), "until", until)));
        notices.send(
                grant,
                "terminationWarned",
                Integer.toString(termination.number()),
                Map.of(
                        "number", grant.number(),
                        "paper", issued.number(),
                        "reason", termination.reason().both(),
                        "until", until));
    }
}
