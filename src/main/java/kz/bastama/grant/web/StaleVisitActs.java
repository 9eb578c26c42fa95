package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bastama.form.Difference;
import kz.bastama.form.StaleForm;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitFindings;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an officer is told whose act of a visit was saved by a colleague meanwhile. */
@Component
class StaleVisitActs {

    private final DraftVisitAct draftVisitAct;
    private final Editions editions;
    private final MessageSource wording;

    StaleVisitActs(DraftVisitAct draftVisitAct, Editions editions, MessageSource wording) {
        this.draftVisitAct = draftVisitAct;
        this.editions = editions;
        this.wording = wording;
    }

    StaleForm told(Grant grant, VisitAct present, VisitFindings mine, Locale language) {
        VisitFindings theirs = present.findings();
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
        return new StaleForm(present.edits(), null, changes, "/staff/visits/" + present.visitId() + "/act");
    }

    private String said(VisitFindings.Point point, Locale language) {
        String answer = point.answer() == null ? "" : word("answer." + point.answer(), language);
        return answer.isEmpty() || point.remark().isEmpty() ? answer + point.remark() : answer + ": " + point.remark();
    }

    private String word(String name, Locale language) {
        return wording.getMessage("grant.visit." + name, null, language);
    }
}
