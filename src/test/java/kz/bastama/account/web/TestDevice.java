package kz.bastama.account.web;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An authenticator in a test's hand. */
public final class TestDevice {

    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([A-Z2-7 ]+)</code>");

    private TestDevice() {}

    /** The secret that a page shows for a device. */
    public static String secretOn(String page) {
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new AssertionError("no secret on the page");
        }
        return secret.group(1).replace(" ", "");
    }

    public static String code(String secret, Instant at) {
        return new DeviceCodes().code(secret, at);
    }
}
