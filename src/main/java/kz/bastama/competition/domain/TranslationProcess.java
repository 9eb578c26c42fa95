package kz.bastama.competition.domain;

import java.util.UUID;

/** The case of a translation as the use cases see it. */
public interface TranslationProcess {

    void start(Translation translation, Application application, Competition competition);

    /** No expert waits for it any more. */
    void notNeeded(UUID translationId);
}
