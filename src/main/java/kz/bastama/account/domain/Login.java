package kz.bastama.account.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a person types to sign in. Upper and lower case are the same login. */
public class Login {

    /** The engine takes no other characters in the name of a user. */
    private static final Pattern STAFF = Pattern.compile("[a-z0-9@._-]{2,64}");

    private Login() {}

    public static String of(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isFitForStaff(String typed) {
        return STAFF.matcher(of(typed)).matches();
    }
}
