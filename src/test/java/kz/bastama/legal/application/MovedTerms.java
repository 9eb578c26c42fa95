package kz.bastama.legal.application;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.bastama.legal.TermMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers which terms were said to have moved. */
@Component
class MovedTerms {

    private final List<TermMoved> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(TermMoved moved) {
        heard.add(moved);
    }

    List<TermMoved> of(String caseId) {
        return heard.stream().filter(moved -> moved.caseId().equals(caseId)).toList();
    }
}
