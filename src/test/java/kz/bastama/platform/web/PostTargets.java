package kz.bastama.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.grant.application.OpenSurvey;
import kz.bastama.grant.application.ReconcilePayments;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.grant.process.GrantRoad;
import kz.bastama.grant.process.TestEvaluations;
import kz.bastama.grant.process.TestSubGrants;
import kz.bastama.grant.process.TestTakeovers;
import kz.bastama.grant.process.TestVisits;
import kz.bastama.insight.process.TestYearlyReports;
import kz.bastama.planning.PlanningFixture;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A case for each page that takes posts, at the stage where it does, and somebody who may post there. */
@Component
class PostTargets {

    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final TestPeople people;
    private final TestCases cases;
    private final PlanningFixture planning;
    private final TestCompetitions competitions;
    private final TestApplicants applicants;
    private final TestSelection commissions;
    private final GrantRoad grants;
    private final TestVisits visits;
    private final TestSubGrants subGrants;
    private final TestTakeovers takeovers;
    private final TestEvaluations evaluations;
    private final TestYearlyReports yearlyReports;
    private final OpenSurvey openSurvey;
    private final Surveys surveys;
    private final ReconcilePayments reconcile;
    private final PostCases within;
    private final PostPeople registries;
    private final Map<Role, RequestPostProcessor> signedIn = new EnumMap<>(Role.class);
    private final Map<Role, RequestPostProcessor> strangers = new EnumMap<>(Role.class);

    /** By the beginning of a route; the longest that fits counts. */
    private final Map<String, PostTarget> known = new LinkedHashMap<>();

    PostTargets(
            TestPeople people,
            TestCases cases,
            PlanningFixture planning,
            TestCompetitions competitions,
            TestApplicants applicants,
            TestSelection commissions,
            GrantRoad grants,
            TestVisits visits,
            TestSubGrants subGrants,
            TestTakeovers takeovers,
            TestEvaluations evaluations,
            TestYearlyReports yearlyReports,
            OpenSurvey openSurvey,
            Surveys surveys,
            ReconcilePayments reconcile,
            PostCases within,
            PostPeople registries) {
        this.people = people;
        this.cases = cases;
        this.planning = planning;
        this.competitions = competitions;
        this.applicants = applicants;
        this.commissions = commissions;
        this.grants = grants;
        this.visits = visits;
        this.subGrants = subGrants;
        this.takeovers = takeovers;
        this.evaluations = evaluations;
        this.yearlyReports = yearlyReports;
        this.openSurvey = openSurvey;
        this.surveys = surveys;
        this.reconcile = reconcile;
        this.within = within;
        this.registries = registries;
    }

    /** Once for all tests that post there. */
    void prepare() {
        if (!known.isEmpty()) {
            return;
        }
        within.prepare(this::know);
        registries.prepare(this::know);
        String customer = planning.customer();
        Person officer = planning.officerOf(customer);
        UUID drafted = planning.list(customer);
        UUID direction = planning.direction(drafted, "River").id();
        know("/staff/lists/{listId}/directions/{id}", officer, drafted, direction);
        UUID discussed = planning.list(planning.customer());
        planning.direction(discussed, "Forest");
        cases.submit(discussed, "Task_DraftDirections", Map.of("directionsReady", true));
        know("/topics/lists/{id}", null, discussed);
        know("/staff/lists/{id}", officer, drafted);
        know("/staff/lists", officer);

        UUID open = competitions.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application draft = applicants.draft(open, applicant, "5000000.00");
        know("/cabinet/applications/{id}", applicant.person(), draft.id());
        know("/cabinet", applicant.person());

        UUID checked = competitions.announced("10000000.00");
        Application unchecked = applicants.sent(checked, applicants.applicant(), "5000000.00");
        competitions.fire(checked, "Event_IntakeEnded");
        know("/staff/applications/{id}", competitions.officer(Role.OPERATOR), unchecked.id());

        UUID competition = competitions.announced("10000000.00");
        Application sent = applicants.sent(competition, applicants.applicant(), "5000000.00");
        Application other = applicants.sent(competition, applicants.applicant(), "5000000.00");
        competitions.fire(competition, "Event_IntakeEnded");
        applicants.check(sent.id(), "admit");
        applicants.check(other.id(), "admit");
        List<Seat> experts = competitions.experts(3);
        commissions.openExpertise(competition, experts);
        Seat expert = experts.get(0);
        commissions.declare(competition, expert);
        know(
                "/expert/reviews/{id}",
                expert.person(),
                commissions.sheets(competition, expert).get(0).id());
        know("/expert/competitions/{id}", experts.get(1).person(), competition);
        know("/staff/competitions/{id}", competitions.officer(Role.OPERATOR), competition);
        know(
                "/staff/experts/{id}",
                competitions.officer(Role.OPERATOR),
                experts.get(2).registryId());

        Person operator = competitions.officer(Role.OPERATOR);
        Grant running = grants.awarded("short");
        grants.toFirstPayment(running, operator, 70);
        know("/cabinet/grants/{id}/report", grants.representative(running), running.id());
        people.as(
                grants.representative(running),
                () -> know(
                        "/cabinet/grants/{id}/report/receipts/{fileId}",
                        grants.representative(running),
                        running.id(),
                        grants.receipt(running.id())));
        people.as(operator, () -> openSurvey.of(running.id()));
        know("/surveys/{token}", null, surveys.open(running.id()).orElseThrow().token());
        UUID subGrant = subGrants.applied(running, "100.00");
        know("/cabinet/grants/{id}/sub-grants", grants.representative(running), running.id());
        know(
                "/cabinet/grants/{id}/sub-grants/{subGrant}/files",
                grants.representative(running),
                running.id(),
                subGrant);
        know(
                "/cabinet/grants/{id}/sub-grants/{subGrant}/{step}",
                grants.representative(running),
                running.id(),
                subGrant,
                "decision");
        Grant handed = grants.awarded("short");
        grants.toFirstPayment(handed, operator, 70);
        takeovers.offered(handed, operator);
        know("/cabinet/successions/{id}", grants.representative(handed), handed.id());
        Grant issued = grants.awarded("short");
        grants.toSignature(issued, operator, 70);
        know("/cabinet/grants/{id}", grants.representative(issued), issued.id());
        Grant revised = grants.awardedLess("short");
        cases.fire(revised.id(), "Task_InviteToReviseBudget");
        know("/cabinet/grants/{id}/budget", grants.representative(revised), revised.id());
        Grant reported = grants.awarded("short");
        grants.toFirstPayment(reported, operator, 70);
        grants.reportAs(grants.representative(reported), reported, "500.00");
        know("/staff/grants/{id}", operator, reported.id());
        UUID line = UUID.randomUUID();
        reconcile.take(
                UUID.randomUUID(),
                List.of(new BankLine(
                        line, LocalDate.of(2026, 3, 2), line.toString(), BigDecimal.TEN, "160440007161", "", "")));
        know("/staff/payments/lines/{id}", operator, line);
        know("/staff/visits/{id}", operator, visits.planned(running));
        know("/staff/visits/{id}/act", operator, visits.prepared(reported, operator));
        know("/cabinet/visits/{id}", grants.representative(reported), visits.planned(reported));
        UUID evaluation = evaluations.of(evaluations.delivered(operator)).id();
        know("/staff/evaluations/{id}", evaluations.customer(), evaluation);
        know("/member/evaluations/{id}", evaluations.named(evaluation), evaluation);
        know(
                "/insight/year/{id}",
                people.open(Role.MANAGER),
                yearlyReports.prepared(yearlyReports.lastYear(), operator));
        know("/audit/grants/{id}", people.open(Role.AUDITOR), reported.id());

        List<Seat> members = competitions.commission();
        know(
                "/staff/members/{id}",
                competitions.officer(Role.OPERATOR),
                members.get(0).registryId());
        know(
                "/admin/people/{id}",
                people.open(Role.ADMINISTRATOR),
                people.open(Role.OPERATOR).id());
        know("/admin/customers/{code}", people.open(Role.ADMINISTRATOR), planning.customer());
    }

    /** Somebody with the same right who has nothing to do with that case; empty where the right is for every case. */
    Optional<RequestPostProcessor> stranger(PermissionMatrixTest.Row row) {
        if (row.route().startsWith("/staff/lists/") || row.route().startsWith("/staff/funding/")) {
            return Optional.of(strangers.computeIfAbsent(
                    Role.CUSTOMER, role -> people.signedIn(planning.officerOf(planning.customer()))));
        }
        return switch (row.roles()) {
            case "NGO" -> stranger(Role.NGO, () -> applicants.applicant().person());
            case "EXPERT" ->
                stranger(Role.EXPERT, () -> competitions.experts(1).get(0).person());
            case "MEMBER" ->
                stranger(Role.MEMBER, () -> competitions.commission().get(0).person());
            default -> Optional.empty();
        };
    }

    private Optional<RequestPostProcessor> stranger(Role role, Supplier<Person> opened) {
        return Optional.of(strangers.computeIfAbsent(role, one -> people.signedIn(opened.get())));
    }

    PostTarget of(PermissionMatrixTest.Row row) {
        return known.entrySet().stream()
                .filter(one -> row.route().startsWith(one.getKey()))
                .max(Comparator.comparingInt(one -> one.getKey().length()))
                .map(one -> new PostTarget(
                        row.route(),
                        plain(one.getValue().path()
                                + row.route().substring(one.getKey().length())),
                        one.getValue().person()))
                .orElseGet(() -> new PostTarget(row.route(), plain(row.route()), somebody(row)));
    }

    private void know(String route, Person person, Object... ids) {
        String path = route;
        for (Object id : ids) {
            path = path.replaceFirst("\\{[^}]+}", id.toString());
        }
        known.put(route, new PostTarget(route, path, person == null ? null : people.signedIn(person)));
    }

    private static String plain(String path) {
        return path.replace("{body}", "experts").replaceAll("\\{[^}]+}", NOBODY);
    }

    /** Somebody who may post there; a visitor where anybody may. */
    private RequestPostProcessor somebody(PermissionMatrixTest.Row row) {
        return Arrays.stream(Role.values())
                .filter(role -> !row.roles().equals("PUBLIC") && row.allows(role))
                .findFirst()
                .map(role -> signedIn.computeIfAbsent(
                        role,
                        one -> people.signedIn(people.open(new Right(one, one == Role.CUSTOMER ? "culture" : null)))))
                .orElse(null);
    }
}
