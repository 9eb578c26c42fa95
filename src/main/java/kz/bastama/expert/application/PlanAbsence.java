package kz.bastama.expert.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.Absence;
import kz.bastama.expert.domain.Absences;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and takes back days on which an expert cannot be asked. */
@Service
public class PlanAbsence {

    private final Absences absences;
    private final PersonsOfRegistry persons;
    private final Journal journal;
    private final Clock clock;

    PlanAbsence(Absences absences, PersonsOfRegistry persons, Journal journal, Clock clock) {
        this.absences = absences;
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict enter(UUID personId, TypedAbsence typed) {
        Verdict verdict = typed.check(LocalDate.now(clock));
        if (verdict.isAllowed()) {
            Absence absence = typed.read(personId);
            absences.add(absence);
            note("expert.absenceEntered", absence);
        }
        return verdict;
    }

    @Transactional
    public void takeBack(UUID personId, UUID id) {
        absences.of(personId).stream()
                .filter(absence -> absence.id().equals(id))
                .findFirst()
                .ifPresent(absence -> {
                    absences.remove(personId, id);
                    note("expert.absenceTakenBack", absence);
                });
    }

    private void note(String what, Absence absence) {
        journal.record(JournalEntry.of(persons.caseOf(absence.personId()), what)
                .with(Map.of(
                        "since",
                        absence.from().toString(),
                        "until",
                        absence.until().toString())));
    }
}
