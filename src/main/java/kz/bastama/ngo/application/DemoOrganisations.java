package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.DemoSeed;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.Presence;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Verification;
import kz.bastama.party.Bin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Organisations of a demonstration, from {@code demo/organisations.csv}; those that are not verified wait for an officer. One is
 * known as from an earlier register, without an account, so that a visitor can claim it.
 */
@Component
@Profile("demo")
class DemoOrganisations implements DemoSeed {

    private final RegisterOrganisation registerOrganisation;
    private final OpenRepresentativeAccount account;
    private final OrganisationRegister register;
    private final Clock clock;
    private final String password;

    DemoOrganisations(
            RegisterOrganisation registerOrganisation,
            OpenRepresentativeAccount account,
            OrganisationRegister register,
            Clock clock,
            @Value("${bastama.demo.password}") String password) {
        this.registerOrganisation = registerOrganisation;
        this.account = account;
        this.register = register;
        this.clock = clock;
        this.password = password;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void seed() {
        lines().forEach(this::open);
    }

    private void open(String[] cells) {
        if (isUnclaimed(cells)) {
            register.save(RegisteredOrganisation.open(
                    UUID.randomUUID(), new Bin(cells[1]), profile(cells).accepted(), clock.instant()));
            return;
        }
        Registration registration =
                new Registration(cells[1], profile(cells), cells[0], password, Locale.forLanguageTag("kk"));
        if (cells[14].equals("1")) {
            verified(registration);
        } else if (registerOrganisation.register(registration) instanceof RegistrationOutcome.Refused refused) {
            throw new IllegalStateException("demo/organisations.csv: " + refused.verdict());
        }
    }

    private void verified(Registration registration) {
        RegisteredOrganisation organisation = register.save(RegisteredOrganisation.open(
                        UUID.randomUUID(),
                        new Bin(registration.bin()),
                        registration.profile().accepted(),
                        clock.instant())
                .verified(new Verification(clock.instant(), "Bastama", "demo")));
        account.open(organisation.id(), registration);
    }

    /** Nobody acts for it: it has neither account nor file cabinet. */
    static boolean isUnclaimed(String[] cells) {
        return cells[14].equals("-");
    }

    private static ProfileEntry profile(String[] cells) {
        return new ProfileEntry(
                cells[2],
                cells[3],
                "",
                cells[4],
                LocalDate.parse(cells[5]),
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                "",
                "",
                cells[8],
                cells[10],
                cells[0] + "@bastama.example",
                cells[11],
                cells[12],
                Set.of(cells[13].split(" ")),
                List.of(new ProfileEntry.FounderEntry(cells[8], "")),
                Presence.UNKNOWN);
    }

    /** login, BIN and what follows, as the first line of the file names it. */
    static List<String[]> lines() {
        return DemoSeed.rows("/demo/organisations.csv");
    }
}
