package kz.bastama.competition.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.ExclusionRegister;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.RegisterAnswer;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;

/**
 * Asks the connected registers about the exclusion grounds of an applicant. No transaction is held while others answer; each
 * answer is kept by itself, with its source and time.
 */
@Service
public class AskRegisters {

    private final List<ExclusionRegister> registers;
    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final KeepRegisterAnswer keep;
    private final Editions editions;

    /** @param registers empty as long as none is connected */
    AskRegisters(
            Optional<List<ExclusionRegister>> registers,
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            KeepRegisterAnswer keep,
            Editions editions) {
        this.registers = registers.orElse(List.of());
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.keep = keep;
        this.editions = editions;
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
        Bin bin = organisations.find(application.organisationId()).orElseThrow().bin();
        List<String> grounds = editions.get(competitions
                        .find(application.competitionId())
                        .orElseThrow()
                        .edition())
                .names("exclusionGrounds");
        for (ExclusionRegister register : registers) {
            grounds.stream()
                    .filter(register.grounds()::contains)
                    .forEach(ground -> keep.of(applicationId, answer(ground, register.ask(ground, bin))));
        }
        return Verdict.allowed();
    }

    private static RegisterAnswer answer(String ground, ExclusionRegister.Answer answer) {
        return new RegisterAnswer(ground, answer.outcome(), answer.source(), answer.at(), answer.proof());
    }
}
