package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the registry how many score sheets its experts have, and which came late by the term of the edition. */
@Service
class TellLoad implements ExpertLoads {

    private static final String OPENED = "competition.expertiseOpened";

    private final Reviews reviews;
    private final Competitions competitions;
    private final Journal journal;
    private final Terms terms;
    private final Clock clock;

    TellLoad(Reviews reviews, Competitions competitions, Journal journal, Terms terms, Clock clock) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, ExpertLoad> of(Collection<UUID> persons) {
        Map<UUID, Optional<Instant>> due = new HashMap<>();
        return reviews.ofPersons(persons).stream()
                .filter(Review::isLoad)
                .collect(Collectors.groupingBy(
                        Review::personId,
                        Collectors.collectingAndThen(Collectors.toList(), sheets -> load(sheets, due))));
    }

    private ExpertLoad load(List<Review> sheets, Map<UUID, Optional<Instant>> due) {
        int done = (int) sheets.stream().filter(Review::isFinal).count();
        int late = (int) sheets.stream()
                .filter(sheet -> sheet.state() == Review.State.LATE
                        || due(sheet, due)
                                .filter(end -> endOf(sheet).isAfter(end))
                                .isPresent())
                .count();
        return new ExpertLoad(sheets.size(), done, late);
    }

    private Instant endOf(Review sheet) {
        return sheet.isFinal() ? sheet.finalAt() : clock.instant();
    }

    /** The term of each sheet runs from its own day, one of a called expert or a reopened one too. */
    private Optional<Instant> due(Review sheet, Map<UUID, Optional<Instant>> ofAll) {
        return sheet.openedAt() == null
                ? ofAll.computeIfAbsent(sheet.competitionId(), this::due)
                : Optional.of(due(sheet.competitionId(), sheet.openedAt()));
    }

    private Instant due(UUID competitionId, Instant opened) {
        return terms.due(competitions.find(competitionId).orElseThrow().edition(), "expertScoring", opened);
    }

    private Optional<Instant> due(UUID competitionId) {
        return journal.ofCase(competitionId.toString()).stream()
                .filter(record -> record.entry().what().equals(OPENED))
                .map(JournalRecord::at)
                .findFirst()
                .map(opened -> due(competitionId, opened));
    }
}
