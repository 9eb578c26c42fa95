package kz.bastama.ngo.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.domain.CabinetShelf;
import org.springframework.stereotype.Component;

/**
 * The documents of a cabinet by which an officer sees who speaks for the organisation: they open from its card. In templates:
 * {@code @ngoAuthority}. The others open only with what they were sent with.
 */
@Component("ngoAuthority")
public class AuthorityPapers {

    private static final Set<String> KINDS = Set.of("headOrder", "charter", "registration");

    private final CabinetShelf shelf;
    private final CurrentActor actor;

    AuthorityPapers(CabinetShelf shelf, CurrentActor actor) {
        this.shelf = shelf;
        this.actor = actor;
    }

    /** Whether the reader verifies organisations. */
    public boolean opens() {
        return actor.get().has(Role.OPERATOR);
    }

    public List<CabinetDocument> of(UUID organisationId) {
        return shelf.of(organisationId).stream().filter(this::opens).toList();
    }

    boolean opens(CabinetDocument document) {
        return opens() && !document.removed() && KINDS.contains(document.kind());
    }
}
