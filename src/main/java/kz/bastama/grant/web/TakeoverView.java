package kz.bastama.grant.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.ngo.Organisations;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of the successions to a grant; public because templates call it. */
@Component("takeoverView")
public class TakeoverView {

    private final Takeovers takeovers;
    private final Grants grants;
    private final GrantProcess process;
    private final Signatures signatures;
    private final Papers papers;
    private final Tranches tranches;
    private final Reports reports;
    private final Organisations organisations;
    private final Clock clock;

    TakeoverView(
            Takeovers takeovers,
            Grants grants,
            GrantProcess process,
            Signatures signatures,
            Papers papers,
            Tranches tranches,
            Reports reports,
            Organisations organisations,
            Clock clock) {
        this.takeovers = takeovers;
        this.grants = grants;
        this.process = process;
        this.signatures = signatures;
        this.papers = papers;
        this.tranches = tranches;
        this.reports = reports;
        this.organisations = organisations;
        this.clock = clock;
    }

    public List<Takeover> of(Grant grant) {
        return takeovers.of(grant.id());
    }

    /** Those by which the grantee changed: for the public too. */
    public List<Takeover> done(Grant grant) {
        return takeovers.done(grant.id());
    }

    public Grant grant(Takeover takeover) {
        return grants.find(takeover.grantId()).orElseThrow();
    }

    public String name(UUID organisation) {
        return organisations.name(organisation).in(LocaleContextHolder.getLocale());
    }

    /** The agreement on succession, or null before it is issued. */
    public Paper paper(Takeover takeover) {
        return papers.find(takeover.grantId().toString(), SignedPaper.SUCCESSION.type(), takeover.number())
                .orElse(null);
    }

    public boolean isSigned(Takeover takeover, Side side) {
        return signatures
                .of(takeover.grantId(), SignedPaper.SUCCESSION, takeover.number(), side)
                .isPresent();
    }

    List<Side> unsigned(Takeover takeover, List<Side> some) {
        return some.stream().filter(side -> !isSigned(takeover, side)).toList();
    }

    boolean awaitsSignature(Takeover takeover) {
        return takeover.state().isOpen() && process.awaitsSignature(takeover.grantId(), SignedPaper.SUCCESSION);
    }

    /** What the former grantee keeps: the papers up to the day on which it handed over. */
    public List<Paper> kept(Takeover takeover) {
        return papers.ofAggregate(takeover.grantId().toString()).stream()
                .filter(paper -> !paper.issuedAt().isAfter(takeover.endedAt()))
                .toList();
    }

    /** The payments that it had. */
    public List<Payment> had(Takeover takeover) {
        LocalDate day = LocalDate.ofInstant(takeover.endedAt(), clock.getZone());
        return tranches.of(grant(takeover)).made().stream()
                .filter(payment -> !payment.paidOn().isAfter(day))
                .toList();
    }

    /** The reports that it sent, the newest first. */
    public List<Report> sent(Takeover takeover) {
        return reports.of(takeover.grantId()).stream()
                .filter(report -> report.sentAt() != null && !report.sentAt().isAfter(takeover.endedAt()))
                .sorted((one, other) -> other.revision() - one.revision())
                .toList();
    }

    public int revision(Report report) {
        return reports.shownRevision(report);
    }
}
