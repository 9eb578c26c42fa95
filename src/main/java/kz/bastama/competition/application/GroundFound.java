package kz.bastama.competition.application;

import java.io.InputStream;

/**
 * What an officer says about one exclusion ground, complete or not.
 *
 * @param ground code in the edition below {@code exclusionGrounds}
 * @param applies null when it was not said
 * @param evidence what was looked at: register, date, extract; may be blank
 * @param file an extract or a screenshot to keep with it, or null
 */
public record GroundFound(String ground, Boolean applies, String evidence, Attachment file) {

    /** A file as it comes in; read once. */
    public record Attachment(String name, InputStream content) {}
}
