package kz.bastama.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.account.domain.GuestActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedGuestsTest {

    private final List<String> counted = new ArrayList<>();
    private final CountedGuests guests = new CountedGuests(new Noted(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::17, 2001:db8:1:2:aaaa:bbbb:cccc:dddd, true",
        "2001:db8:1:2::17, 2001:db8:1:3::17, false",
        "192.0.2.1, 192.0.2.2, false",
        "ask:one@example.org, ask:two@example.org, false"
    })
    void countsTheNetworkOfAVisitorNotTheAddressesWithinIt(String one, String other, boolean same) {
        guests.admits("proposal", one);
        guests.admits("proposal", other);

        assertThat(counted.get(0).equals(counted.get(1))).isEqualTo(same);
    }

    @Test
    void keepsWhatIsNoAddressAsItIs() {
        guests.admits("proposal", "visitor:unknown");
        assertThat(counted).containsExactly("visitor:unknown");
    }

    private final class Noted implements GuestActs {

        @Override
        public boolean add(String kind, String address, Instant at, Instant since) {
            return counted.add(address);
        }

        @Override
        public void forgetBefore(Instant moment) {
            // nothing is kept here that could be forgotten
        }
    }
}
