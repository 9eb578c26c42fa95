package kz.bastama.ngo.domain;

import java.time.Instant;

/**
 * An officer has seen who speaks for the organisation.
 *
 * @param basis what was seen: the order on the head, an identity document, a letter of attorney
 */
public record Verification(Instant at, String officer, String basis) {

    public Verification {
        if (basis == null || basis.isBlank()) {
            throw new IllegalArgumentException("A verification needs its basis");
        }
    }
}
