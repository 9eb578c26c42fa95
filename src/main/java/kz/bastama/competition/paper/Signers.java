package kz.bastama.competition.paper;

import java.util.List;

/** Who signs a protocol. */
final class Signers {

    private Signers() {}

    /** All but the chair, who is written as post or initials and surname; the members have their names in full, surname first. */
    static List<String> besides(String chair, List<String> present) {
        return present.stream()
                .filter(name -> !chair.contains(name.strip().split("\\s+")[0]))
                .toList();
    }
}
