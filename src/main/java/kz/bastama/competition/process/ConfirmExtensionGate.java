package kz.bastama.competition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.WeighExtension;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who asked for the extension does not decide on it; a confirmation names its decision, a refusal its reason. */
@Component
class ConfirmExtensionGate implements TaskGate {

    private final WeighExtension weighExtension;
    private final Clock clock;

    ConfirmExtensionGate(WeighExtension weighExtension, Clock clock) {
        this.weighExtension = weighExtension;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return IntakeExtensionModel.TASK_CONFIRM_EXTENSION;
    }

    @Override
    public Set<String> dates() {
        return Set.of(IntakeExtensionModel.EXTENSION_ORDER_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        boolean confirms =
                answers.text(IntakeExtensionModel.EXTENSION_DECISION.name()).equals(IntakeExtensionModel.CONFIRM);
        Verdict person = weighExtension.of(UUID.fromString(caseId), confirms);
        return person.and(confirms ? ordered(answers) : reasoned(answers));
    }

    private Verdict ordered(Answers answers) {
        String number = IntakeExtensionModel.EXTENSION_ORDER_NUMBER.name();
        String date = IntakeExtensionModel.EXTENSION_ORDER_DATE.name();
        Verdict named = !answers.text(number).isBlank() && answers.date(date).isPresent()
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.extensionOrder", null).at(number));
        return named.and(
                TypedDay.of(answers, date).happened(LocalDate.now(clock)).verdict());
    }

    private static Verdict reasoned(Answers answers) {
        String refusal = IntakeExtensionModel.EXTENSION_REFUSAL.name();
        return answers.text(refusal).isBlank()
                ? Verdict.refused(
                        Refusal.of("competition.extensionRefusal", null).at(refusal))
                : Verdict.allowed();
    }
}
