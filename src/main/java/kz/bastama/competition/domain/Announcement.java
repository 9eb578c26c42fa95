package kz.bastama.competition.domain;

import kz.bastama.legal.OfficialText;

/**
 * What the operator tells in the announcement besides the rules and the lots.
 *
 * @param presentationPlace in Russian
 * @param presentationPlaceKk null in announcements of before that gave the place once for both languages
 */
public record Announcement(
        String contactPerson,
        String contactPhone,
        String contactEmail,
        String presentationPlace,
        String presentationPlaceKk) {

    /** Where projects are presented, in the language of the reader. */
    public OfficialText presented() {
        return OfficialText.of(
                presentationPlaceKk == null ? presentationPlace : presentationPlaceKk, presentationPlace);
    }
}
