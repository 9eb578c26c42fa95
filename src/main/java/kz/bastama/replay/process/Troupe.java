package kz.bastama.replay.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The persons of a case by their names in the file. Each signs in as at the portal, once, and then acts. */
@Component
@Profile({"replay", "demo"})
class Troupe {

    private final AuthenticationProvider signIn;
    private final Map<String, Player> players = new LinkedHashMap<>();

    Troupe(AuthenticationProvider signIn) {
        this.signIn = signIn;
    }

    private static final class Player {

        private final Person person;
        private final String password;
        private Authentication signedIn;

        private Player(Person person, String password) {
            this.person = person;
            this.password = password;
        }
    }

    void enter(String name, Person person, String password) {
        players.put(name, new Player(person, password));
    }

    Person person(String name) {
        return players.get(name).person;
    }

    /** What the person of the cast signs with. */
    String password(String name) {
        return players.get(name).password;
    }

    /** The first officer with one of these groups. */
    String officerOf(Set<String> groups) {
        return players.entrySet().stream()
                .filter(player -> player.getValue().person.rights().stream()
                        .map(Right::group)
                        .anyMatch(groups::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody of the cast has one of the groups " + groups));
    }

    /** Lets the first officer with that group act. */
    <T> T asOneOf(String group, Supplier<T> act) {
        return as(officerOf(Set.of(group)), act);
    }

    <T> T as(String name, Supplier<T> act) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        try {
            SecurityContextHolder.getContext().setAuthentication(authentication(players.get(name)));
            return act.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private Authentication authentication(Player player) {
        if (player.signedIn == null) {
            player.signedIn = signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(player.person.login(), player.password));
        }
        return player.signedIn;
    }
}
