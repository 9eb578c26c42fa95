package kz.bastama.competition.domain;

import java.util.UUID;

/**
 * What the officer found about one exclusion ground of article 6-1, point 4.
 *
 * @param ground code in the edition below {@code exclusionGrounds}
 * @param applies true when the ground bars the organisation
 * @param evidence what was looked at: register, date, extract
 * @param fileId uploaded evidence, or null
 */
public record GroundAnswer(String ground, boolean applies, String evidence, UUID fileId) {

    /** Entry of the edition that says why an application is refused for this. */
    public String reason() {
        return "exclusionGrounds." + ground;
    }
}
