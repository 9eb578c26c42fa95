package kz.bastama.competition.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;

/**
 * A meeting of the expert commission or of the competition commission.
 *
 * @param chair name of who leads it, as the protocol prints it; empty until somebody does
 * @param chairId the person; null until somebody leads it, and where an old meeting named nobody of the commission
 */
public record Meeting(LocalDate date, OfficialText place, OfficialText agenda, String chair, UUID chairId) {

    private static final OfficialText NOT_KNOWN = OfficialText.of("", "");

    /** One that is called, and that nobody leads yet. */
    public static Meeting called(LocalDate date, OfficialText place, OfficialText agenda) {
        return new Meeting(date, place, agenda, "", null);
    }

    /** One that nobody called, as in cases of before: neither place nor agenda is known. */
    public static Meeting uncalled(LocalDate date) {
        return called(date, NOT_KNOWN, NOT_KNOWN);
    }

    /** @param member null where nobody leads it any more */
    public Meeting ledBy(Seated member) {
        return member == null
                ? called(date, place, agenda)
                : new Meeting(date, place, agenda, member.name(), member.personId());
    }

    /** Whether it can be under way: before its day nobody takes part in it and nobody votes. */
    public Verdict begun(LocalDate today) {
        return date.isAfter(today)
                ? Verdict.refused(Refusal.of("competition.meetingAhead", null, Map.of("day", ShownTime.day(date))))
                : Verdict.allowed();
    }

    public Meeting on(LocalDate day) {
        return new Meeting(day, place, agenda, chair, chairId);
    }
}
