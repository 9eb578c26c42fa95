package kz.bastama.grant.paper;

import java.util.List;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the letter says that returns a report. */
@Component
public class ReportReturnPaper {

    private final Reports reports;
    private final Forms forms;
    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;

    ReportReturnPaper(
            Reports reports,
            Forms forms,
            Papers papers,
            Organisations organisations,
            Parties parties,
            Editions editions) {
        this.reports = reports;
        this.forms = forms;
        this.papers = papers;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
    }

    /** @param again whether an earlier term for the same report is over */
    public ReportReturnContent of(Grant grant, Report returned, Term term, boolean again) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Agreement agreement = grant.agreement();
        Paper agreementPaper = papers.find(grant.id().toString(), GrantAgreementContent.TYPE.code(), 1)
                .orElseThrow();
        return new ReportReturnContent(
                agreement.concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                agreement.signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                agreementPaper.number(),
                agreementPaper.issuedAt(),
                grant.title(),
                returned.stage() >= agreement.shares().finalStage(),
                reports.shownRevision(returned),
                returned.sentAt(),
                returned.decidedAt(),
                again,
                returned.remarks(),
                places(grant, returned),
                reports.returns(grant.id(), returned.stage()),
                editions.get(grant.edition()).whole("reports.correctionRounds"),
                term.due());
    }

    private List<ReportReturnContent.Place> places(Grant grant, Report returned) {
        Answers answers = forms.fromJson(forms.form("grant-report", returned.formVersion()), returned.answers());
        return reports.remarks(grant.id(), returned.revision()).stream()
                .map(remark -> new ReportReturnContent.Place(
                        remark.part(), remark.row(), remark.shown(answers), remark.text()))
                .toList();
    }
}
