package kz.bastama.competition.domain;

import java.util.UUID;

/** The case of an extension of the intake as the use cases see it. */
public interface ExtensionProcess {

    void start(IntakeExtension extension, Competition competition);

    /** The intake ended before anybody decided; false when the case does not wait for it. */
    boolean lapsed(UUID extensionId);
}
