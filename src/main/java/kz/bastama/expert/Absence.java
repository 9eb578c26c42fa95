package kz.bastama.expert;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a person of the registries cannot be asked, the first and the last one included. */
public record Absence(UUID id, UUID personId, LocalDate from, LocalDate until) {

    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
