package kz.bastama.grant.web;

import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitProcess;
import kz.bastama.grant.paper.VisitActContent;
import kz.bastama.legal.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of the act of a visit; public because templates call it. */
@Component("visitActView")
public class VisitActView {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final DraftVisitAct draftVisitAct;
    private final VisitProcess process;
    private final Papers papers;
    private final Files files;
    private final Editions editions;
    private final CurrentActor actor;

    VisitActView(
            MonitoringVisits visits,
            VisitActs acts,
            DraftVisitAct draftVisitAct,
            VisitProcess process,
            Papers papers,
            Files files,
            Editions editions,
            CurrentActor actor) {
        this.visits = visits;
        this.acts = acts;
        this.draftVisitAct = draftVisitAct;
        this.process = process;
        this.papers = papers;
        this.files = files;
        this.editions = editions;
        this.actor = actor;
    }

    /** The act from the preparation on, or null. */
    public VisitAct of(MonitoringVisit visit) {
        return acts.find(visit.id()).orElse(null);
    }

    /** Whether the present officer may write the act now. */
    public boolean writes(MonitoringVisit visit) {
        return actor.get().has(Role.OPERATOR) && draftVisitAct.open(visit).isPresent();
    }

    public List<String> checklist(Grant grant) {
        return draftVisitAct.checklist(grant);
    }

    public String point(Grant grant, String name) {
        return editions.get(grant.edition())
                .title("monitoring.checklist." + name)
                .in(LocaleContextHolder.getLocale());
    }

    public List<StoredFile> photos(MonitoringVisit visit) {
        return files.ofCase(visit.id().toString());
    }

    /** The issued act, or null. */
    public Paper paper(MonitoringVisit visit) {
        return papers.find(visit.id().toString(), VisitActContent.TYPE.code(), 1)
                .orElse(null);
    }

    public boolean awaitsReply(MonitoringVisit visit) {
        return process.awaitsReply(visit.id());
    }

    /** The visits after which money was demanded back. */
    public List<MonitoringVisit> demanding(Grant grant) {
        return visits.of(grant.id()).stream()
                .filter(visit -> acts.find(visit.id())
                        .filter(act -> act.demanded().signum() > 0)
                        .isPresent())
                .toList();
    }

    /** The visits of which the grantee knows. */
    public List<MonitoringVisit> told(Grant grant) {
        return visits.of(grant.id()).stream()
                .filter(visit -> acts.find(visit.id()).isPresent())
                .toList();
    }
}
