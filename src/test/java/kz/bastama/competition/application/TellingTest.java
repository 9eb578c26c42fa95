package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class TellingTest {

    private final List<UUID> told = new ArrayList<>();
    private final Telling telling = new Telling();

    @Test
    void tellsAllBehindAFullMailboxAndAsksForAnotherTryWithoutNamingIt() {
        List<UUID> whom = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        telling.each(whom, one -> {
            if (one.equals(whom.get(1))) {
                throw new MailSendException("452 full: somebody@example.org");
            }
            told.add(one);
        });

        assertThat(told).containsExactly(whom.get(0), whom.get(2));
        assertThatThrownBy(telling::end)
                .hasMessage("1 of 3 letters could not be handed to the mail server")
                .hasNoCause();
    }

    @Test
    void endsInPeaceWhenAllWereReached() {
        telling.each(List.of(UUID.randomUUID()), told::add);
        telling.end();
        assertThat(told).hasSize(1);
    }
}
