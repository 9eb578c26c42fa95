package kz.bastama.competition.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallOut.Cause;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.expert.FoundConflict;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/**
 * Lets an expert fall out of the competition, for a cause that holds at that moment, with words to it. It is told to the expert, and
 * it is for good: a suspension that ends the next minute brings nobody back.
 */
@Component
class LetFallOut {

    private final DrawnExperts drawn;
    private final FallenExperts fallen;
    private final Experts experts;
    private final Hindrances hindrances;
    private final Notices notices;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    LetFallOut(
            DrawnExperts drawn,
            FallenExperts fallen,
            Experts experts,
            Hindrances hindrances,
            Notices notices,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.drawn = drawn;
        this.fallen = fallen;
        this.experts = experts;
        this.hindrances = hindrances;
        this.notices = notices;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * By the word of an officer.
     *
     * @param cause null where none was chosen
     */
    Verdict byWord(Competition competition, UUID registryId, Cause cause, String reason) {
        if (cause == null || reason.isBlank()) {
            return Verdict.refused(Refusal.of("competition.fallOutUnreasoned", null));
        }
        Expert expert = experts.find(registryId).orElseThrow();
        if (!holds(competition, expert, cause)) {
            return Verdict.refused(Refusal.of(
                    "competition.fallOutUnproven", null, Map.of("name", expert.name(), "cause", cause.name())));
        }
        FallOut fallOut = new FallOut(
                registryId, expert.name(), cause, reason.strip(), actor.get().login(), clock.instant());
        if (record(competition, fallOut)) {
            tell(competition, expert, "competition.expertFellOut", Map.of("reason", fallOut.reason()));
        }
        return Verdict.allowed();
    }

    /** What lets a drawn expert fall out without anybody's word; empty where the data show nothing, or an officer has to judge it first. */
    Optional<Cause> shown(Competition competition, Expert expert) {
        return Stream.of(Cause.SUSPENSION, Cause.ABSENCE, Cause.CONFLICT)
                .filter(cause -> holds(competition, expert, cause))
                .findFirst();
    }

    /**
     * By the rule, when somebody else is called in the place of that expert.
     *
     * @param label what the expert may know the application by
     */
    void byRule(Competition competition, Expert expert, Cause cause, String label) {
        FallOut fallOut = new FallOut(
                expert.id(), expert.name(), cause, label, actor.get().login(), clock.instant());
        if (record(competition, fallOut) && cause != Cause.LATE) {
            tell(competition, expert, "competition.drawnPassedOver", Map.of("cause", cause.name(), "label", label));
        }
    }

    private boolean record(Competition competition, FallOut fallOut) {
        boolean first = fallen.add(competition.id(), fallOut);
        if (first) {
            journal.record(JournalEntry.of(competition.id().toString(), "competition.expertFellOut")
                    .with(Map.of(
                            "name", fallOut.name(), "cause", fallOut.cause().name(), "reason", fallOut.reason())));
        }
        return first;
    }

    /** What the data can show must stand in them; a refusal and a delay are taken from whoever records them. */
    private boolean holds(Competition competition, Expert expert, Cause cause) {
        return switch (cause) {
            case CONFLICT ->
                drawn.hasDeclared(competition.id(), expert.personId())
                        || hindrances.between(competition, List.of(expert.personId())).stream()
                                .filter(FoundConflict::bars)
                                .anyMatch(found ->
                                        found.isCertain() || found.weighing().isUpheld());
            case ABSENCE -> hindrances.isAway(competition, expert);
            case SUSPENSION -> !expert.active();
            case REFUSAL, LATE -> true;
        };
    }

    private void tell(Competition competition, Expert expert, String what, Map<String, String> facts) {
        OfficialText title = competition.title();
        Map<String, Object> said = new HashMap<>(facts);
        said.put("title", Notice.byLanguage(title.kk(), title.ru(), title.en()));
        notices.send(new Notice(
                "competition.expertFellOut:" + competition.id() + ":" + expert.id(),
                expert.personId(),
                what,
                said,
                "/expert"));
    }
}
