package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class ObjectionCase implements ObjectionProcess {

    private final Cases cases;

    ObjectionCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Objection objection, Competition competition, OfficialText organisation) {
        cases.start(
                ObjectionModel.PROCESS,
                objection.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .titled(organisation.between(objection.number() + " · ", ""))
                        .and(CASE_PATH, "/staff/objections/" + objection.id())
                        .and(CUSTOMER_CODE, competition.customerCode())
                        .and(ObjectionModel.CONSIDERED_AGAIN, false)
                        .and(ObjectionModel.ADMISSION_DEFECT, "")
                        .and(ObjectionModel.REVISION_DEFECT, ""));
    }

    @Override
    public void handedOver(UUID objectionId, String decider) {
        cases.handOver(
                ObjectionModel.PROCESS,
                objectionId.toString(),
                ObjectionModel.TASK_CONSIDER_OBJECTION,
                decider,
                Variables.of(ObjectionModel.OBJECTION_DECIDER, decider));
    }

    @Override
    public boolean takenBack(UUID objectionId) {
        return cases.correlate(
                ObjectionModel.PROCESS, objectionId.toString(), ObjectionModel.TAKEN_BACK, Variables.none());
    }

    @Override
    public boolean overtaken(UUID objectionId) {
        return cases.correlate(
                ObjectionModel.PROCESS, objectionId.toString(), ObjectionModel.OVERTAKEN, Variables.none());
    }

    @Override
    public boolean mended(UUID objectionId) {
        return cases.correlate(ObjectionModel.PROCESS, objectionId.toString(), ObjectionModel.MENDED, Variables.none());
    }
}
