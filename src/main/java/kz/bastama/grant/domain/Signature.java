package kz.bastama.grant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.Signed;

/**
 * A signature under an agreement or an act: who, when, and exactly what was signed.
 *
 * @param paper what was signed
 * @param number of the additional agreement; 1 otherwise
 * @param personId whose act in the portal or in Tasklist it was
 * @param name who signed
 * @param signedOn day of the signature
 * @param at when it was recorded
 * @param means how it was made, for example {@code portal}
 * @param digestKk SHA-256 of the Kazakh rendition
 * @param digestRu SHA-256 of the Russian rendition
 */
public record Signature(
        SignedPaper paper,
        int number,
        Side side,
        UUID personId,
        String name,
        LocalDate signedOn,
        Instant at,
        String means,
        String digestKk,
        String digestRu) {

    /** What the journal keeps of it. */
    public Map<String, String> facts() {
        return Map.of("name", name, "means", means, "digestKk", digestKk, "digestRu", digestRu);
    }

    public static Signature of(
            SignedPaper paper, int number, Side side, Signed signed, String name, LocalDate signedOn) {
        return new Signature(
                paper,
                number,
                side,
                signed.personId(),
                name,
                signedOn,
                signed.at(),
                signed.means(),
                signed.digests().get("kk"),
                signed.digests().get("ru"));
    }
}
