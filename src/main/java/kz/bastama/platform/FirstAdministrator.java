package kz.bastama.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.bastama.account.People;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens the account {@code admin} when nobody is an administrator yet, so that an installation never waits for whoever comes
 * first. The password is the operator's, {@code BASTAMA_ADMIN_PASSWORD}, or one made up, shown once on the console and to be
 * changed at the first sign-in. There is no default password.
 */
@Component
@Profile("!demo & !test & !replay")
class FirstAdministrator implements ApplicationRunner, StartNote {

    private static final String LOGIN = "admin";
    private static final int SHORTEST = 10;

    private final People people;
    private final String chosen;
    private String invented;

    FirstAdministrator(People people, @Value("${bastama.admin.password:}") String chosen) {
        this.people = people;
        this.chosen = chosen;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.withRole(Role.ADMINISTRATOR, null).isEmpty()) {
            return;
        }
        Set<Right> rights = Set.of(Right.of(Role.ADMINISTRATOR));
        if (chosen.isEmpty()) {
            invented = invent();
            people.invite(LOGIN, "", "Administrator", Locale.ENGLISH, invented, rights);
        } else {
            refuseShort();
            people.register(LOGIN, "", "Administrator", Locale.ENGLISH, chosen, rights);
        }
    }

    private void refuseShort() {
        if (chosen.length() < SHORTEST) {
            throw new StartRefused(
                    "BASTAMA_ADMIN_PASSWORD, the password of the first administrator, has fewer than %d characters"
                            .formatted(SHORTEST),
                    "set a longer one, or leave it unset: a password will be made up and shown once");
        }
    }

    private static String invent() {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public List<String> lines() {
        return invented == null
                ? List.of()
                : List.of(
                        "",
                        "  First administrator: login %s, password %s".formatted(LOGIN, invented),
                        "  It is shown this once and must be changed at the first sign-in.");
    }
}
