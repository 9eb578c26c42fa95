package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * be changed. The experts of a case that began before their meetings were called have none until then.
 */
@Service
public class RecordAttendance {

    private static final String ABSENCES = "absences";

    private final Competitions competitions;
    private final Bodies bodies;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    RecordAttendance(Competitions competitions, Bodies bodies, Editions editions, Journal journal, Clock clock) {
        this.competitions = competitions;
        this.bodies = bodies;
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
        Meeting meeting = called.orElseGet(() -> Meeting.called(LocalDate.now(clock), "", ""));
        List<Seated> members = bodies.of(competitionId, body);
        Verdict verdict = reasoned(competition, members, entered).and(present(members, entered, chair));
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
        bodies.keep(
                competitionId,
                body,
                meeting.ledBy(bodies.of(competitionId, body).stream()
                        .filter(one ->
                                one.personId().equals(leads) && one.attendance().isPresent())
                        .findFirst()
                        .orElse(null)));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.attendanceEntered")
                .with(Map.of("body", body.name())));
        return Verdict.allowed();
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
