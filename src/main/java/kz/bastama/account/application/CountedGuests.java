package kz.bastama.account.application;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.domain.GuestActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountedGuests implements GuestLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final GuestActs acts;
    private final Clock clock;

    CountedGuests(GuestActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean admits(String kind, String address) {
        Instant now = clock.instant();
        acts.forgetBefore(now.minus(WINDOW));
        return acts.add(kind, network(address), now, now.minus(WINDOW));
    }

    /** One line has a whole network of addresses of version 6: they count as one. */
    private static String network(String address) {
        if (!address.contains(":") || address.contains("@")) {
            return address;
        }
        try {
            byte[] parts = InetAddress.getByName(address).getAddress();
            return parts.length == 16 ? HexFormat.of().formatHex(parts, 0, 8) + "::/64" : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
