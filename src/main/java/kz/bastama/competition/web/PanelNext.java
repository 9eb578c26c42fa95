package kz.bastama.competition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** What an expert or a member has to do next in a competition, and until when; public because templates call it. */
@Component("panelNext")
public class PanelNext {

    private final OwnSheets sheets;
    private final Bodies bodies;
    private final Selection selection;
    private final MemberDeclarations declarations;
    private final ProtocolView protocol;
    private final Terms terms;
    private final CurrentActor actor;

    PanelNext(
            OwnSheets sheets,
            Bodies bodies,
            Selection selection,
            MemberDeclarations declarations,
            ProtocolView protocol,
            Terms terms,
            CurrentActor actor) {
        this.sheets = sheets;
        this.bodies = bodies;
        this.selection = selection;
        this.declarations = declarations;
        this.protocol = protocol;
        this.terms = terms;
        this.actor = actor;
    }

    /**
     * One step.
     *
     * @param what message {@code competition.panel.<what>}
     * @param count of what is left
     * @param until end of the term, or null
     * @param day of the meeting, or null
     */
    public record Next(String what, int count, Instant until, LocalDate day) {

        /** Whether something waits for the person, not the person for others. */
        public boolean isMine() {
            return !what.equals("nothing") && !what.equals("scored") && !what.equals("voted");
        }
    }

    public Next expert(Competition competition) {
        if (protocol.maySign(competition.id(), Body.EXPERTS)) {
            return signing(competition, Body.EXPERTS);
        }
        List<Review> open = sheets.of(competition.id()).stream()
                .filter(sheet -> sheet.state() == Review.State.OPEN)
                .toList();
        boolean calledLater = competition.state() == CompetitionState.COMMISSION && !open.isEmpty();
        if (competition.state() != CompetitionState.EXPERTISE && !calledLater) {
            return waiting("nothing");
        }
        if (open.isEmpty()) {
            return waiting("scored");
        }
        Instant until = open.stream()
                .map(sheet -> end(sheet.id(), "expertScoring"))
                .filter(end -> end != null)
                .min(Instant::compareTo)
                .orElse(null);
        boolean undeclared = !open.stream().allMatch(sheets::isDeclared);
        return new Next(undeclared ? "declare" : "score", open.size(), until, null);
    }

    public Next member(Competition competition) {
        if (protocol.maySign(competition.id(), Body.COMMISSION)) {
            return signing(competition, Body.COMMISSION);
        }
        if (competition.state() != CompetitionState.COMMISSION) {
            return waiting("nothing");
        }
        int asked = declarations.asked(competition.id(), actor.get().personId()).size();
        LocalDate day = bodies.meeting(competition.id(), Body.COMMISSION)
                .map(Meeting::date)
                .orElse(null);
        if (asked > 0) {
            return new Next("declareAsMember", asked, null, day);
        }
        boolean voted = selection.votes(competition.id()).stream()
                .anyMatch(vote -> vote.personId().equals(actor.get().personId()));
        return new Next(voted ? "voted" : "vote", 0, null, day);
    }

    private Next signing(Competition competition, Body body) {
        return new Next(
                "sign",
                1,
                end(competition.id(), protocol.of(competition.id(), body).term()),
                null);
    }

    private static Next waiting(String what) {
        return new Next(what, 0, null, null);
    }

    private Instant end(UUID caseId, String name) {
        return terms.ofCase(caseId.toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals(name))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }
}
