package kz.bastama.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.bastama.competition.ExclusionRegister.Answer;
import kz.bastama.competition.ExclusionRegister.Outcome;
import kz.bastama.competition.ExclusionRegister.Subject;
import org.junit.jupiter.api.Test;

/** What every connector of a register keeps to; the test of a new one implements this. */
public interface ExclusionRegisterContract {

    ExclusionRegister register();

    /** Of whom the register holds a record on each of its grounds. */
    Subject listed();

    /** Of whom it holds none. */
    Subject unlisted();

    /** Cuts the connection. */
    void cut();

    @Test
    default void namesItselfAndGroundsOfTheRules() throws Exception {
        String rules = Files.readString(Path.of("src/main/resources/legal/state-grant/2025-07-01.yml"));
        assertThat(register().name()).isNotBlank().hasSizeLessThan(300);
        assertThat(register().grounds())
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(rules).contains(ground + ":"));
    }

    @Test
    default void provesWhatItFound() {
        for (String ground : register().grounds()) {
            says(Outcome.FOUND, ground, listed());
            says(Outcome.NOT_FOUND, ground, unlisted());
        }
    }

    @Test
    default void saysThatItCannotBeReached() {
        cut();
        for (String ground : register().grounds()) {
            says(Outcome.UNAVAILABLE, ground, listed());
        }
    }

    private void says(Outcome outcome, String ground, Subject subject) {
        Answer answer = register().ask(ground, subject);
        assertThat(answer.outcome()).as(ground).isEqualTo(outcome);
        assertThat(answer.at()).as(ground).isNotNull();
        assertThat(answer.proof()).as(ground).isNotBlank();
    }
}
