package kz.bastama.ngo.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bastama.ngo.domain.ProfileEntry.FounderEntry;
import kz.bastama.party.Bin;
import kz.bastama.party.CheckDigit;

/** Invented organisations; each has a BIN of its own. */
public final class OrganisationFixture {

    private static final AtomicInteger SERIAL = new AtomicInteger(70000);

    private OrganisationFixture() {}

    public static Bin freshBin() {
        String stem;
        do {
            stem = "210340" + String.format(Locale.ROOT, "%05d", SERIAL.incrementAndGet());
        } while (CheckDigit.of(stem) > 9);
        return new Bin(stem + CheckDigit.of(stem));
    }

    public static ProfileEntry entry(String name) {
        return entry(name, "Head of it");
    }

    public static ProfileEntry entry(String name, String head) {
        return new ProfileEntry(
                name,
                name,
                "",
                "PUBLIC_FOUNDATION",
                LocalDate.of(2021, 3, 4),
                "351010000",
                "Street 1",
                head,
                "Director",
                "",
                "",
                "Contact Person",
                "+7 701 000 00 00",
                "mail@example.kz",
                "KZ86 125K ZT50 0410 0100",
                "KCJBKZKX",
                Set.of("4", "13-1"),
                List.of(
                        new FounderEntry("First", ""),
                        new FounderEntry("Second", freshBin().digits())),
                Presence.UNKNOWN);
    }

    public static RegisteredOrganisation organisation(String name) {
        return RegisteredOrganisation.open(
                UUID.randomUUID(), freshBin(), entry(name).accepted(), Instant.parse("2025-09-01T05:00:00Z"));
    }
}
