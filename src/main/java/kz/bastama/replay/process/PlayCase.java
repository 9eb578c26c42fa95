package kz.bastama.replay.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.engine.SteppedEngine;
import kz.bastama.replay.domain.Entry;
import kz.bastama.replay.domain.ReplayCase;
import kz.bastama.replay.domain.Timeline;
import kz.bastama.replay.domain.Vocabulary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a case through, entry by entry: the clock comes to the moment of the entry, and everything due before it has happened. */
@Component
@Profile("replay")
class PlayCase {

    private final Map<String, Act> acts = new HashMap<>();
    private final SteppedEngine engine;
    private final EnterCast enterCast;
    private final HoldAgainst holdAgainst;
    private final Watching watching;
    private final Telling telling;
    private final Reading reading;
    private final Clock clock;

    PlayCase(
            List<Act> acts,
            SteppedEngine engine,
            EnterCast enterCast,
            HoldAgainst holdAgainst,
            Watching watching,
            Telling telling,
            Reading reading,
            Clock clock) {
        acts.forEach(act -> this.acts.put(act.word(), act));
        if (!this.acts.keySet().equals(Vocabulary.acts())
                || !holdAgainst.words().equals(Vocabulary.facts())) {
            throw new IllegalStateException("Acts %s and facts %s are not those of the vocabulary"
                    .formatted(this.acts.keySet(), holdAgainst.words()));
        }
        this.engine = engine;
        this.enterCast = enterCast;
        this.holdAgainst = holdAgainst;
        this.watching = watching;
        this.telling = telling;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * @param timeline is told everything as it happens
     * @throws Unplayable where the case cannot go on; what happened before it is told
     */
    void of(ReplayCase replayed, Timeline timeline) {
        engine.begin(replayed.begins());
        enterCast.of(replayed);
        for (Entry entry : replayed.timeline()) {
            entry.at().ifPresent(at -> {
                engine.advanceTo(at);
                watching.tell(timeline);
            });
            play(entry, timeline);
            if (entry.sort() == Entry.Sort.DO) {
                engine.settle();
                watching.tell(timeline);
            }
        }
    }

    private void play(Entry entry, Timeline timeline) {
        try {
            switch (entry.sort()) {
                case DO -> act(entry, timeline);
                case EXPECT -> holdAgainst.fact(entry, timeline);
                case TERM -> holdAgainst.term(entry, timeline);
                case GAP ->
                    timeline.add(
                            clock.instant(), Timeline.Sort.GAP, entry.part().in("gap", reading.language()), null);
            }
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException stuck) {
            throw new Unplayable(entry.part(), entry.name() + ": " + stuck.getMessage());
        }
    }

    private void act(Entry entry, Timeline timeline) {
        String told = telling.act(entry);
        List<Act.Reason> reasons = acts.get(entry.name()).play(entry.part());
        List<String> expected = entry.part().texts("refused");
        boolean asGiven = reasons.isEmpty() == expected.isEmpty()
                && expected.stream().allMatch(code -> reasons.stream().anyMatch(reason -> reason.is(code)));
        timeline.add(clock.instant(), Timeline.Sort.GIVEN, reasons.isEmpty() ? told : refused(told, reasons), asGiven);
        if (!asGiven && !reasons.isEmpty()) {
            throw new Unplayable(entry.part(), reasons);
        }
    }

    private String refused(String told, List<Act.Reason> reasons) {
        return telling.say(
                "refused",
                Map.of(
                        "act",
                        told,
                        "reasons",
                        reasons.stream().map(Act.Reason::words).collect(Collectors.joining("; "))));
    }
}
