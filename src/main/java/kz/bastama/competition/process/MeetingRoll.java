package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Chair;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** Whether a meeting can be written down: somebody entered of everybody whether they took part, and who of those present led it. */
final class MeetingRoll {

    private MeetingRoll() {}

    static Verdict check(List<Seated> members, Meeting meeting) {
        List<Refusal> refusals = new ArrayList<>(members.stream()
                .filter(member -> member.attendance() == Attendance.UNKNOWN)
                .map(member -> Refusal.of("competition.attendanceMissing", null, Map.of("name", member.name())))
                .toList());
        if (Chair.among(members, meeting).isEmpty()) {
            refusals.add(Refusal.of("competition.chairMissing", null));
        }
        return new Verdict(refusals);
    }
}
