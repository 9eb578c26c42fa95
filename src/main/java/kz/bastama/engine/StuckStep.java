package kz.bastama.engine;

import java.time.Instant;

/**
 * A step that failed as often as it is tried and now waits for somebody to try it again. What it had done was rolled back; the
 * case stands before it.
 *
 * @param id of the incident
 * @param caseTitle as the officers see it, or null
 * @param casePath page of the case, or null
 * @param process id of the definition
 * @param step id of the element, for example {@code Task_NotifyApplicants}
 * @param label what the model calls the step, in English
 * @param message of the failure, for whoever repairs it
 */
public record StuckStep(
        String id,
        String caseId,
        String caseTitle,
        String casePath,
        String process,
        String step,
        String label,
        StuckReason reason,
        String message,
        Instant since) {}
