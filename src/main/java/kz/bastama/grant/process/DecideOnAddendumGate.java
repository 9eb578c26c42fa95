package kz.bastama.grant.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A change is agreed to while the project goes on; who does not agree says why. */
@Component
class DecideOnAddendumGate implements TaskGate {

    private final Grants grants;

    DecideOnAddendumGate(Grants grants) {
        this.grants = grants;
    }

    @Override
    public String taskKey() {
        return AddendumModel.TASK_DECIDE_ON_AMENDMENT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        boolean agrees = answers.text(AddendumModel.AMENDMENT_DECISION.name()).equals(AddendumModel.AGREE);
        List<Refusal> refusals = new ArrayList<>();
        if (agrees && !grants.find(UUID.fromString(caseId)).orElseThrow().isAmendable()) {
            refusals.add(Refusal.of("grant.addendumHeld", null).at(AddendumModel.AMENDMENT_DECISION.name()));
        }
        if (!agrees && answers.text(AddendumModel.AMENDMENT_REASON.name()).isBlank()) {
            refusals.add(Refusal.of("grant.addendumUnsaid", null).at(AddendumModel.AMENDMENT_REASON.name()));
        }
        return new Verdict(refusals);
    }
}
