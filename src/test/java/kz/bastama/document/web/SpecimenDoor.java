package kz.bastama.document.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import org.springframework.stereotype.Component;

/** Opens one sequence of specimens to operators. */
@Component
class SpecimenDoor implements PaperAccess {

    static final String OPERATORS_ONLY = "DO";

    private final CurrentActor actor;

    SpecimenDoor(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public boolean answersFor(PaperType type) {
        return type.prefix().equals(OPERATORS_ONLY);
    }

    @Override
    public boolean replaces(PaperType type) {
        return true;
    }

    @Override
    public boolean mayOpen(Paper paper) {
        return actor.get().has(Role.OPERATOR);
    }
}
