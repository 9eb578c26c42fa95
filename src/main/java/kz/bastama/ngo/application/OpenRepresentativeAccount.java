package kz.bastama.ngo.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import org.springframework.stereotype.Service;

/** Opens the account of the first person who acts for an organisation: the mail address is the login. */
@Service
class OpenRepresentativeAccount {

    private final People people;
    private final Representatives representatives;
    private final Clock clock;

    OpenRepresentativeAccount(People people, Representatives representatives, Clock clock) {
        this.people = people;
        this.representatives = representatives;
        this.clock = clock;
    }

    void open(UUID organisationId, Registration typed) {
        String mail = typed.profile().email().strip();
        Person person = people.register(
                typed.login(),
                mail,
                typed.profile().contactPerson().strip(),
                typed.language(),
                typed.password(),
                Set.of(Right.of(Role.NGO)));
        representatives.save(Representative.first(organisationId, person.id(), clock.instant()));
    }
}
