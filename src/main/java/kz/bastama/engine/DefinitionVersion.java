package kz.bastama.engine;

import java.time.Instant;

/**
 * One version of a process as it was deployed, with the forms of that day. A case keeps the version that it began under.
 *
 * @param id of the engine
 * @param running cases that have not ended
 */
public record DefinitionVersion(
        String id, String process, String label, int version, Instant deployedAt, long running, boolean newest) {}
