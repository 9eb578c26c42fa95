package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.bastama.account.People;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the owner of an account that somebody tried to register with the same mail address. Who tried is told what everybody is
 * told, or it could be learned who has an account.
 */
@Service
public class TellOfRegistration {

    private final People people;
    private final Notices notices;
    private final Clock clock;

    TellOfRegistration(People people, Notices notices, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Once a day. */
    @Transactional
    public void with(String login) {
        people.findByLogin(login)
                .ifPresent(owner -> notices.send(new Notice(
                        "ngo.registeredAgain:" + owner.id() + ":" + LocalDate.now(clock),
                        owner.id(),
                        "ngo.registeredAgain",
                        Map.of("login", login),
                        "/sign-in")));
    }
}
