package kz.bastama.competition.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;

/**
 * A meeting of the expert commission or of the competition commission.
 *
 * @param time null where nobody was asked for it, as in cases of before
 * @param chair name of who leads it, as the protocol prints it; empty until somebody does
 * @param chairId the person; null until somebody leads it, and where an old meeting named nobody of the commission
 */
public record Meeting(
        LocalDate date, LocalTime time, OfficialText place, OfficialText agenda, String chair, UUID chairId) {

    private static final OfficialText NOT_KNOWN = OfficialText.of("", "");

    /** One that is called, and that nobody leads yet. */
    public static Meeting called(LocalDate date, LocalTime time, OfficialText place, OfficialText agenda) {
        return new Meeting(date, time, place, agenda, "", null);
    }

    /** One that nobody called, as in cases of before: neither hour nor place nor agenda is known. */
    public static Meeting uncalled(LocalDate date) {
        return called(date, null, NOT_KNOWN, NOT_KNOWN);
    }

    /** @param member null where nobody leads it any more */
    public Meeting ledBy(Seated member) {
        return member == null
                ? called(date, time, place, agenda)
                : new Meeting(date, time, place, agenda, member.name(), member.personId());
    }

    /** Whether it can be under way: before its day nobody takes part in it and nobody votes. */
    public Verdict begun(LocalDate today) {
        return date.isAfter(today)
                ? Verdict.refused(Refusal.of("competition.meetingAhead", null, Map.of("day", ShownTime.day(date))))
                : Verdict.allowed();
    }

    public Meeting on(LocalDate day) {
        return new Meeting(day, time, place, agenda, chair, chairId);
    }

    /** Called anew for another day, at the same hour and place. */
    public Meeting again(LocalDate day) {
        return called(day, time, place, agenda);
    }

    /** Day and hour in the figures of notices and journal. */
    public String when() {
        return ShownTime.day(date) + (time == null ? "" : ", " + time);
    }
}
