package kz.bastama.competition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.application.DraftObjection;
import kz.bastama.competition.application.MendObjection;
import kz.bastama.competition.application.NameDecider;
import kz.bastama.competition.application.ObjectionRules;
import kz.bastama.competition.application.SendObjection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.competition.domain.Vote;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Published results, and those who object to them. */
@Component
public class TestObjections {

    private static final String GROUND = "liquidation";
    private static final String[] POINTS = {"90", "80", "70", "65"};
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final TestCompetitions cases;
    private final TestApplicants applicants;
    private final TestSelection commissions;
    private final TestPeople people;
    private final Applications applications;
    private final Competitions competitions;
    private final Objections objections;
    private final ObjectionRules rules;
    private final DraftObjection draftObjection;
    private final SendObjection sendObjection;
    private final MendObjection mendObjection;
    private final NameDecider nameDecider;
    private final TaskService tasks;

    TestObjections(
            TestCompetitions cases,
            TestApplicants applicants,
            TestSelection commissions,
            TestPeople people,
            Applications applications,
            Competitions competitions,
            Objections objections,
            ObjectionRules rules,
            DraftObjection draftObjection,
            SendObjection sendObjection,
            MendObjection mendObjection,
            NameDecider nameDecider,
            TaskService tasks) {
        this.cases = cases;
        this.applicants = applicants;
        this.commissions = commissions;
        this.people = people;
        this.applications = applications;
        this.competitions = competitions;
        this.objections = objections;
        this.rules = rules;
        this.draftObjection = draftObjection;
        this.sendObjection = sendObjection;
        this.mendObjection = mendObjection;
        this.nameDecider = nameDecider;
        this.tasks = tasks;
    }

    /** @param confirmer who confirmed the check, in Tasklist */
    public record Result(
            UUID competition,
            List<Applicant> applicants,
            List<Application> applications,
            Person confirmer,
            List<Seat> experts,
            List<Seat> members) {}

    /** One lot of ten million; applications for these sums, admitted and ranked in this order; the result was published just now. */
    public Result published(String... asked) {
        return published(asked.length, asked);
    }

    /** One lot of ten million; the check refused the only application just now. */
    public Result refused(String asked) {
        at("2026-03-02T05:00:00Z");
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(id, applicant, asked);
        at("2026-03-26T13:30:01Z");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(sent.id(), "refuse", GROUND);
        commissions.confirmCheck(id);
        cases.settle(id);
        return refused(id, applicant, sent);
    }

    /** The check refused the only application, and objections to that are taken. */
    public Result refused(UUID competition, Applicant applicant, Application refused) {
        return new Result(competition, List.of(applicant), List.of(refused), null, List.of(), List.of());
    }

    /** The same, but the check refused the last application. */
    public Result publishedWithoutTheLast(String... asked) {
        return published(asked.length - 1, asked);
    }

    private Result published(int admitted, String... asked) {
        Result result = decided(admitted, asked);
        cases.settle(result.competition());
        return result;
    }

    /** The commission has decided just now; nothing is published. */
    public Result decided(String... asked) {
        return decided(asked.length, asked);
    }

    private Result decided(int admitted, String... asked) {
        at("2026-03-02T05:00:00Z");
        UUID id = cases.announced("10000000.00");
        List<Applicant> who = new ArrayList<>();
        List<Application> sent = new ArrayList<>();
        for (String sum : asked) {
            Applicant applicant = applicants.applicant();
            who.add(applicant);
            sent.add(applicants.sent(id, applicant, sum));
        }
        at("2026-03-26T13:30:01Z");
        cases.fire(id, "Event_IntakeEnded");
        for (int place = 0; place < sent.size(); place++) {
            if (place < admitted) {
                applicants.check(sent.get(place).id(), "admit");
            } else {
                applicants.check(sent.get(place).id(), "refuse", GROUND);
            }
        }
        List<Seat> experts = cases.experts(3);
        Person confirmer = people.open(Role.OPERATOR);
        tasks.setAssignee(cases.task(id).id(), confirmer.login());
        commissions.openExpertise(id, experts);
        Map<UUID, String> points = new HashMap<>();
        for (int place = 0; place < admitted; place++) {
            points.put(sent.get(place).id(), POINTS[place]);
        }
        commissions.score(id, experts, points);
        List<Seat> members = cases.commission();
        commissions.convene(id, experts, members);
        commissions.voteAll(id, members, Vote.Choice.FOR);
        cases.complete(id, Role.SECRETARY, TestSelection.VOTED);
        return new Result(id, who, sent, confirmer, experts, members);
    }

    /** The last instant at which an objection counts. */
    public Instant due(UUID competition) {
        return rules.until(competitions.find(competition).orElseThrow()).orElseThrow();
    }

    /** The objection of that place in the ranking, sent now. */
    public Objection object(Result result, int place) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        return ((SendObjection.Outcome.Sent) object(result, place, now)).objection();
    }

    /** Typed in time, and sent when it says. */
    public SendObjection.Outcome object(Result result, int place, Instant receivedAt) {
        UUID application = result.applications().get(place).id();
        SendObjection.Outcome[] outcome = new SendObjection.Outcome[1];
        people.as(result.applicants().get(place).person(), () -> {
            draftObjection.save(application, earlier(receivedAt, due(result.competition())), 0, about(application));
            outcome[0] = sendObjection.of(application, Arrival.at(receivedAt), seen(application), RUSSIAN);
        });
        return outcome[0];
    }

    private Map<String, Object> about(UUID application) {
        Map<String, Object> typed = new HashMap<>(typed("Facts"));
        if (applications.find(application).orElseThrow().state() == ApplicationState.REFUSED) {
            typed.put("objectionSubject", "check");
        }
        return typed;
    }

    private SeenContent seen(UUID application) {
        return SeenContent.of(objections.ofApplication(application).orElseThrow());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    public SendObjection.Outcome mend(Result result, int place, Instant receivedAt, String facts) {
        UUID application = result.applications().get(place).id();
        SendObjection.Outcome[] outcome = new SendObjection.Outcome[1];
        people.as(result.applicants().get(place).person(), () -> {
            int seen = objections.ofApplication(application).orElseThrow().version();
            draftObjection.save(application, receivedAt, seen, typed(facts));
            outcome[0] = mendObjection.of(application, Arrival.at(receivedAt), seen(application), RUSSIAN);
        });
        return outcome[0];
    }

    public static Map<String, Object> typed(String facts) {
        return Map.of("objectionSubject", "score", "objectionFacts", facts, "objectionDemand", "To count it anew");
    }

    /** A new officer is named and the case handed over: the task of considering it waits. */
    public Person assigned(UUID objection) {
        Person decider = people.open(Role.OPERATOR);
        cases.settle(objection);
        people.as(cases.officer(Role.OPERATOR), () -> nameDecider.of(objection, decider.id()));
        cases.complete(objection, Role.OPERATOR, Map.of("deciderNamed", true));
        cases.settle(objection);
        return decider;
    }

    /** Completes the task of considering the objection. */
    public void decide(UUID objection, Person who, Map<String, Object> answers) {
        people.as(who, () -> tasks.complete(cases.task(objection).id(), answers));
    }

    /** Why that person cannot complete it so, in Russian. */
    public String refusal(UUID objection, Person who, Map<String, Object> answers) {
        Throwable thrown = Assertions.catchThrowable(() -> decide(objection, who, answers));
        while (thrown != null && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown == null ? "" : thrown.getMessage();
    }

    public static Map<String, Object> ruling(String ruling, String follows) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("objectionRuling", ruling);
        answers.put("objectionReasons", "Read and weighed");
        if (ruling.equals("dismiss")) {
            answers.put("objectionDismissedFor", "unfounded");
        }
        if (!follows.isEmpty()) {
            answers.put("objectionFollows", follows);
        }
        return answers;
    }

    /** The second person confirms what the secretary recorded of the commission's answer. */
    public void confirmRevision(UUID objection) {
        cases.complete(objection, Role.OPERATOR, Map.of("revisionDecision", "confirm"));
        cases.settle(objection);
    }

    /** Dismisses it: nothing of it is to be done afterwards. */
    public void dismiss(UUID objection) {
        decide(objection, assigned(objection), ruling("dismiss", ""));
        cases.settle(objection);
    }

    public Objection find(UUID id) {
        return objections.find(id).orElseThrow();
    }

    public static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
