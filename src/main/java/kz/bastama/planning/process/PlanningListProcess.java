package kz.bastama.planning.process;

import static kz.bastama.planning.process.TopicProposalModel.CASE_PATH;
import static kz.bastama.planning.process.TopicProposalModel.CUSTOMER_CODE;
import static kz.bastama.planning.process.TopicProposalModel.EDITION;

import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionListProcess;
import org.springframework.stereotype.Component;

@Component
class PlanningListProcess implements DirectionListProcess {

    private final Cases cases;
    private final Parties parties;

    PlanningListProcess(Cases cases, Parties parties) {
        this.cases = cases;
        this.parties = parties;
    }

    @Override
    public void amend(DirectionList list, OfficialText title) {
        cases.start(
                ListAmendmentModel.PROCESS,
                list.id().toString(),
                variables(list, title).and(ListAmendmentModel.ORDER_SIGNATORY, headOf(list)));
    }

    @Override
    public void start(DirectionList list, OfficialText title) {
        cases.start(
                DirectionListModel.PROCESS,
                list.id().toString(),
                variables(list, title).and(DirectionListModel.ORDER_SIGNATORY, headOf(list)));
    }

    /** Who signs the order, as its form proposes: so the list names post and name in both languages. */
    private String headOf(DirectionList list) {
        return parties.customer(list.customerCode()).orElseThrow().head().ru();
    }

    private static Variables variables(DirectionList list, OfficialText title) {
        return Variables.of(EDITION, list.edition().toString())
                .titled(title)
                .and(CASE_PATH, "/staff/lists/" + list.id())
                .and(CUSTOMER_CODE, list.customerCode());
    }
}
