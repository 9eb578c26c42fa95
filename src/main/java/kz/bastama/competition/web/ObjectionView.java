package kz.bastama.competition.web;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.application.NameDecider;
import kz.bastama.competition.application.ObjectionRules;
import kz.bastama.competition.application.WeighRevision;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionState;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Term;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of objections; public because the templates of the module call it. */
@Component("objectionView")
public class ObjectionView {

    private final Objections objections;
    private final ObjectionRules rules;
    private final WeighRevision weighRevision;
    private final NameDecider nameDecider;
    private final Applications applications;
    private final Competitions competitions;
    private final Papers papers;
    private final People people;
    private final Forms forms;
    private final RefusalWording wording;
    private final CurrentActor actor;
    private final Clock clock;

    ObjectionView(
            Objections objections,
            ObjectionRules rules,
            WeighRevision weighRevision,
            NameDecider nameDecider,
            Applications applications,
            Competitions competitions,
            Papers papers,
            People people,
            Forms forms,
            RefusalWording wording,
            CurrentActor actor,
            Clock clock) {
        this.objections = objections;
        this.rules = rules;
        this.weighRevision = weighRevision;
        this.nameDecider = nameDecider;
        this.applications = applications;
        this.competitions = competitions;
        this.papers = papers;
        this.people = people;
        this.forms = forms;
        this.wording = wording;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the public reads: how many were sent, how many wait, were taken back, and how the others were decided. */
    public record Told(int sent, int waiting, int takenBack, Map<Ruling.Kind, Integer> decided) {}

    /** The answer of the commission on a lot that it considered again. */
    public record Answered(Lot lot, Objection objection) {}

    /** @param against why the officer cannot decide, in words; empty where nothing speaks against it */
    public record Officer(UUID id, String name, List<String> against) {}

    /** What is being typed or was sent last; null where there is nothing, or where a further one may be begun. */
    public Objection of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return objections
                .ofApplication(applicationId)
                .filter(one -> !rules.isFollowed(one, application, competition, clock.instant()))
                .orElse(null);
    }

    /** The other objections of the application that were sent. */
    public List<Objection> earlier(UUID applicationId, Objection present) {
        return objections.sentOf(applicationId).stream()
                .filter(one -> present == null || !one.id().equals(present.id()))
                .toList();
    }

    /** Until when objections are taken to what that one changed; null where none are. */
    public Instant changedUntil(Objection objection) {
        return objection.isHeard() ? rules.changedUntil(objection.id()).orElse(null) : null;
    }

    public List<Objection> ofCompetition(UUID competitionId) {
        return objections.ofCompetition(competitionId);
    }

    /** Whether the applicant could send one now. */
    public boolean mayObject(Application application) {
        return rules.open(
                        application,
                        competitions.find(application.competitionId()).orElseThrow(),
                        clock.instant())
                .isAllowed();
    }

    /** The last instant at which the objection may be sent, or mended where it came back; null where there is no such term. */
    public Instant until(Application application, Objection present) {
        return present != null && present.isReturned()
                ? rules.mendUntil(present.id()).orElse(null)
                : rules.until(
                                application,
                                competitions.find(application.competitionId()).orElseThrow())
                        .orElse(null);
    }

    /** What was sent, as it stands now. */
    public FormView answers(Objection objection) {
        return said(objection, objection.answers());
    }

    /** What was sent before it was mended. */
    public FormView before(Objection objection) {
        return said(objection, objection.before());
    }

    /** End of the key of what an objection that did not stay without consequence leads to. */
    public String follows(Objection objection) {
        boolean before = ObjectionRules.isBeforeResult(
                objection, competitions.find(objection.competitionId()).orElseThrow());
        boolean admits = objection.revision() == null && weighRevision.joins(objection);
        return before ? "admitsNow" : admits ? "admits" : "lotAgain";
    }

    /** Until when objections are taken to refusals of the check by which all were refused; null where nothing of that is. */
    public Instant refusedUntil(Competition competition) {
        return competition.hasRefusedAll() ? rules.until(competition).orElse(null) : null;
    }

    /** By when it is decided; null where it was. */
    public Instant decisionDue(Objection objection) {
        return rules.decisionTerm(objection.id()).map(Term::due).orElse(null);
    }

    /** By when the commission answers; null where it has, or is not asked. */
    public Instant answerDue(Objection objection) {
        return rules.revisionTerm(objection.id()).map(Term::due).orElse(null);
    }

    /** The paper of the decision; null before it is issued. */
    public Paper decision(Objection objection) {
        return papers.find(objection.id().toString(), "objection-decision", 1).orElse(null);
    }

    public String decider(Objection objection) {
        return objection.deciderId() == null
                ? ""
                : people.find(objection.deciderId()).map(Person::name).orElse("");
    }

    public boolean names(Objection objection) {
        return objection.state().isNameable() && actor.get().has(Role.OPERATOR);
    }

    public List<Officer> officers(Objection objection) {
        return nameDecider.candidates(objection).stream()
                .map(one -> new Officer(
                        one.person().id(),
                        one.person().name(),
                        wording.of(one.against(), LocaleContextHolder.getLocale())))
                .toList();
    }

    public Told told(UUID competitionId) {
        List<Objection> all = objections.ofCompetition(competitionId);
        Map<Ruling.Kind, Integer> decided = new EnumMap<>(Ruling.Kind.class);
        all.stream()
                .filter(Objection::isDecided)
                .forEach(one -> decided.merge(one.ruling().kind(), 1, Integer::sum));
        int waiting = (int) all.stream().filter(Objection::awaitsDecision).count();
        int takenBack = (int) all.stream().filter(Objection::wasTakenBack).count();
        return new Told(all.size(), waiting, takenBack, decided);
    }

    public List<Answered> answered(UUID competitionId) {
        return objections.ofCompetition(competitionId).stream()
                .filter(one -> one.revision() != null)
                .map(one -> new Answered(competitions.lot(one.lotId()).orElseThrow(), one))
                .toList();
    }

    public String tone(Objection objection) {
        return objection.state() == ObjectionState.SETTLED || objection.isOvertaken() || objection.wasTakenBack()
                ? "closed"
                : objection.isReturned() ? "bad" : "waiting";
    }

    private FormView said(Objection objection, String answers) {
        Form form = forms.form(Objection.FORM, objection.formVersion());
        return forms.answers(form, forms.fromJson(form, answers), Map.of(), LocaleContextHolder.getLocale());
    }

    /** What is told to whoever would save over what somebody else typed into the objection meanwhile. */
    StaleForm told(Objection present, Map<String, Object> mine, Locale language) {
        return StaleForm.of(
                typed(present, forms.kept(present.typed()), language),
                typed(present, mine, language),
                present.version(),
                present.editedAt(),
                address(present));
    }

    /** What is told to whoever goes on typing after it was sent. */
    SentForm sent(Objection present, Map<String, Object> mine, Locale language) {
        return SentForm.of(
                typed(present, forms.kept(present.typed()), language),
                typed(present, mine, language),
                present.receivedAt(),
                address(present),
                SentForm.STAYS);
    }

    private FormView typed(Objection present, Map<String, Object> typed, Locale language) {
        return forms.view(forms.form(Objection.FORM, present.formVersion()), typed, Map.of(), language);
    }

    private static String address(Objection present) {
        return "/cabinet/applications/" + present.applicationId() + "/objection";
    }
}
