package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.RiskSignal;
import kz.bastama.grant.domain.SurveyResults;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The signs in the data of a running grant that a visit may be needed. They decide nothing: an officer does. */
@Component
public class RiskSignals {

    private static final String RULES = "monitoring.signals.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Grants grants;
    private final Reports reports;
    private final Tranches tranches;
    private final Surveys surveys;
    private final ReportTerms reportTerms;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RiskSignals(
            Grants grants,
            Reports reports,
            Tranches tranches,
            Surveys surveys,
            ReportTerms reportTerms,
            Editions editions,
            WorkingCalendar calendar,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.tranches = tranches;
        this.surveys = surveys;
        this.reportTerms = reportTerms;
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<RiskSignal> of(Grant grant) {
        if (!PlanVisits.isOpenTo(grant)) {
            return List.of();
        }
        Edition edition = editions.get(grant.edition());
        List<Report> sent = reports.of(grant.id()).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .toList();
        List<RiskSignal> signals = new ArrayList<>();
        late(grant, sent, edition).ifPresent(signals::add);
        returned(sent, edition).ifPresent(signals::add);
        spending(grant, sent, edition).ifPresent(signals::add);
        List<Grant> others = others(grant);
        first(others, edition).ifPresent(signals::add);
        breaches(others, edition).ifPresent(signals::add);
        beneficiaries(grant, edition).ifPresent(signals::add);
        return signals;
    }

    /** From how many signals on an extra visit is proposed. */
    public int proposedFrom(Grant grant) {
        return editions.get(grant.edition()).whole("monitoring.proposedFrom");
    }

    private Optional<RiskSignal> late(Grant grant, List<Report> sent, Edition edition) {
        int threshold = edition.whole(RULES + "lateReport");
        int stage = tranches.of(grant).made().size();
        boolean waited = grant.state() == GrantState.ACTIVE
                && sent.stream().noneMatch(report -> report.stage() == stage && report.state() == ReportState.ACCEPTED);
        LocalDate due = LocalDate.ofInstant(reportTerms.until(grant), clock.getZone());
        int days = calendar.workingDaysBetween(due, LocalDate.now(clock));
        return signal(waited && days >= threshold, "lateReport", threshold, days, ShownTime.day(due));
    }

    private Optional<RiskSignal> returned(List<Report> sent, Edition edition) {
        int threshold = edition.whole(RULES + "returnedReport");
        int stages = sent.stream().mapToInt(Report::stage).max().orElse(0);
        return IntStream.rangeClosed(1, stages)
                .mapToObj(stage -> {
                    long returns = sent.stream()
                            .filter(report -> report.stage() == stage && report.state() == ReportState.RETURNED)
                            .count();
                    return signal(returns >= threshold, "returnedReport", threshold, returns, stage);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the newest report says was spent, against what had been paid. */
    private Optional<RiskSignal> spending(Grant grant, List<Report> sent, Edition edition) {
        int threshold = edition.whole(RULES + "spending");
        BigDecimal paid = tranches.of(grant).paid();
        return sent.stream()
                .reduce((one, later) -> later)
                .filter(report -> paid.signum() > 0)
                .flatMap(report -> signal(
                        paid.subtract(report.spent())
                                        .abs()
                                        .multiply(HUNDRED)
                                        .compareTo(paid.multiply(BigDecimal.valueOf(threshold)))
                                >= 0,
                        "spending",
                        threshold,
                        report.spent(),
                        paid));
    }

    private Optional<RiskSignal> first(List<Grant> others, Edition edition) {
        int threshold = edition.whole(RULES + "firstGrant");
        return signal(others.size() < threshold, "firstGrant", threshold, others.size(), "");
    }

    private Optional<RiskSignal> breaches(List<Grant> others, Edition edition) {
        int threshold = edition.whole(RULES + "earlierBreach");
        List<Grant> broken =
                others.stream().filter(grant -> grant.state().isBroken()).toList();
        String numbers = broken.stream().map(Grant::number).collect(Collectors.joining(", "));
        return signal(broken.size() >= threshold, "earlierBreach", threshold, broken.size(), numbers);
    }

    /** How many who answered the newest survey say that nothing took place. */
    private Optional<RiskSignal> beneficiaries(Grant grant, Edition edition) {
        int threshold = edition.whole(RULES + "beneficiaries");
        return surveys.of(grant.id()).stream()
                .reduce((one, later) -> later)
                .map(survey -> SurveyResults.of(surveys.answers(survey.id())))
                .flatMap(results -> signal(
                        results.answers() >= edition.whole("survey.signalFrom") && results.missed() >= threshold,
                        "beneficiaries",
                        threshold,
                        results.missed(),
                        results.answers()));
    }

    /** The grants of the same organisation that had an agreement before. */
    private List<Grant> others(Grant grant) {
        UUID own = grant.id();
        return grants.ofOrganisation(grant.organisationId()).stream()
                .filter(other -> !other.id().equals(own)
                        && other.state().isPublic()
                        && !other.awardedAt().isAfter(grant.awardedAt()))
                .toList();
    }

    private static Optional<RiskSignal> signal(
            boolean speaks, String rule, int threshold, Object found, Object against) {
        return speaks ? Optional.of(new RiskSignal(rule, threshold, found, against)) : Optional.empty();
    }
}
