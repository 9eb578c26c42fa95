package kz.bastama.competition.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.application.AskRegisters;
import kz.bastama.competition.domain.RegisterAnswer;
import kz.bastama.competition.domain.RegisterAnswers;
import kz.bastama.legal.ShownTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What registers answered, beside the grounds on the page of the check; public because templates call it. */
@Component("competitionRegisters")
public class RegisterView {

    private final AskRegisters registers;
    private final RegisterAnswers answers;
    private final MessageSource messages;

    RegisterView(AskRegisters registers, RegisterAnswers answers, MessageSource messages) {
        this.registers = registers;
        this.answers = answers;
        this.messages = messages;
    }

    /** Whether a register can tell of the ground; where none can, the page says that it is asked by hand. */
    public boolean connected(String ground) {
        return registers.isConnected(ground);
    }

    public boolean anyConnected(List<GroundView> grounds) {
        return grounds.stream().anyMatch(view -> connected(view.ground()));
    }

    /** The last answer about the ground, or null. */
    public RegisterAnswer answer(UUID applicationId, String ground) {
        return answers.of(applicationId).stream()
                .filter(one -> one.ground().equals(ground))
                .findFirst()
                .orElse(null);
    }

    /** What a register answered stands in the fields that nobody has filled yet; it counts once the officer saves it. */
    List<GroundView> proposed(UUID applicationId, List<GroundView> grounds, Locale language) {
        Map<String, RegisterAnswer> told = answers.of(applicationId).stream()
                .filter(RegisterAnswer::isAvailable)
                .collect(Collectors.toMap(RegisterAnswer::ground, Function.identity()));
        return grounds.stream()
                .map(view -> view.applies() == null && told.containsKey(view.ground())
                        ? new GroundView(
                                view.ground(),
                                told.get(view.ground()).isFound(),
                                evidence(told.get(view.ground()), language),
                                view.file(),
                                view.mistakes())
                        : view)
                .toList();
    }

    private String evidence(RegisterAnswer answer, Locale language) {
        Object[] facts = {
            Map.of(
                    "source", answer.source(),
                    "at", ShownTime.minute(answer.at()),
                    "proof", answer.proof(),
                    "found", Boolean.toString(answer.isFound()))
        };
        return messages.getMessage("competition.register.evidence", facts, language);
    }
}
