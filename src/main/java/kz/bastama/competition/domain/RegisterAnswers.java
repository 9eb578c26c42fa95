package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** What registers answered about applications. */
public interface RegisterAnswers {

    /** Instead of what the ground was answered before. */
    void keep(UUID applicationId, RegisterAnswer answer);

    List<RegisterAnswer> of(UUID applicationId);
}
