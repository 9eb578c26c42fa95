package kz.bastama.document.domain;

import java.time.Instant;

/**
 * What the house adds to the content of a paper.
 *
 * @param number null on a preview
 * @param code verification code; null on a preview
 */
public record Imprint(String number, String code, Instant issuedAt, String edition) {

    public static Imprint ofPreview(Instant now) {
        return new Imprint(null, null, now, null);
    }

    public boolean isPreview() {
        return number == null;
    }

    public Imprint withCode(String verificationCode) {
        return new Imprint(number, verificationCode, issuedAt, edition);
    }
}
