package kz.bastama.grant.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.paper.ReportReturnPaper;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term of correction and tells the grantee, by a letter and a message, what to mend and until when, with the remarks word for word. */
@Service
public class ReturnReport {

    private static final String TERM = "reportCorrection";

    private final Grants grants;
    private final Reports reports;
    private final Terms terms;
    private final ReportReturnPaper paper;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Clock clock;

    ReturnReport(
            Grants grants,
            Reports reports,
            Terms terms,
            ReportReturnPaper paper,
            Papers papers,
            GranteeNotices notices,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.terms = terms;
        this.paper = paper;
        this.papers = papers;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Report returned = reports.of(grantId).stream()
                .filter(report -> report.state() == ReportState.RETURNED)
                .reduce((one, later) -> later)
                .orElseThrow();
        Term term = terms.open(grantId.toString(), grant.edition(), TERM, clock.instant());
        List<Term> given = terms.ofCase(grantId.toString()).stream()
                .filter(one -> one.name().equals(TERM))
                .toList();
        boolean again = given.stream()
                        .filter(one -> !one.startedAt().isBefore(returned.decidedAt()))
                        .count()
                > 1;
        Paper letter = papers.issue(
                grantId.toString(), given.size(), grant.edition().toString(), paper.of(grant, returned, term, again));
        String until = notices.day(term.due());
        notices.send(
                grant,
                "reportReturned",
                returned.revision() + ":" + until,
                Map.of(
                        "number", grant.number(),
                        "remarks", returned.remarks(),
                        "places", reports.remarks(grantId, returned.revision()).size(),
                        "until", until,
                        "letter", letter.number()));
    }
}
