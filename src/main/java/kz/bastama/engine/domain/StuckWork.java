package kz.bastama.engine.domain;

import kz.bastama.engine.StuckStep;
import kz.bastama.engine.StuckSteps;

/** The steps that failed, and the way to have them tried again. */
public interface StuckWork extends StuckSteps {

    /** Has the step tried once more, at once; if it fails again, it is stuck again. */
    void retry(StuckStep step);
}
