package kz.bastama.expert;

import java.util.Set;
import java.util.UUID;

/**
 * A person in the registry of experts.
 *
 * @param spheres codes of article 5 of Law 36-III in which the expert may be asked
 * @param languages of {@code kk}, {@code ru}, {@code en}: in which the expert can read an application
 * @param organisation where the expert works, for conflicts of interest
 * @param region KATO of the region
 */
public record Expert(
        UUID id,
        UUID personId,
        String name,
        Set<String> spheres,
        Set<String> languages,
        String organisation,
        String region,
        boolean active) {

    public Expert {
        spheres = Set.copyOf(spheres);
        languages = Set.copyOf(languages);
    }
}
