package kz.bastama.grant.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A report is returned as often as the edition allows, always with words; refused only after that. */
@Component
class ReviewReportGate implements TaskGate {

    private static final String ROUNDS = "reports.correctionRounds";
    private static final int SHOWN = 10;

    private final Grants grants;
    private final Reports reports;
    private final Clearings clearings;
    private final Editions editions;

    ReviewReportGate(Grants grants, Reports reports, Clearings clearings, Editions editions) {
        this.grants = grants;
        this.reports = reports;
        this.clearings = clearings;
        this.editions = editions;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_REVIEW_REPORT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Grant grant = grants.find(UUID.fromString(caseId)).orElseThrow();
        Report report = reports.latest(grant.id()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        LegalBasis basis = edition.basis(ROUNDS);
        int rounds = edition.whole(ROUNDS);
        int returns = reports.returns(grant.id(), report.stage());
        String decision = answers.text(GrantModel.REPORT_DECISION.name());
        boolean silent = answers.text(GrantModel.REPORT_REMARKS.name()).isBlank();
        List<Refusal> refusals = new ArrayList<>();
        if (decision.equals(GrantModel.RETURN) && returns >= rounds) {
            refusals.add(Refusal.of("grant.roundsOver", basis, Map.of("rounds", rounds))
                    .at(GrantModel.REPORT_DECISION.name()));
        }
        if (decision.equals(GrantModel.REFUSE) && returns < rounds) {
            refusals.add(Refusal.of("grant.roundsLeft", basis, Map.of("rounds", rounds, "returns", returns))
                    .at(GrantModel.REPORT_DECISION.name()));
        }
        Clearing clearing = clearings.of(grant.id(), report.revision());
        if (decision.equals(GrantModel.ACCEPT) && !clearing.open().isEmpty()) {
            refusals.add(Refusal.of(
                            "grant.linesUndecided",
                            null,
                            Map.of("count", clearing.open().size(), "rows", rows(clearing.open())))
                    .at(GrantModel.REPORT_DECISION.name()));
        }
        boolean unsaid = decision.equals(GrantModel.REFUSE)
                || decision.equals(GrantModel.RETURN)
                        && clearing.questioned().stream().allMatch(ReportLine::isSettled)
                        && reports.remarks(grant.id(), report.revision()).isEmpty();
        if (silent && unsaid) {
            refusals.add(Refusal.of("grant.noRemarks", null).at(GrantModel.REPORT_REMARKS.name()));
        }
        return new Verdict(refusals);
    }

    private static String rows(List<ReportLine> open) {
        String first = open.stream()
                .limit(SHOWN)
                .map(line -> Integer.toString(line.number()))
                .collect(Collectors.joining(", "));
        return open.size() > SHOWN ? first + "…" : first;
    }
}
