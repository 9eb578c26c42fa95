package kz.bastama.competition.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.MeetingProtocol;
import kz.bastama.competition.application.MeetingProtocols;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The secretary signs after the experts; where too few of them have signed, after the term, and with the reason why the case goes on. */
@Component
class CollectExpertSignaturesGate implements TaskGate {

    private final Competitions competitions;
    private final MeetingProtocols protocols;
    private final SigningRules rules;
    private final Terms terms;
    private final Clock clock;

    CollectExpertSignaturesGate(
            Competitions competitions, MeetingProtocols protocols, SigningRules rules, Terms terms, Clock clock) {
        this.competitions = competitions;
        this.protocols = protocols;
        this.rules = rules;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_COLLECT_EXPERT_SIGNATURES;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        competitions.counting(UUID.fromString(caseId));
        MeetingProtocol protocol =
                protocols.of(UUID.fromString(caseId), Body.EXPERTS).orElseThrow();
        Verdict signed = rules.of(protocol);
        if (signed.isAllowed()) {
            return signed;
        }
        Instant until = terms.ofCase(caseId).stream()
                .filter(term -> term.isOpen() && term.name().equals(protocol.term()))
                .map(Term::due)
                .findFirst()
                .orElse(Instant.MIN);
        if (clock.instant().isBefore(until)) {
            return signed.and(Verdict.refused(
                    Refusal.of("competition.signingRuns", null, Map.of("until", ShownTime.minute(until)))));
        }
        boolean reasoned =
                !answers.text(CompetitionModel.EXPERTS_UNSIGNED_REASON.name()).isBlank();
        return reasoned
                ? Verdict.allowed()
                : signed.and(Verdict.refused(Refusal.of("competition.unsignedWithoutReason", null)));
    }
}
