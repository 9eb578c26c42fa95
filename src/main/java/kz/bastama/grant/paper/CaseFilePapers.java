package kz.bastama.grant.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Refund;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyResults;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the papers of a case file say that are made for it alone. */
@Component
public class CaseFilePapers {

    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final Tranches tranches;
    private final Refunds refunds;
    private final Signatures signatures;
    private final Reports reports;
    private final ReportAnswers answers;
    private final ReportRulings rulings;
    private final MonitoringVisits visits;
    private final VisitActs visitActs;
    private final Surveys surveys;
    private final SubGrants subGrants;
    private final EventWords words;
    private final Clock clock;

    CaseFilePapers(
            Organisations organisations,
            Parties parties,
            Editions editions,
            Tranches tranches,
            Refunds refunds,
            Signatures signatures,
            Reports reports,
            ReportAnswers answers,
            ReportRulings rulings,
            MonitoringVisits visits,
            VisitActs visitActs,
            Surveys surveys,
            SubGrants subGrants,
            EventWords words,
            Clock clock) {
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.tranches = tranches;
        this.refunds = refunds;
        this.signatures = signatures;
        this.reports = reports;
        this.answers = answers;
        this.rulings = rulings;
        this.visits = visits;
        this.visitActs = visitActs;
        this.surveys = surveys;
        this.subGrants = subGrants;
        this.words = words;
        this.clock = clock;
    }

    public CaseFileContentsContent contents(Grant grant, List<CaseFileContentsContent.Line> lines) {
        Operator operator = parties.operator();
        Organisation grantee = organisations.find(grant.organisationId()).orElseThrow();
        return new CaseFileContentsContent(
                operator.city(),
                operator.name(),
                operator.address(),
                grant.number(),
                grant.title(),
                grantee.name(),
                grantee.bin().toString(),
                grant.sum(),
                editions.get(grant.edition()).whole("archive.years"),
                lines);
    }

    public JournalExtractContent journal(Grant grant, List<JournalRecord> records) {
        Operator operator = parties.operator();
        return new JournalExtractContent(
                operator.city(),
                operator.name(),
                operator.address(),
                grant.number(),
                grant.title(),
                records.stream().map(this::entry).toList());
    }

    private JournalExtractContent.Entry entry(JournalRecord record) {
        return new JournalExtractContent.Entry(
                record.number(),
                record.at(),
                record.actorName(),
                OfficialText.of(
                        words.say(record, Locale.forLanguageTag("kk")),
                        words.say(record, Locale.forLanguageTag("ru"))));
    }

    public ProjectRecordContent project(Grant grant, Map<String, Object> given) {
        Operator operator = parties.operator();
        Payments payments = grant.agreement() == null ? Payments.none(grant.sum()) : tranches.of(grant);
        return new ProjectRecordContent(
                operator.city(),
                operator.name(),
                operator.address(),
                grant.number(),
                grant.title(),
                grant.sum(),
                payments.paid(),
                payments.made().stream()
                        .map(one -> new ProjectRecordContent.Paid(
                                one.tranche(), one.sum(), one.orderNumber(), one.paidOn()))
                        .toList(),
                refunds.of(grant.id()).map(CaseFilePapers::refunded).orElse(null),
                signatures.of(grant.id()).stream().map(CaseFilePapers::signed).toList(),
                reports.of(grant.id()).stream()
                        .filter(report -> report.state() != ReportState.DRAFT)
                        .map(report -> reported(grant, report, given))
                        .toList(),
                visits.of(grant.id()).stream().map(this::visited).toList(),
                surveys.of(grant.id()).stream().map(this::surveyed).toList(),
                subGrants.of(grant.id()));
    }

    private static ProjectRecordContent.Refunded refunded(Refund refund) {
        return new ProjectRecordContent.Refunded(refund.demanded(), refund.returned(), refund.document(), refund.on());
    }

    private static ProjectRecordContent.Signed signed(Signature one) {
        return new ProjectRecordContent.Signed(
                one.paper(),
                one.paper() == SignedPaper.ADDITIONAL || one.paper() == SignedPaper.SUCCESSION ? one.number() : 0,
                one.side() == Side.OPERATOR,
                one.side() == Side.SUCCESSOR,
                one.name(),
                one.signedOn(),
                one.digestKk(),
                one.digestRu());
    }

    private ProjectRecordContent.Visited visited(MonitoringVisit visit) {
        Optional<VisitAct> act = visitActs.find(visit.id());
        return new ProjectRecordContent.Visited(
                visit.number(),
                visit.day(),
                visit.state(),
                visit.leader(),
                visit.reason(),
                act.map(VisitAct::reply).orElse(null),
                act.map(VisitAct::outcome).orElse(null));
    }

    private ProjectRecordContent.Surveyed surveyed(Survey survey) {
        return new ProjectRecordContent.Surveyed(
                LocalDate.ofInstant(survey.openedAt(), clock.getZone()),
                LocalDate.ofInstant(survey.isOpen() ? survey.closesAt() : survey.closedAt(), clock.getZone()),
                SurveyResults.of(surveys.answers(survey.id())));
    }

    private ProjectRecordContent.Reported reported(Grant grant, Report report, Map<String, Object> given) {
        return new ProjectRecordContent.Reported(
                report.stage() < grant.agreement().shares().finalStage() ? report.stage() : 0,
                reports.shownRevision(report),
                report.state(),
                report.sentAt(),
                report.decidedAt(),
                report.spent(),
                report.remarks() == null ? "" : report.remarks(),
                answers.of(report, given),
                rulings.of(report));
    }
}
