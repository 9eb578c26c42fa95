package kz.bastama.competition.paper;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Body;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import org.springframework.stereotype.Component;

/** By whose hand something was done that a paper rests on, as the journal knows it. */
@Component
class DoneBy {

    private final Journal journal;

    DoneBy(Journal journal) {
        this.journal = journal;
    }

    /** The secretary who recorded the meeting of that commission; empty where nobody did. */
    String recorded(UUID competitionId, Body body) {
        return last(
                competitionId,
                entry -> entry.what().equals("competition.met")
                        && body.name().equals(entry.details().get("body")));
    }

    /** The secretary who closed the voting on the next in rank; empty where nobody did. */
    String closedVoting(UUID successionId) {
        return last(successionId, entry -> entry.what().equals("competition.nextInRankNamed"));
    }

    /** The officers who decided on the applications at their check, in the order of the applications. */
    List<String> checked(List<Application> sent) {
        return sent.stream()
                .flatMap(application ->
                        by(application.id(), entry -> entry.what().equals("competition.applicationChecked")))
                .distinct()
                .toList();
    }

    private String last(UUID caseId, Predicate<JournalEntry> what) {
        return by(caseId, what).reduce((one, later) -> later).orElse("");
    }

    private Stream<String> by(UUID caseId, Predicate<JournalEntry> what) {
        return journal.ofCase(caseId.toString()).stream()
                .filter(written -> written.actorId() != null && what.test(written.entry()))
                .map(JournalRecord::actorName);
    }
}
