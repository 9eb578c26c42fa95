package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.bastama.account.People;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;

/** What stands against a registration, all at once. */
@Service
class RegistrationCheck {

    private final OrganisationRegister register;
    private final Territories territories;
    private final People people;
    private final Clock clock;

    RegistrationCheck(OrganisationRegister register, Territories territories, People people, Clock clock) {
        this.register = register;
        this.territories = territories;
        this.people = people;
        this.clock = clock;
    }

    Verdict of(Registration typed) {
        return bin(typed.bin())
                .and(typed.profile().check(territories, LocalDate.now(clock)))
                .and(login(typed.login()));
    }

    private Verdict bin(String typed) {
        Optional<Bin> bin = Bin.read(typed);
        if (bin.isEmpty()) {
            return refused("ngo.binWrong", "bin");
        }
        return register.findByBin(bin.get()).isPresent() ? refused("ngo.binTaken", "bin") : Verdict.allowed();
    }

    private Verdict login(String login) {
        return people.findByLogin(login).isPresent() ? refused("ngo.mailTaken", "email") : Verdict.allowed();
    }

    private static Verdict refused(String code, String field) {
        return Verdict.refused(new Refusal(code, field, Map.of(), null));
    }
}
