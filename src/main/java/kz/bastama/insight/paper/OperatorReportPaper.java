package kz.bastama.insight.paper;

import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the yearly report says; its figures are those that the report keeps. */
@Component
public class OperatorReportPaper {

    private final Parties parties;

    OperatorReportPaper(Parties parties) {
        this.parties = parties;
    }

    public OperatorReportContent of(YearlyReport report) {
        Operator operator = parties.operator();
        return new OperatorReportContent(
                operator.city(),
                operator.name(),
                operator.bin(),
                report.year(),
                report.results(),
                report.proposals(),
                OfficialText.typed(report.signatory(), operator.head()),
                report.tables());
    }
}
