package kz.bastama.expert;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.legal.EditionId;

/**
 * For what a draw is asked.
 *
 * @param edition rules of the case: how many members and reserves, how many observers
 */
public record DrawOrder(String caseId, EditionId edition, List<Sphere> spheres) {

    public DrawOrder {
        spheres = List.copyOf(spheres);
    }

    /** @param barred persons with a known conflict of interest in it */
    public record Sphere(String code, Set<UUID> barred) {

        public Sphere {
            barred = Set.copyOf(barred);
        }
    }
}
