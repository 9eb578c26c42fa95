package kz.bastama.insight.process;

import kz.bastama.engine.Variable;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code processes/insight/operator-report.bpmn} is called by from Java. */
final class YearlyReportModel {

    static final String PROCESS = "operator-report";
    static final String DECIDED = "insight.yearlyReportDecided";

    static final Variable<String> EDITION = Variable.text("edition");
    static final Variable<String> CASE_PATH = Variable.text("casePath");
    static final Variable<String> RESULTS_KK = Variable.text("yearlyResultsKk");
    static final Variable<String> RESULTS = Variable.text("yearlyResults");
    static final Variable<String> PROPOSALS_KK = Variable.text("yearlyProposalsKk");
    static final Variable<String> PROPOSALS = Variable.text("yearlyProposals");
    static final Variable<String> SIGNATORY = Variable.text("yearlySignatory");
    static final Variable<Boolean> APPROVED = Variable.flag("yearlyReportApproved");

    private YearlyReportModel() {}

    static YearlyReport.Words words(VariableScope scope) {
        return new YearlyReport.Words(
                OfficialText.of(RESULTS_KK.in(scope), RESULTS.in(scope)),
                OfficialText.of(PROPOSALS_KK.in(scope), PROPOSALS.in(scope)),
                SIGNATORY.in(scope));
    }
}
