package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;

/**
 * What stands against a registration, all at once: but not that its BIN is claimed by somebody whom nobody has verified, and not
 * that its mail address has an account, which would tell strangers who has one.
 */
@Service
class RegistrationCheck {

    private final OrganisationRegister register;
    private final UnclaimedOrganisations unclaimed;
    private final Territories territories;
    private final Clock clock;

    RegistrationCheck(
            OrganisationRegister register, UnclaimedOrganisations unclaimed, Territories territories, Clock clock) {
        this.register = register;
        this.unclaimed = unclaimed;
        this.territories = territories;
        this.clock = clock;
    }

    Verdict of(Registration typed) {
        return bin(typed.bin()).and(typed.profile().check(territories, LocalDate.now(clock)));
    }

    private Verdict bin(String typed) {
        Optional<Bin> bin = Bin.read(typed);
        if (bin.isEmpty()) {
            return refused("ngo.binWrong", "bin");
        }
        if (bin.get().kind() == Bin.Kind.JOINT_ENTREPRENEUR) {
            return refused("ngo.binOfEntrepreneur", "bin");
        }
        boolean held = register.findByBin(bin.get())
                .filter(RegisteredOrganisation::isVerified)
                .isPresent();
        return held && unclaimed.find(bin.get()).isEmpty() ? refused("ngo.binTaken", "bin") : Verdict.allowed();
    }

    private static Verdict refused(String code, String field) {
        return Verdict.refused(new Refusal(code, field, Map.of(), null));
    }
}
