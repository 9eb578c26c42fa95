package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters who took part in a meeting and how, why somebody did not, and who of those present leads it; after its protocol nothing can
 * be changed, nor before the day, and whoever has voted stays present. The experts of a case that began before their meetings were called have none until then.
 */
@Service
public class RecordAttendance {

    private static final String ABSENCES = "absences";

    private final Competitions competitions;
    private final Bodies bodies;
    private final AfterVotes afterVotes;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    RecordAttendance(
            Competitions competitions,
            Bodies bodies,
            AfterVotes afterVotes,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.afterVotes = afterVotes;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param reason why somebody absent did not come: a name among {@code absences} of the edition; of no meaning for others */
    public record Entered(Attendance attendance, String reason) {}

    /**
     * @param entered by person; of others nothing is changed
     * @param chair who leads the meeting; null where the present one stays
     */
    @Transactional
    public Verdict of(UUID competitionId, Body body, Map<UUID, Entered> entered, UUID chair) {
        CompetitionState open = body == Body.EXPERTS ? CompetitionState.EXPERTISE : CompetitionState.COMMISSION;
        Competition competition = competitions.counting(competitionId);
        Optional<Meeting> called = bodies.meeting(competitionId, body);
        if (competition.state() != open || body == Body.COMMISSION && called.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        Meeting meeting = called.orElseGet(() -> Meeting.uncalled(LocalDate.now(clock)));
        List<Seated> members = bodies.of(competitionId, body);
        Verdict verdict = meeting.begun(LocalDate.now(clock))
                .and(reasoned(competition, members, entered))
                .and(present(members, entered, chair));
        if (body == Body.COMMISSION) {
            Map<UUID, Attendance> attendances = new HashMap<>();
            entered.forEach((person, how) -> attendances.put(person, how.attendance()));
            verdict = verdict.and(afterVotes.check(competition, members, meeting, attendances, chair));
        }
        if (!verdict.isAllowed()) {
            return verdict;
        }
        entered.forEach((person, how) -> {
            bodies.attend(competitionId, body, person, how.attendance());
            if (how.attendance() == Attendance.ABSENT) {
                bodies.excuse(competitionId, body, person, how.reason());
            }
        });
        UUID leads = chair == null ? meeting.chairId() : chair;
        Seated leading = bodies.of(competitionId, body).stream()
                .filter(one -> one.personId().equals(leads) && one.attendance().isPresent())
                .findFirst()
                .orElse(null);
        bodies.keep(competitionId, body, meeting.ledBy(leading));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.attendanceEntered")
                .with(Map.of("body", body.name())));
        noteChanges(competitionId, members, entered);
        noteChair(competitionId, meeting, leading);
        return Verdict.allowed();
    }

    private void noteChanges(UUID competitionId, List<Seated> members, Map<UUID, Entered> entered) {
        members.stream()
                .filter(one -> entered.containsKey(one.personId()))
                .filter(one -> entered.get(one.personId()).attendance() != one.attendance())
                .forEach(one -> journal.record(JournalEntry.of(
                                competitionId.toString(), "competition.attendanceChanged")
                        .with(Map.of(
                                "name", one.name(),
                                "before", one.attendance().name(),
                                "after",
                                        entered.get(one.personId()).attendance().name()))));
    }

    private void noteChair(UUID competitionId, Meeting before, Seated leading) {
        Meeting after = before.ledBy(leading);
        if (!Objects.equals(before.chairId(), after.chairId())) {
            journal.record(JournalEntry.of(competitionId.toString(), "competition.chairChanged")
                    .with(Map.of("before", shown(before.chair()), "after", shown(after.chair()))));
        }
    }

    private static String shown(String chair) {
        return chair == null || chair.isBlank() ? "-" : chair;
    }

    private Verdict reasoned(Competition competition, List<Seated> members, Map<UUID, Entered> entered) {
        List<String> known = editions.get(competition.edition()).names(ABSENCES);
        List<Refusal> refusals = new ArrayList<>();
        for (Seated one : members) {
            Entered how = entered.get(one.personId());
            if (how != null && how.attendance() == Attendance.ABSENT && !known.contains(how.reason())) {
                refusals.add(Refusal.of("competition.absenceReason", null, Map.of("name", one.name())));
            }
        }
        return new Verdict(refusals);
    }

    private static Verdict present(List<Seated> members, Map<UUID, Entered> entered, UUID chair) {
        boolean leads = chair == null
                || members.stream()
                        .filter(one -> one.personId().equals(chair))
                        .map(one ->
                                entered.containsKey(chair) ? entered.get(chair).attendance() : one.attendance())
                        .anyMatch(Attendance::isPresent);
        return leads ? Verdict.allowed() : Verdict.refused(Refusal.of("competition.chairNotPresent", null));
    }
}
