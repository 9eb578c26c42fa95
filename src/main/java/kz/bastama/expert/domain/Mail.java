package kz.bastama.expert.domain;

import java.util.regex.Pattern;

/** Whether a text could be a mail address; only a letter that arrives proves it. */
final class Mail {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    private Mail() {}

    static boolean looksRight(String address) {
        return address != null && SHAPE.matcher(address.strip()).matches();
    }
}
