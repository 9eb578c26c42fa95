package kz.bastama.engine;

import java.util.List;
import kz.bastama.legal.OfficialText;

/**
 * The running processes, addressed by definition and by the id of the aggregate (the business key). The drivers in the
 * {@code process} rooms use it; nobody else does.
 */
public interface Cases {

    /** Starts the process of an aggregate; the newest deployed definition. A second start for the same id is our fault. */
    void start(String process, String caseId, Variables variables);

    /**
     * Hands a message to the waiting process of the aggregate.
     *
     * @return false when that process does not wait for the message: the caller's outcome is then "wrong state"
     */
    boolean correlate(String process, String caseId, String message, Variables variables);

    /**
     * Gives an open task of the aggregate to a person, whoever had taken it, and sets variables of its process. Where the task is
     * not open, the variables alone are set: they may say whose it will be.
     *
     * @param task definition key
     */
    void handOver(String process, String caseId, String task, String login, Variables variables);

    /**
     * Ends the process of the aggregate wherever it stands, whichever version of the model it has: another process goes on with the
     * matter. Nothing happens where none runs.
     *
     * @param because name of the event that ended it
     */
    void stop(String process, String caseId, String because);

    /** The case is called otherwise from now on, in each process of it that runs: it passed to another organisation. */
    void retitle(String caseId, OfficialText title);

    /** Whether the process of the aggregate has begun and not ended, whatever it does just now. */
    boolean isRunning(String process, String caseId);

    boolean isWaitingFor(String process, String caseId, String message);

    /** Open staff tasks of the aggregate, for the case pages. */
    List<StaffTask> tasksOf(String caseId);
}
