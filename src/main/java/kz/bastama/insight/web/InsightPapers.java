package kz.bastama.insight.web;

import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import org.springframework.stereotype.Component;

/** The yearly report is posted for everybody when it is issued. */
@Component
class InsightPapers implements PaperAccess {

    @Override
    public boolean answersFor(PaperType type) {
        return type.module().equals("insight");
    }

    @Override
    public boolean mayOpen(Paper paper) {
        return true;
    }
}
