package kz.bastama.competition;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.application.MeetingProtocol;
import kz.bastama.competition.application.MeetingProtocols;
import kz.bastama.competition.application.PlanCompetition;
import kz.bastama.competition.application.SignProtocol;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.expert.Experts;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.expert.application.EnterExpert;
import kz.bastama.expert.application.EnterMember;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.MemberEntry;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Competitions of customers that no other test knows, driven through the real engine, jobs fired by hand. */
@Component
public class TestCompetitions {

    public static final OfficialText WORDS = OfficialText.of("Words", "Words");

    private static final EditionId EDITION = EditionId.parse("state-grant/2025-07-01");

    private final PartyBook book;
    private final DirectionLists lists;
    private final Directions directions;
    private final Fundings fundings;
    private final PlanCompetition planCompetition;
    private final Competitions competitions;
    private final MeetingProtocols protocols;
    private final SignProtocol signProtocol;
    private final EnterExpert enterExpert;
    private final EnterMember enterMember;
    private final Experts experts;
    private final Members members;
    private final People people;
    private final TestPeople testPeople;
    private final Cases cases;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final MessageSource messages;
    private final JdbcClient database;
    private final Clock clock;
    private final Map<Role, Person> officers = new ConcurrentHashMap<>();
    private final Map<Role, Person> secondOfficers = new ConcurrentHashMap<>();

    TestCompetitions(
            PartyBook book,
            DirectionLists lists,
            Directions directions,
            Fundings fundings,
            PlanCompetition planCompetition,
            Competitions competitions,
            MeetingProtocols protocols,
            SignProtocol signProtocol,
            EnterExpert enterExpert,
            EnterMember enterMember,
            Experts experts,
            Members members,
            People people,
            TestPeople testPeople,
            Cases cases,
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            MessageSource messages,
            JdbcClient database,
            Clock clock) {
        this.book = book;
        this.lists = lists;
        this.directions = directions;
        this.fundings = fundings;
        this.planCompetition = planCompetition;
        this.competitions = competitions;
        this.protocols = protocols;
        this.signProtocol = signProtocol;
        this.enterExpert = enterExpert;
        this.enterMember = enterMember;
        this.experts = experts;
        this.members = members;
        this.people = people;
        this.testPeople = testPeople;
        this.cases = cases;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody on a commission: the place in the registry and the account. */
    public record Seat(UUID registryId, Person person) {}

    /** A new customer; the operator is entered with the first one. */
    public String customer() {
        if (book.operator().isEmpty()) {
            book.save(new PartyBook.Kept<>(new Operator("160440007161", WORDS, WORDS, WORDS, WORDS), null));
        }
        String code = "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String bin = OrganisationFixture.freshBin().digits();
        book.saveCustomer(new PartyBook.Kept<>(new Customer(code, bin, WORDS, "710000000", WORDS, true), null));
        return code;
    }

    /** An approved and published list of short-term directions of 12 months with these amounts, all with the operator. */
    public UUID list(String customer, String... amounts) {
        UUID id = unfinanced(customer, amounts);
        BigDecimal total = Arrays.stream(amounts).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        financed(id, total, total);
        return id;
    }

    /** Customer and operator agree on that much for the list, and that much of it is transferred. */
    public UUID financed(UUID list, BigDecimal agreed, BigDecimal transferred) {
        LocalDate today = LocalDate.now(clock);
        DirectionList of = lists.find(list).orElseThrow();
        Funding funding = Funding.open(UUID.randomUUID(), of, agreed, clock.instant())
                .offered(
                        agreed,
                        OfficialText.of("Kk Astana", "Astana"),
                        "Head",
                        OfficialText.of("Kk Statute", "Statute"))
                .concluded(today, "Director", OfficialText.of("Kk Charter", "Charter"));
        return fundings.save(
                        transferred.signum() == 0
                                ? funding
                                : funding.transferred(transferred, "1", today).receiptConfirmed(today))
                .id();
    }

    /** Such a list without an agreement on financing. */
    public UUID unfinanced(String customer, String... amounts) {
        Instant now = clock.instant();
        DirectionList list = lists.save(DirectionList.open(UUID.randomUUID(), customer, 2026, EDITION, now)
                .discussed(now, now)
                .discussionClosed()
                .summarised(OfficialText.of("Kk no comments", "No comments"))
                .recommended(new CouncilMinutes("1", LocalDate.now(clock), "support", OfficialText.of("", "")))
                .approved(new ApprovalOrder("14-B", LocalDate.now(clock), "Head"))
                .published(now));
        for (int at = 0; at < amounts.length; at++) {
            directions.save(new Direction(
                    UUID.randomUUID(),
                    list.id(),
                    at + 1,
                    "4",
                    WORDS,
                    WORDS,
                    WORDS,
                    WORDS,
                    "710000000",
                    "short",
                    new BigDecimal(amounts[at]),
                    12,
                    "Counted",
                    "",
                    null));
        }
        return list.id();
    }

    public Set<UUID> directionsOf(UUID list) {
        return directions.of(list).stream().map(Direction::id).collect(Collectors.toSet());
    }

    /** A planned competition with a lot for each amount, waiting for its announcement. */
    public UUID planned(String... amounts) {
        UUID list = list(customer(), amounts);
        return ((PlanCompetition.Outcome.Planned)
                        planCompetition.of("state-grant", list, "short", directionsOf(list), WORDS))
                .id();
    }

    /** A competition that takes applications. */
    public UUID announced(String... amounts) {
        UUID id = planned(amounts);
        complete(
                id,
                Role.OPERATOR,
                Map.of(
                        "contactPerson", "Contact Person",
                        "contactPhone", "+7 701 000 00 00",
                        "contactEmail", "contact@example.kz",
                        "presentationPlace", "Hall",
                        "presentationPlaceKk", "Hall",
                        "announceNow", true));
        fire(id, "Task_IssueAnnouncement");
        return id;
    }

    /** As many experts in the registry. */
    public List<Seat> experts(int count) {
        List<Seat> entered = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            entered.add(expert("Expert " + at, Set.of("kk", "ru")));
        }
        return entered;
    }

    /** An expert in the registry who reads no other language. */
    public Seat reader(String language) {
        return expert("Reader", Set.of(language));
    }

    private Seat expert(String name, Set<String> languages) {
        String mail = account(Role.EXPERT);
        UUID id = ((Entrance.Entered) enterExpert.enter(
                        new ExpertEntry(name, mail, "Institute", "710000000", Set.of("4"), languages)))
                .id();
        return new Seat(id, person(experts.find(id).orElseThrow().personId()));
    }

    /** Members in the registry, one for each seat. */
    public List<Seat> members(Member.Seat... seats) {
        List<Seat> entered = new ArrayList<>();
        for (Member.Seat seat : seats) {
            String mail = account(Role.MEMBER);
            UUID id =
                    ((Entrance.Entered) enterMember.enter(new MemberEntry("Member " + seat, mail, "Body", seat))).id();
            entered.add(new Seat(id, person(members.find(id).orElseThrow().personId())));
        }
        return entered;
    }

    /** Seven members as the rules want them: two of the operator, two of the customer, three of NGOs. */
    public List<Seat> commission() {
        return members(
                Member.Seat.OPERATOR,
                Member.Seat.OPERATOR,
                Member.Seat.CUSTOMER,
                Member.Seat.CUSTOMER,
                Member.Seat.NGO,
                Member.Seat.NGO,
                Member.Seat.NGO);
    }

    public StaffTask task(UUID caseId) {
        return cases.tasksOf(caseId.toString()).get(0);
    }

    /** One officer of each role does for all tests. */
    public Person officer(Role role) {
        return officers.computeIfAbsent(role, testPeople::open);
    }

    /** Another one, for what the first may not do after what he did. */
    public Person secondOfficer(Role role) {
        return secondOfficers.computeIfAbsent(role, testPeople::open);
    }

    /** Completes the one open task of the case, as an officer with that role would. */
    public void complete(UUID caseId, Role role, Map<String, Object> answers) {
        completeAs(officer(role), caseId, answers);
    }

    public void completeAs(Person person, UUID caseId, Map<String, Object> answers) {
        testPeople.as(person, () -> tasks.complete(task(caseId).id(), answers));
    }

    /** Why the open task of the case cannot be completed so, in the Russian words that the officer reads. */
    public String refusal(UUID caseId, Role role, Map<String, Object> answers) {
        Throwable thrown = Assertions.catchThrowable(() -> complete(caseId, role, answers));
        while (thrown != null && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown == null ? "" : thrown.getMessage();
    }

    /** The Russian wording of a refusal. */
    public String worded(String code, Map<String, Object> facts) {
        return messages.getMessage("refusal." + code, new Object[] {facts}, Locale.forLanguageTag("ru"));
    }

    /** Fires the job that waits at that step, whatever its time. */
    public void fire(UUID caseId, String activityId) {
        if (activityId.equals("Event_IntakeEnded")) {
            endIntake(caseId);
        }
        management.executeJob(job(caseId, activityId).getId());
    }

    /** No intake closes before its minute: where a test does not wait for it, the minute comes. */
    private void endIntake(UUID competitionId) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("update competition_competitions set closes_at = ? where id = ? and closes_at > ?")
                .params(now, competitionId, now)
                .update();
    }

    public Job job(UUID caseId, String activityId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(activityId)
                                .list()
                                .stream())
                .findFirst()
                .orElse(null);
    }

    /** Fires every job of the case that waits for no time, until none is left. */
    public void settle(UUID caseId) {
        while (true) {
            List<Job> ready =
                    runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                            .flatMap(instance ->
                                    management
                                            .createJobQuery()
                                            .processInstanceId(instance.getId())
                                            .messages()
                                            .list()
                                            .stream())
                            .toList();
            if (ready.isEmpty() && cases.isRunning("competition", caseId.toString()) && waitsForSignatures(caseId)) {
                sign(caseId);
                continue;
            }
            if (ready.isEmpty()) {
                return;
            }
            ready.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Everybody who took part signs the protocol that decides, then the secretary. */
    public void sign(UUID competition) {
        sign(competition, protocols.deciding(competitions.find(competition).orElseThrow()));
        complete(competition, Role.SECRETARY, Map.of("protocolSigned", true));
    }

    /** Every expert who took part signs the protocol that is handed on, then the secretary. */
    public void signAsExperts(UUID competition) {
        if (cases.tasksOf(competition.toString()).isEmpty()) {
            fire(competition, "Task_NotifyExpertSigners");
        }
        sign(competition, Body.EXPERTS);
        complete(competition, Role.SECRETARY, Map.of("expertProtocolSigned", true));
    }

    /** Every member who voted on the next in rank signs the protocol, then the secretary. */
    public void signOnNext(UUID succession) {
        if (cases.tasksOf(succession.toString()).isEmpty()) {
            fire(succession, "Task_NotifySignersOnNext");
        }
        sign(succession, Body.COMMISSION);
        complete(succession, Role.SECRETARY, Map.of("protocolSigned", true));
    }

    private void sign(UUID competition, Body body) {
        MeetingProtocol protocol = protocols.of(competition, body).orElseThrow();
        String seen = protocol.paper().digests().get("ru");
        protocol.waiting()
                .forEach(one -> testPeople.as(
                        person(one.personId()),
                        () -> Assertions.assertThat(signProtocol
                                        .of(competition, body, one.personId(), seen, TestPeople.PASSWORD)
                                        .refusals())
                                .isEmpty()));
    }

    private boolean waitsForSignatures(UUID competition) {
        return cases.tasksOf(competition.toString()).stream()
                .anyMatch(task -> task.key().equals("Task_CollectSignatures"));
    }

    /** An account that tests can sign in to; the registry takes it for the person's own. */
    private String account(Role role) {
        String mail = UUID.randomUUID() + "@example.kz";
        people.register(mail, mail, "Person", Locale.forLanguageTag("ru"), TestPeople.PASSWORD, Set.of(Right.of(role)));
        return mail;
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow();
    }
}
