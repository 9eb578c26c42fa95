package kz.bastama.replay.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.replay.domain.Timeline;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Looks what has happened by itself since the last look: what the product journaled without anybody acting, and new papers. */
@Component
@Profile("replay")
class Watching {

    private static final String OF_PAPERS = "document";

    private final Journal journal;
    private final EventWords words;
    private final Papers papers;
    private final Stage stage;
    private final Telling telling;
    private final Reading reading;
    private final Set<Object> seen = new HashSet<>();

    Watching(Journal journal, EventWords words, Papers papers, Stage stage, Telling telling, Reading reading) {
        this.journal = journal;
        this.words = words;
        this.papers = papers;
        this.stage = stage;
        this.telling = telling;
        this.reading = reading;
    }

    void tell(Timeline timeline) {
        List<Timeline.Line> fresh = new ArrayList<>();
        for (UUID id : stage.histories()) {
            journal.ofCase(id.toString()).stream()
                    .filter(record -> seen.add(record.number()))
                    .filter(Watching::happenedByItself)
                    .forEach(record -> fresh.add(line(record.at(), Timeline.Sort.HAPPENED, said(record))));
            papers.ofAggregate(id.toString()).stream()
                    .filter(paper -> seen.add(paper.id()))
                    .forEach(paper -> fresh.add(line(paper.issuedAt(), Timeline.Sort.PAPER, called(paper))));
        }
        fresh.stream()
                .sorted(Comparator.comparing(Timeline.Line::at))
                .forEach(line -> timeline.add(line.at(), line.sort(), line.text(), null));
    }

    private static boolean happenedByItself(JournalRecord record) {
        return record.actorId().equals(Actor.SYSTEM.personId())
                && !record.entry().module().equals(OF_PAPERS);
    }

    private String said(JournalRecord record) {
        String name = stage.nameOf(UUID.fromString(record.entry().caseId()));
        return telling.about(name, words.say(record, reading.language()));
    }

    private String called(Paper paper) {
        String language = reading.language().getLanguage().equals("kk") ? "kk" : "ru";
        return paper.titles().get(language) + " № " + paper.number();
    }

    private static Timeline.Line line(Instant at, Timeline.Sort sort, String text) {
        return new Timeline.Line(at, sort, text, null);
    }
}
