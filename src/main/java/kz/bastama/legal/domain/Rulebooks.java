package kz.bastama.legal.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;

/** The shelf of all rulebooks. */
public final class Rulebooks implements Editions {

    private static final Comparator<Rulebook> BY_PROGRAMME_NEWEST_FIRST = Comparator.comparing(
                    (Rulebook book) -> book.id().programme())
            .thenComparing(book -> book.id().inForceFrom(), Comparator.reverseOrder());

    private final List<Rulebook> books;

    public Rulebooks(List<Rulebook> books) {
        this.books = books.stream().sorted(BY_PROGRAMME_NEWEST_FIRST).toList();
    }

    @Override
    public Edition inForce(String programme, LocalDate day) {
        return books.stream()
                .filter(book -> book.id().programme().equals(programme)
                        && !book.id().inForceFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No edition of the rules of " + programme + " is in force on " + day));
    }

    @Override
    public Rulebook get(EditionId id) {
        return books.stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no edition " + id));
    }

    @Override
    public List<Edition> all() {
        return List.copyOf(books);
    }

    /** Programme by programme, the newest edition first. */
    public List<Rulebook> books() {
        return books;
    }
}
