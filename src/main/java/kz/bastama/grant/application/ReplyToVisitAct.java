package kz.bastama.grant.application;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitProcess;
import kz.bastama.grant.paper.VisitActContent;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee agrees with the act of a visit, or objects to it, confirmed with the password. A second click finds it done. */
@Service
public class ReplyToVisitAct {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Grants grants;
    private final Papers papers;
    private final Signing signing;
    private final VisitProcess process;
    private final Terms terms;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Journal journal;

    ReplyToVisitAct(
            MonitoringVisits visits,
            VisitActs acts,
            Grants grants,
            Papers papers,
            Signing signing,
            VisitProcess process,
            Terms terms,
            Organisations organisations,
            CurrentActor actor,
            Journal journal) {
        this.visits = visits;
        this.acts = acts;
        this.grants = grants;
        this.papers = papers;
        this.signing = signing;
        this.process = process;
        this.terms = terms;
        this.organisations = organisations;
        this.actor = actor;
        this.journal = journal;
    }

    /** What came of it. */
    public enum Outcome {
        REPLIED,
        /** Another reply was sent before, and stands. */
        REPLIED_OTHERWISE,
        /** The act is not issued yet, or the term is over. */
        NOT_NOW,
        /** The person had other bytes before the eyes. */
        OTHER_PAPER,
        /** The proof does not hold. */
        WRONG_PROOF
    }

    /**
     * @param seen SHA-256 of the Russian rendition that the person was shown
     * @param objection null where the grantee agrees
     */
    @Transactional
    public Outcome of(UUID visitId, String seen, String objection, String proof) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        Optional<VisitAct> act = acts.find(visitId);
        VisitAct.Reply before = act.map(VisitAct::reply).orElse(null);
        if (before != null) {
            return Objects.equals(before.objection(), objection) ? Outcome.REPLIED : Outcome.REPLIED_OTHERWISE;
        }
        Optional<Paper> paper = papers.find(visitId.toString(), VisitActContent.TYPE.code(), 1);
        if (act.isEmpty() || paper.isEmpty() || !process.awaitsReply(visitId)) {
            return Outcome.NOT_NOW;
        }
        if (!paper.get().digests().get("ru").equals(seen)) {
            return Outcome.OTHER_PAPER;
        }
        Optional<Signed> signed =
                signing.sign(actor.get().personId(), proof, paper.get().digests());
        if (signed.isEmpty()) {
            return Outcome.WRONG_PROOF;
        }
        String name = actor.get().name();
        acts.save(act.get()
                .replied(new VisitAct.Reply(
                        objection, actor.get().personId(), name, signed.get().at(), seen, null, null)));
        terms.close(visitId.toString(), IssueVisitAct.OBJECTION);
        process.replied(visitId, objection != null);
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        OfficialText grantee =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(
                JournalEntry.of(visitId.toString(), objection == null ? "grant.visitAgreed" : "grant.visitObjected")
                        .by(grantee.ru(), grantee.kk())
                        .with(Map.of("name", name, "digestRu", seen)));
        return Outcome.REPLIED;
    }
}
