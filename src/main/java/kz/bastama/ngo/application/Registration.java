package kz.bastama.ngo.application;

import java.util.Locale;
import kz.bastama.ngo.domain.ProfileEntry;

/** What a person typed to open the account of an organisation. */
public record Registration(String bin, ProfileEntry profile, String login, String password, Locale language) {

    /** The mail address of the profile is the login. */
    public static Registration byMail(String bin, ProfileEntry profile, String password, Locale language) {
        return new Registration(bin, profile, profile.email().strip(), password, language);
    }

    @Override
    public String toString() {
        return "Registration of " + bin;
    }
}
