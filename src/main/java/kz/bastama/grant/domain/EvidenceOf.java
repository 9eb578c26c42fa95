package kz.bastama.grant.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What files of an officer show: that a grant is to be suspended, or its agreement ended. */
public enum EvidenceOf {
    SUSPENSION,
    TERMINATION;

    /** Where the files of one suspension or termination are kept. */
    public record Shelf(UUID grantId, EvidenceOf of, int number) {

        private static final int PARTS = 3;

        /** Empty for a file of another kind of case. */
        public static Optional<Shelf> of(String caseId) {
            String[] parts = caseId.split("/");
            if (parts.length != PARTS
                    || Arrays.stream(values()).noneMatch(one -> one.name().equals(parts[1]))) {
                return Optional.empty();
            }
            return Optional.of(new Shelf(UUID.fromString(parts[0]), valueOf(parts[1]), Integer.parseInt(parts[2])));
        }

        public String caseId() {
            return grantId + "/" + of + "/" + number;
        }
    }
}
