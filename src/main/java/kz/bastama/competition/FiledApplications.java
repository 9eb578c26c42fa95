package kz.bastama.competition;

import java.util.UUID;

/** Gathers what a competition keeps of one application, for whoever files the case as a whole. */
public interface FiledApplications {

    FiledApplication of(UUID applicationId);
}
