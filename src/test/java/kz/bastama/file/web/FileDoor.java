package kz.bastama.file.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import org.springframework.stereotype.Component;

/** Opens the files of one case to operators. */
@Component
class FileDoor implements FileAccess {

    static final String OPERATORS_CASE = "file-door";

    private final CurrentActor actor;

    FileDoor(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return file.caseId().equals(OPERATORS_CASE) && actor.get().has(Role.OPERATOR);
    }
}
