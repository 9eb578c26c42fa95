package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Reasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the decision on an objection, by the one who was named for it. */
@Service
public class DecideObjection {

    static final String CONFIRMED = "competition.admissionConfirmed";

    private final Competitions competitions;
    private final Objections objections;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    DecideObjection(
            Competitions competitions, Objections objections, CurrentActor actor, Journal journal, Clock clock) {
        this.competitions = competitions;
        this.objections = objections;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param why taken only where the objection is dismissed
     * @return whether there is a result by now: else an upheld objection admits the application to the expertise at once
     */
    @Transactional
    public boolean of(UUID id, Ruling.Kind kind, Reasons why, String reasons, boolean lotAgain) {
        Objection before = objections.changing(id).orElseThrow();
        Objection after = before.decided(new Ruling(
                kind,
                kind == Ruling.Kind.DISMISSED ? why : null,
                reasons.strip(),
                lotAgain,
                before.deciderId(),
                clock.instant()));
        objections.save(after);
        if (!before.deciderId().equals(actor.get().personId())) { // an admission, which somebody else confirms
            List.of(id, after.applicationId())
                    .forEach(caseId -> journal.record(
                            JournalEntry.of(caseId.toString(), CONFIRMED).with(Map.of("number", after.number()))));
        }
        Map<String, String> facts =
                Map.of("number", after.number(), "ruling", kind.name(), "lotAgain", Boolean.toString(lotAgain));
        journal.record(JournalEntry.of(id.toString(), "competition.objectionDecided")
                .moved(before.state().name(), after.state().name())
                .with(facts));
        journal.record(JournalEntry.of(after.applicationId().toString(), "competition.objectionDecided")
                .with(facts));
        return !ObjectionRules.isBeforeResult(
                after, competitions.find(after.competitionId()).orElseThrow());
    }
}
