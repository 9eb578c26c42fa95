package kz.bastama.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.Role;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class SignByPasswordTest {

    @Autowired
    private Signing signing;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestRaces races;

    @Test
    void takesNoMoreGuessesAfterSome() {
        UUID owner = people.open(Role.MEMBER).id();
        for (int at = 0; at < 5; at++) {
            assertThat(signing.sign(owner, "guess " + at, Map.of())).isEmpty();
        }
        assertThat(signing.sign(owner, TestPeople.PASSWORD, Map.of())).isEmpty();
        UUID other = people.open(Role.MEMBER).id();
        assertThat(signing.sign(other, TestPeople.PASSWORD, Map.of())).isPresent();
    }

    @Test
    void letsGuessesThatComeAtOnceSeeEachOther() throws Exception {
        UUID owner = people.open(Role.MEMBER).id();
        List<Optional<Signed>> last = new ArrayList<>();
        races.atOnce(
                () -> {
                    for (int at = 0; at < 5; at++) {
                        signing.sign(owner, "guess " + at, Map.of());
                    }
                },
                () -> last.add(signing.sign(owner, TestPeople.PASSWORD, Map.of())));
        assertThat(last).containsExactly(Optional.empty());
    }

    @Test
    void forgetsMistypingsOnceThePasswordWasRight() {
        UUID owner = people.open(Role.MEMBER).id();
        for (int round = 0; round < 3; round++) {
            for (int at = 0; at < 3; at++) {
                assertThat(signing.sign(owner, "mistyped", Map.of())).isEmpty();
            }
            assertThat(signing.sign(owner, TestPeople.PASSWORD, Map.of())).isPresent();
        }
    }
}
