package kz.bastama.notice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of one person, page by page; only ever that person's own. */
@Service
public class Inbox {

    private static final int PAGE_SIZE = 20;

    private final Letters letters;
    private final Clock clock;

    Inbox(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** One screen of messages. */
    public record Page(List<SentNotice> notices, int number, int pages, long unread) {}

    @Transactional(readOnly = true)
    public Page page(UUID personId, Locale language, int number) {
        List<SentNotice> shown = letters.of(personId, PAGE_SIZE, (long) number * PAGE_SIZE).stream()
                .map(letter -> letter.shownIn(language))
                .toList();
        int pages = (int) ((letters.count(personId) + PAGE_SIZE - 1) / PAGE_SIZE);
        return new Page(shown, number, pages, letters.unread(personId));
    }

    @Transactional(readOnly = true)
    public long unread(UUID personId) {
        return letters.unread(personId);
    }

    /** Marks the message read and returns it; empty when the person has no such message. */
    @Transactional
    public Optional<SentNotice> open(UUID id, UUID personId, Locale language) {
        Optional<Letter> letter = letters.find(id, personId);
        letter.ifPresent(found -> letters.markRead(found.id(), clock.instant()));
        return letter.map(found -> found.shownIn(language));
    }

    @Transactional
    public void readAll(UUID personId) {
        letters.markAllRead(personId, clock.instant());
    }
}
