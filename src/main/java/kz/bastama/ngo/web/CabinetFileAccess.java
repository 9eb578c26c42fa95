package kz.bastama.ngo.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.domain.CabinetShelf;
import org.springframework.stereotype.Component;

/**
 * The files of a cabinet are for those who act for its organisation, and those that say who does for the officers who verify it; whoever else relies on one opens it by a door of its own.
 */
@Component
class CabinetFileAccess implements FileAccess {

    private final CabinetShelf shelf;
    private final Organisations organisations;
    private final AuthorityPapers authority;
    private final CurrentActor actor;

    CabinetFileAccess(CabinetShelf shelf, Organisations organisations, AuthorityPapers authority, CurrentActor actor) {
        this.shelf = shelf;
        this.organisations = organisations;
        this.authority = authority;
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return shelf.ofFile(file.id())
                .filter(document -> organisations.mayAct(actor.get().personId(), document.organisationId())
                        || authority.opens(document))
                .isPresent();
    }
}
