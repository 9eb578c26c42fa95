package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DrawnCommission;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an expert whom the draw named fall out of the competition, for a cause that holds at that moment, with words to it. It is
 * told to the expert, and it is for good: a suspension that ends the next minute brings nobody back.
 */
@Service
public class LetFallOut {

    private final Competitions competitions;
    private final DrawnExperts drawn;
    private final FallenExperts fallen;
    private final Experts experts;
    private final Hindrances hindrances;
    private final Notices notices;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    LetFallOut(
            Competitions competitions,
            DrawnExperts drawn,
            FallenExperts fallen,
            Experts experts,
            Hindrances hindrances,
            Notices notices,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.competitions = competitions;
        this.drawn = drawn;
        this.fallen = fallen;
        this.experts = experts;
        this.hindrances = hindrances;
        this.notices = notices;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param cause null where none was chosen */
    @Transactional
    public Verdict of(UUID competitionId, UUID registryId, Cause cause, String reason) {
        Competition competition = competitions.counting(competitionId);
        DrawnCommission commission = drawn.commission(competitionId).orElse(null);
        if (competition.state() != CompetitionState.EXPERTISE
                || commission == null
                || !commission.draw().named().contains(registryId)) {
            return Verdict.refused(Refusal.of("competition.notDrawn", null));
        }
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
        if (fallen.add(competitionId, fallOut)) {
            journal.record(JournalEntry.of(competitionId.toString(), "competition.expertFellOut")
                    .with(Map.of("name", expert.name(), "cause", cause.name(), "reason", fallOut.reason())));
            tell(competition, expert, fallOut);
        }
        return Verdict.allowed();
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

    private void tell(Competition competition, Expert expert, FallOut fallOut) {
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.expertFellOut:" + competition.id() + ":" + expert.id(),
                expert.personId(),
                "competition.expertFellOut",
                Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en()), "reason", fallOut.reason()),
                "/expert"));
    }
}
