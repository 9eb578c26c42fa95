package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bastama.form.Difference;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFindings;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an officer is told whose act of a visit was saved by a colleague meanwhile. */
@Component
class StaleVisitActs {

    private final DraftVisitAct draftVisitAct;
    private final VisitActs acts;
    private final Editions editions;
    private final MessageSource wording;

    StaleVisitActs(DraftVisitAct draftVisitAct, VisitActs acts, Editions editions, MessageSource wording) {
        this.draftVisitAct = draftVisitAct;
        this.acts = acts;
        this.editions = editions;
        this.wording = wording;
    }

    StaleForm told(Grant grant, VisitAct present, VisitFindings mine, Locale language) {
        String address = "/staff/visits/" + present.visitId() + "/act";
        return new StaleForm(present.edits(), null, changes(grant, present.findings(), mine, language), address);
    }

    /** Where the act was finished meanwhile nothing typed goes into it any more, so all of it is shown. */
    Optional<SentForm> finished(Grant grant, MonitoringVisit visit, VisitFindings mine, Locale language) {
        return acts.find(visit.id())
                .filter(act -> !act.isDraft())
                .map(act -> new SentForm(
                        act.finishedAt(),
                        changes(grant, act.findings(), mine, language),
                        "/staff/visits/" + visit.id(),
                        "grant.visit.act.stays"));
    }

    private List<Difference> changes(Grant grant, VisitFindings theirs, VisitFindings mine, Locale language) {
        Edition edition = editions.get(grant.edition());
        List<Difference> changes = new ArrayList<>();
        draftVisitAct
                .checklist(grant)
                .forEach(name -> changes.add(new Difference(
                        "answer." + name,
                        edition.title("monitoring.checklist." + name).in(language),
                        said(theirs.point(name), language),
                        said(mine.point(name), language))));
        changes.add(new Difference("met", word("met", language), theirs.met(), mine.met()));
        changes.add(new Difference("found", word("found", language), theirs.found(), mine.found()));
        changes.add(
                new Difference("recommended", word("recommended", language), theirs.recommended(), mine.recommended()));
        changes.add(new Difference("remedy", word("remedy", language), theirs.remedy(), mine.remedy()));
        changes.add(new Difference("ineligible", word("ineligible", language), theirs.ineligible(), mine.ineligible()));
        changes.removeIf(one -> one.theirs().equals(one.mine()));
        return changes;
    }

    private String said(VisitFindings.Point point, Locale language) {
        String answer = point.answer() == null ? "" : word("answer." + point.answer(), language);
        return answer.isEmpty() || point.remark().isEmpty() ? answer + point.remark() : answer + ": " + point.remark();
    }

    private String word(String name, Locale language) {
        return wording.getMessage("grant.visit." + name, null, language);
    }
}
