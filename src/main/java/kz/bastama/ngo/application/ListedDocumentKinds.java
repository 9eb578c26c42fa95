package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.DocumentKinds;
import org.springframework.stereotype.Service;

/** Reads the kinds of documents from the rules of state grants. */
@Service
class ListedDocumentKinds implements DocumentKinds {

    private static final String DOCUMENTS = "documents";

    private final Editions editions;
    private final Clock clock;

    ListedDocumentKinds(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<DocumentKind> all() {
        Edition edition = inForce();
        return edition.names(DOCUMENTS).stream()
                .map(code -> kind(edition, code))
                .toList();
    }

    @Override
    public Optional<DocumentKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static DocumentKind kind(Edition edition, String code) {
        String key = DOCUMENTS + "." + code;
        String validity = key + ".validDays";
        return new DocumentKind(code, edition.title(key), edition.has(validity) ? edition.whole(validity) : null);
    }

    private Edition inForce() {
        return editions.inForce("state-grant", LocalDate.now(clock));
    }
}
