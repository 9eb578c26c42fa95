package kz.bastama.competition;

import java.util.List;

/** Every application that was closed against its applicant, with its reasons: what the figures of managers count. */
public interface ClosedApplications {

    /** Those received last first. */
    List<ClosedApplication> all();
}
