package kz.bastama.planning.web;

import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import org.springframework.stereotype.Component;

/** The list of priority directions is published: everybody may open it. */
@Component
class PlanningPapers implements PaperAccess {

    @Override
    public boolean answersFor(PaperType type) {
        return type.module().equals("planning");
    }

    @Override
    public boolean mayOpen(Paper paper) {
        return true;
    }
}
