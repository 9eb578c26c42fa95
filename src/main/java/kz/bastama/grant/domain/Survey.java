package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Questions to the beneficiaries of a project, behind a public link.
 *
 * @param token what the link ends with; nobody guesses it
 * @param salt of the hashes by which the answers of one address are counted; null once the survey is closed and they are forgotten
 * @param closesAt by the edition
 * @param closedAt null while it takes answers
 */
@RecordBuilder
public record Survey(
        UUID id, UUID grantId, UUID token, String salt, Instant openedAt, Instant closesAt, Instant closedAt) {

    public static Survey opened(UUID grantId, Instant at, Instant closesAt) {
        return new Survey(
                UUID.randomUUID(), grantId, UUID.randomUUID(), UUID.randomUUID().toString(), at, closesAt, null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether it takes answers at that moment: its timer may be a little late. */
    public boolean takesAnswers(Instant now) {
        return isOpen() && now.isBefore(closesAt);
    }

    public Survey closed(Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("Survey " + id + " is closed");
        }
        return SurveyBuilder.builder(this).salt(null).closedAt(at).build();
    }

    /** By it the answers of one address are counted; nobody reads the address from it. */
    public String hash(String address) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((salt + address).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
