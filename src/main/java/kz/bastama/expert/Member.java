package kz.bastama.expert;

import java.util.UUID;

/** A person who may sit on councils and commissions. */
public record Member(UUID id, UUID personId, String name, Seat seat, String organisation, boolean active) {

    /** For whom the member sits: since 2025-07-01 a competition commission has members of all three. */
    public enum Seat {
        OPERATOR,
        CUSTOMER,
        NGO
    }
}
