package kz.bastama.engine;

import java.util.List;
import java.util.Set;

/** The steps that failed for good, over all cases. */
public interface StuckSteps {

    /** The oldest first. */
    List<StuckStep> all();

    /** Cases that go no further before a step is tried again; a reminder that did not go out holds no case up. */
    Set<String> cases();
}
