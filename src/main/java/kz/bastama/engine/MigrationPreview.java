package kz.bastama.engine;

import java.util.List;

/**
 * What would become of the running cases.
 *
 * @param steps of the old version; a case that stands at one that is not mapped stays under the old version
 * @param added steps that only the new version has
 */
public record MigrationPreview(
        DefinitionVersion from, DefinitionVersion to, List<StepMapping> steps, List<StepMapping> added) {

    public MigrationPreview {
        steps = List.copyOf(steps);
        added = List.copyOf(added);
    }

    /** Cases at steps that cannot be mapped. */
    public long staying() {
        return steps.stream()
                .filter(step -> !step.mapped())
                .mapToLong(StepMapping::here)
                .sum();
    }
}
