package kz.bastama.competition.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.ObjectionRules;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the road of an application tells of objections: its own, and that others hold the contracting. */
@Component
class ObjectionStages {

    private final Objections objections;
    private final ObjectionRules rules;
    private final Papers papers;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;

    ObjectionStages(
            Objections objections, ObjectionRules rules, Papers papers, Editions editions, Terms terms, Clock clock) {
        this.objections = objections;
        this.rules = rules;
        this.papers = papers;
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
    }

    List<ApplicationTimeline.Event> done(Application one, Competition competition) {
        List<ApplicationTimeline.Event> done = new ArrayList<>();
        objections.sentOf(one.id()).forEach(own -> tell(own, competition, done));
        objections.ofCompetition(one.competitionId()).stream()
                .filter(other ->
                        !other.applicationId().equals(one.id()) && other.lotId().equals(one.lotId()))
                .filter(other -> other.revision() != null && other.revision().isChanged())
                .map(other -> new ApplicationTimeline.Event(
                        "resultChanged", other.revision().at(), List.of(), "/calls/" + one.competitionId()))
                .forEach(done::add);
        done.sort(Comparator.comparing(ApplicationTimeline.Event::at));
        return done;
    }

    private void tell(Objection own, Competition competition, List<ApplicationTimeline.Event> done) {
        done.add(event("objected", own.receivedAt(), own, List.of()));
        if (own.wasReturned()) {
            done.add(event("objectionReturned", own.returnedAt(), own, List.of()));
        }
        if (own.mendedAt() != null) {
            done.add(event("objectionMended", own.mendedAt(), own, List.of()));
        }
        if (own.wasTakenBack()) {
            done.add(event("objectionTakenBack", own.takenBackAt(), own, List.of()));
        }
        if (own.isDecided()) {
            List<Paper> decision = papers.find(own.id().toString(), "objection-decision", 1).stream()
                    .toList();
            done.add(event("objection." + own.ruling().kind(), own.ruling().at(), own, decision));
        }
        if (admits(own, competition)) {
            done.add(event("admittedByObjection", own.ruling().at(), own, List.of()));
        }
        if (own.revision() != null && own.revision().isAdmitted()) {
            done.add(event("admittedAnew", own.revision().at(), own, List.of()));
        }
        if (own.revision() != null) {
            done.add(event(
                    own.revision().isChanged() ? "resultChanged" : "resultStands",
                    own.revision().at(),
                    own,
                    List.of()));
        }
    }

    /** Whether it was admitted by its own objection, after the result had been published. */
    boolean admittedAnew(Application one) {
        return objections.sentOf(one.id()).stream()
                .map(Objection::revision)
                .anyMatch(revision -> revision != null && revision.isAdmitted());
    }

    /** What the check itself decided, whatever an objection made of it. */
    String checked(Application one, Competition competition) {
        if (one.state() == ApplicationState.REFUSED) {
            return "refused";
        }
        boolean anew = objections.sentOf(one.id()).stream().anyMatch(sent -> admits(sent, competition));
        return anew || admittedAnew(one) ? "refusedFirst" : "admitted";
    }

    /** Whether the objection to its refusal admits it before there is a result. */
    private static boolean admits(Objection own, Competition competition) {
        return own.isDecided() && own.ruling().lotAgain() && ObjectionRules.isBeforeResult(own, competition);
    }

    /** @param last what comes when all objections are settled, and all that comes where none can be sent or open */
    List<ApplicationTimeline.Stage> ahead(Application one, Competition competition, ApplicationTimeline.Stage last) {
        boolean open = competition.state() == CompetitionState.RESULT && competition.publishedAt() != null
                || competition.hasRefusedAll();
        return open ? List.of(now(one, competition), last) : List.of(last);
    }

    private ApplicationTimeline.Stage now(Application one, Competition competition) {
        Objection own = objections.ofApplication(one.id()).orElse(null);
        String path = path(one.id());
        if (own != null && own.isReturned()) {
            return new ApplicationTimeline.Stage(
                    "mendObjection",
                    rules.mendUntil(own.id()).orElse(null),
                    titled(competition, "objectionReturn"),
                    path);
        }
        if (own != null && own.awaitsDecision()) {
            return new ApplicationTimeline.Stage(
                    "objectionConsidered",
                    due(own.id(), "objectionDecision"),
                    titled(competition, "objectionDecision"),
                    path);
        }
        if (own != null
                && own.isDecided()
                && own.ruling().lotAgain()
                && own.revision() == null
                && !admits(own, competition)) {
            return new ApplicationTimeline.Stage(
                    "lotAgain", due(own.id(), "resultRevision"), titled(competition, "resultRevision"), path);
        }
        Instant changed = rules.changed(one)
                .flatMap(other -> rules.changedUntil(other.id()))
                .orElse(null);
        if (changed != null) {
            boolean may = own == null || own.isDraft() || rules.isFollowed(own, one, competition, clock.instant());
            return new ApplicationTimeline.Stage(
                    may ? "changedResult" : "othersMayObject",
                    changed,
                    titled(competition, "revisionObjection"),
                    may ? path : null);
        }
        Instant due = due(competition.id(), "objection");
        return due == null
                ? new ApplicationTimeline.Stage("othersObjected", null, "", null)
                : own == null || own.isDraft() || rules.isFollowed(own, one, competition, clock.instant())
                        ? new ApplicationTimeline.Stage("objections", due, titled(competition, "objection"), path)
                        : new ApplicationTimeline.Stage("othersMayObject", due, titled(competition, "objection"), null);
    }

    private static ApplicationTimeline.Event event(String key, Instant at, Objection own, List<Paper> papers) {
        return new ApplicationTimeline.Event(key, at, papers, path(own.applicationId()));
    }

    private static String path(UUID applicationId) {
        return "/cabinet/applications/" + applicationId + "/objection";
    }

    private Instant due(UUID caseId, String name) {
        return terms.ofCase(caseId.toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals(name))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }

    private String titled(Competition competition, String term) {
        return editions.get(competition.edition()).title("terms." + term).in(LocaleContextHolder.getLocale());
    }
}
