package kz.bastama.grant.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.ReportGround;
import kz.bastama.grant.application.ReportTerms;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Plan;
import kz.bastama.grant.domain.Refund;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Parties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages of a grant show beside the grant itself; public because templates call it. */
@Component("grantView")
public class GrantView {

    private final Grants grants;
    private final Tranches tranches;
    private final Signatures signatures;
    private final People people;
    private final Reports reports;
    private final Clearings clearings;
    private final Refunds refunds;
    private final ReportGround ground;
    private final Organisations organisations;
    private final Parties parties;
    private final Territories territories;
    private final Editions editions;
    private final ReportTerms reportTerms;
    private final Forms forms;
    private final Clock clock;

    GrantView(
            Grants grants,
            Tranches tranches,
            Signatures signatures,
            People people,
            Reports reports,
            Clearings clearings,
            Refunds refunds,
            ReportGround ground,
            Organisations organisations,
            Parties parties,
            Territories territories,
            Editions editions,
            ReportTerms reportTerms,
            Forms forms,
            Clock clock) {
        this.grants = grants;
        this.tranches = tranches;
        this.signatures = signatures;
        this.people = people;
        this.reports = reports;
        this.clearings = clearings;
        this.refunds = refunds;
        this.ground = ground;
        this.organisations = organisations;
        this.parties = parties;
        this.territories = territories;
        this.editions = editions;
        this.reportTerms = reportTerms;
        this.forms = forms;
        this.clock = clock;
    }

    public Organisation organisation(Grant grant) {
        return organisations.find(grant.organisationId()).orElseThrow();
    }

    public String grantee(Grant grant) {
        return organisation(grant).name().in(language());
    }

    public String customer(Grant grant) {
        return parties.customer(grant.customerCode()).orElseThrow().name().in(language());
    }

    public String territory(Grant grant) {
        return territories.fullName(grant.kato()).in(language());
    }

    public String type(Grant grant) {
        return editions.get(grant.edition())
                .title("grantTypes." + grant.grantType())
                .in(language());
    }

    public Budget budget(Grant grant) {
        return grants.budget(grant.id());
    }

    public Plan plan(Grant grant) {
        return ground.plan(grant);
    }

    public Payments payments(Grant grant) {
        return tranches.of(grant);
    }

    public List<Signature> signatures(Grant grant) {
        return signatures.of(grant.id());
    }

    /** Name of whose act a signature is, or null where that is who signed. */
    public String recorder(Signature signature) {
        return signature.side() == Side.OPERATOR
                ? people.find(signature.personId()).map(Person::name).orElse(null)
                : null;
    }

    /** Revisions that the operator has seen, the newest first. */
    public List<Report> sentReports(Grant grant) {
        return reports.of(grant.id()).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .sorted((one, other) -> other.revision() - one.revision())
                .toList();
    }

    public int revision(Report report) {
        return reports.shownRevision(report);
    }

    /** The accepted final report, or null. */
    public Report accepted(Grant grant) {
        return reports.of(grant.id()).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED
                        && report.stage() >= grant.agreement().shares().finalStage())
                .findFirst()
                .orElse(null);
    }

    /** The last day for the report that is due. */
    public LocalDate reportBy(Grant grant) {
        return LocalDate.ofInstant(reportTerms.until(grant), clock.getZone());
    }

    /** Whether the report on the last payment, or on the first that is to come, is still to be written. */
    public boolean awaitsReport(Grant grant) {
        int stage = Math.max(1, payments(grant).made().size());
        return (grant.state() == GrantState.SIGNED || grant.state() == GrantState.ACTIVE)
                && reports.of(grant.id()).stream()
                        .noneMatch(report -> report.stage() == stage && report.state() == ReportState.ACCEPTED);
    }

    /** Whether a report is waited for and did not come in its term. */
    public boolean isLate(Grant grant) {
        return awaitsReport(grant) && clock.instant().isAfter(reportTerms.until(grant));
    }

    /** Whether the agreement ended because no report on the last payment came. */
    public boolean unreported(Grant grant) {
        int stage = payments(grant).made().size();
        return grant.state().isBroken() && sentReports(grant).stream().noneMatch(report -> report.stage() == stage);
    }

    /** Whether money or signatures came before the first day of the project. */
    public boolean isAhead(Grant grant) {
        return (grant.state() == GrantState.SIGNED || grant.state() == GrantState.ACTIVE)
                && LocalDate.now(clock).isBefore(grant.agreement().startsOn());
    }

    /** Whether the report that is due is the final one, and the project still goes on. */
    public boolean isEarly(Grant grant) {
        return interim(grant) == 0
                && LocalDate.now(clock).isBefore(grant.agreement().endsOn());
    }

    /** Number of the interim report that comes next or is under review; 0 when it is the final one. */
    public int interim(Grant grant) {
        int stage = Math.max(1, payments(grant).made().size());
        return stage < grant.agreement().shares().finalStage() ? stage : 0;
    }

    /** What came back, or null while nothing is recorded. */
    public Refund refunded(Grant grant) {
        return refunds.of(grant.id()).orElse(null);
    }

    /** The answers; expenses with files are not among them: {@link ReportLines} lists them. */
    public FormView answers(Grant grant, Report report) {
        Form form = forms.form("grant-report", report.formVersion());
        boolean listed = form.all().anyMatch(field -> field.key().equals("receipt"));
        Form shown = form.without(field -> listed && field.key().equals("expenses"));
        return forms.answers(shown, forms.fromJson(form, report.answers()), ground.given(grant), language());
    }

    public Answers read(Report report) {
        return forms.fromJson(forms.form("grant-report", report.formVersion()), report.answers());
    }

    /** With the sums that the operator accepted. */
    public Expenses expenses(Report report) {
        return Expenses.of(read(report)).cleared(clearings.of(report.grantId(), report.revision()));
    }

    public BigDecimal due(Grant grant, Report report) {
        return payments(grant).dueFor(report.confirmed());
    }

    public BigDecimal refund(Grant grant, Report report) {
        return payments(grant).unconfirmed(report.confirmed());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
