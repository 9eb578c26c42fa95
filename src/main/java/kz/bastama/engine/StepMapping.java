package kz.bastama.engine;

/**
 * A step of a version, and whether the other version has it.
 *
 * @param here how many cases stand there now
 */
public record StepMapping(String step, String label, long here, boolean mapped) {}
