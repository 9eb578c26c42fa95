package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.ExclusionRegister;
import kz.bastama.competition.ExclusionRegister.Subject;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.RegisterAnswer;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;

/**
 * Asks the connected registers about the exclusion grounds of an applicant. No transaction is held while others answer; each
 * answer is kept by itself, with its source and time.
 */
@Service
public class AskRegisters {

    /** As much of what a connector says of its failure as helps whoever repairs it. */
    private static final int LONGEST = 300;

    private final List<ExclusionRegister> registers;
    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final KeepRegisterAnswer keep;
    private final Editions editions;
    private final Clock clock;

    /** @param registers empty as long as none is connected */
    AskRegisters(
            Optional<List<ExclusionRegister>> registers,
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            KeepRegisterAnswer keep,
            Editions editions,
            Clock clock) {
        this.registers = registers.orElse(List.of());
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.keep = keep;
        this.editions = editions;
        this.clock = clock;
    }

    /** Whether any register can tell of that ground; where none can, it is looked up by hand. */
    public boolean isConnected(String ground) {
        return registers.stream().anyMatch(register -> register.grounds().contains(ground));
    }

    public Verdict of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        if (application.state() != ApplicationState.SENT) {
            return Verdict.refused(Refusal.of("competition.checkOver", null));
        }
        Subject subject =
                Subject.of(organisations.find(application.organisationId()).orElseThrow());
        List<String> grounds = editions.get(competitions
                        .find(application.competitionId())
                        .orElseThrow()
                        .edition())
                .names("exclusionGrounds");
        for (ExclusionRegister register : registers) {
            grounds.stream()
                    .filter(register.grounds()::contains)
                    .forEach(ground -> keep.of(applicationId, answer(register, ground, subject)));
        }
        return Verdict.allowed();
    }

    /** A connector is somebody else's code: where it fails, the officer hears that the register could not be asked. */
    private RegisterAnswer answer(ExclusionRegister register, String ground, Subject subject) {
        try {
            ExclusionRegister.Answer answer = register.ask(ground, subject);
            return new RegisterAnswer(ground, answer.outcome(), register.name(), answer.at(), answer.proof());
        } catch (RuntimeException failure) {
            String said = failure.toString();
            String why = said.substring(0, Math.min(said.length(), LONGEST));
            return new RegisterAnswer(
                    ground, ExclusionRegister.Outcome.UNAVAILABLE, register.name(), clock.instant(), why);
        }
    }
}
