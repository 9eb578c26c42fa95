package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one beneficiary said. Nobody is asked who it is.
 *
 * @param id of the page on which it was typed: sent twice it counts once
 * @param words what else was said; may be empty
 */
public record SurveyAnswer(UUID id, UUID surveyId, LocalDate saidOn, Held held, int rating, String words) {

    /** Whether what the project promised took place. */
    public enum Held {
        YES,
        PARTLY,
        NO
    }
}
