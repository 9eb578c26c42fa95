package kz.bastama.competition;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AnswerGrounds;
import kz.bastama.competition.application.CheckByData;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.application.DraftCorrection;
import kz.bastama.competition.application.GroundFound;
import kz.bastama.competition.application.RemarkOnApplication;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.application.SendCorrection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.Filings;
import org.springframework.stereotype.Component;

/** Organisations that apply, from the registration to an application that keeps all rules. */
@Component
public class TestApplicants {

    private final RegisterOrganisation registerOrganisation;
    private final Organisations organisations;
    private final Filings filings;
    private final Applications applications;
    private final Competitions competitions;
    private final DraftApplication draftApplication;
    private final SendApplication sendApplication;
    private final AnswerGrounds answerGrounds;
    private final RemarkOnApplication remarkOnApplication;
    private final CheckByData checkByData;
    private final Corrections corrections;
    private final Attachments attachments;
    private final DraftCorrection draftCorrection;
    private final SendCorrection sendCorrection;
    private final Editions editions;
    private final People people;
    private final TestPeople testPeople;
    private final TestCompetitions cases;
    private final Clock clock;

    TestApplicants(
            RegisterOrganisation registerOrganisation,
            Organisations organisations,
            Filings filings,
            Applications applications,
            Competitions competitions,
            DraftApplication draftApplication,
            SendApplication sendApplication,
            AnswerGrounds answerGrounds,
            RemarkOnApplication remarkOnApplication,
            CheckByData checkByData,
            Corrections corrections,
            Attachments attachments,
            DraftCorrection draftCorrection,
            SendCorrection sendCorrection,
            Editions editions,
            People people,
            TestPeople testPeople,
            TestCompetitions cases,
            Clock clock) {
        this.registerOrganisation = registerOrganisation;
        this.organisations = organisations;
        this.filings = filings;
        this.applications = applications;
        this.competitions = competitions;
        this.draftApplication = draftApplication;
        this.sendApplication = sendApplication;
        this.answerGrounds = answerGrounds;
        this.remarkOnApplication = remarkOnApplication;
        this.checkByData = checkByData;
        this.corrections = corrections;
        this.attachments = attachments;
        this.draftCorrection = draftCorrection;
        this.sendCorrection = sendCorrection;
        this.editions = editions;
        this.people = people;
        this.testPeople = testPeople;
        this.cases = cases;
        this.clock = clock;
    }

    /** Who applies: the organisation and the person who acts for it. */
    public record Applicant(UUID organisationId, Person person) {}

    /** Registered, verified, and in the NGO database. */
    public Applicant applicant() {
        Applicant applicant = newcomer();
        cases.complete(
                applicant.organisationId(),
                Role.OPERATOR,
                Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        hasFiled(applicant, 2025);
        return applicant;
    }

    /** The data for that year were filed in the February after it. */
    public void hasFiled(Applicant applicant, int year) {
        filings.add(new Filing(
                UUID.randomUUID(),
                organisations.find(applicant.organisationId()).orElseThrow().bin(),
                year,
                Instant.parse((year + 1) + "-02-10T07:00:00Z"),
                Filing.Source.HAND,
                clock.instant(),
                "Officer",
                null));
    }

    /** Registered only. */
    public Applicant newcomer() {
        UUID id = ((RegistrationOutcome.Opened) registerOrganisation.register(new Registration(
                        OrganisationFixture.freshBin().digits(),
                        OrganisationFixture.entry("Applicant " + UUID.randomUUID()),
                        UUID.randomUUID() + "@example.kz",
                        TestPeople.PASSWORD,
                        Locale.forLanguageTag("ru"))))
                .organisationId();
        return new Applicant(
                id, people.find(organisations.representativesOf(id).get(0)).orElseThrow());
    }

    /** A draft that is complete and asks for that sum. */
    public Application draft(UUID competitionId, Applicant applicant, String asked) {
        return draft(competitions.lotsOf(competitionId).get(0), applicant, typed(asked));
    }

    public Application draft(Lot lot, Applicant applicant, Map<String, Object> typed) {
        Application[] saved = new Application[1];
        testPeople.as(applicant.person(), () -> {
            Application begun = draftApplication.begin(lot.id(), applicant.organisationId(), Map.of());
            saved[0] = ((DraftApplication.Outcome.Saved) draftApplication.save(begun.id(), begun.version(), typed))
                    .application();
        });
        return saved[0];
    }

    public SendApplication.Outcome send(Application draft, Applicant applicant, Instant receivedAt) {
        SendApplication.Outcome[] outcome = new SendApplication.Outcome[1];
        testPeople.as(
                applicant.person(),
                () -> outcome[0] = sendApplication.of(draft.id(), receivedAt, given(), Locale.forLanguageTag("ru")));
        return outcome[0];
    }

    /** An application for the first lot, sent now. */
    public Application sent(UUID competitionId, Applicant applicant, String asked) {
        SendApplication.Outcome outcome = send(draft(competitionId, applicant, asked), applicant, clock.instant());
        return ((SendApplication.Outcome.Sent) outcome).application();
    }

    public Application find(UUID id) {
        return applications.find(id).orElseThrow();
    }

    /** Says of every exclusion ground that it does not apply, but for those named. */
    public void answerGrounds(UUID applicationId, String... applying) {
        Competition competition =
                competitions.find(find(applicationId).competitionId()).orElseThrow();
        List<GroundFound> answers = editions.get(competition.edition()).names("exclusionGrounds").stream()
                .map(ground -> new GroundFound(
                        ground, List.of(applying).contains(ground), "Extract of the register, 1 March", null))
                .toList();
        testPeople.as(cases.officer(Role.OPERATOR), () -> answerGrounds.with(applicationId, answers));
    }

    /** The officer's remarks by field. */
    public void mark(UUID applicationId, Map<String, String> remarks) {
        testPeople.as(cases.officer(Role.OPERATOR), () -> remarkOnApplication.with(applicationId, remarks));
    }

    /** The officer finds those remarks met, and lets the data be checked again. */
    public void met(UUID applicationId, Set<String> places) {
        testPeople.as(cases.officer(Role.OPERATOR), () -> {
            remarkOnApplication.met(applicationId, places);
            checkByData.of(applicationId);
        });
    }

    /** What the applicant types into a returned application. */
    public DraftCorrection.Outcome correct(UUID applicationId, Applicant applicant, Map<String, Object> typed) {
        DraftCorrection.Outcome[] outcome = new DraftCorrection.Outcome[1];
        testPeople.as(
                applicant.person(),
                () -> outcome[0] = draftCorrection.save(
                        applicationId,
                        corrections.find(applicationId).orElseThrow().version(),
                        typed));
        return outcome[0];
    }

    public SendCorrection.Outcome sendCorrection(UUID applicationId, Applicant applicant, Instant receivedAt) {
        SendCorrection.Outcome[] outcome = new SendCorrection.Outcome[1];
        testPeople.as(
                applicant.person(),
                () -> outcome[0] = sendCorrection.of(
                        applicationId,
                        receivedAt,
                        SeenContent.of(
                                corrections.find(applicationId).orElseThrow(),
                                SeenContent.filesOf(attachments.mended(applicationId))),
                        given(),
                        Locale.forLanguageTag("ru")));
        return outcome[0];
    }

    /** Takes an application through the check that has begun. */
    public void check(UUID applicationId, String decision, String... applying) {
        cases.fire(applicationId, "Task_CheckByData");
        answerGrounds(applicationId, applying);
        cases.complete(applicationId, Role.OPERATOR, Map.of("checkDecision", decision, "checkRemark", "Seen"));
        if (decision.equals("refuse")) {
            cases.fire(applicationId, "Task_NotifyOfRefusal");
        }
    }

    public static Map<String, Object> given() {
        return Map.of("territories", List.of("710000000"), "grantType", "short");
    }

    /** Everything that the form asks for. */
    public static Map<String, Object> typed(String asked) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("applicationLanguage", "ru");
        typed.put("title", "Clean river");
        for (String text : List.of(
                "summary",
                "problem",
                "goal",
                "tasks",
                "targetGroup",
                "methods",
                "socialEffect",
                "sustainability",
                "risks",
                "information",
                "experience")) {
            typed.put(text, "Text of " + text);
        }
        typed.put("coverage", "300");
        typed.put("kato", "710000000");
        typed.put("months", "12");
        typed.put(
                "activities",
                List.of(Map.of("activity", "Clean", "fromMonth", "1", "toMonth", "12", "outcome", "Clean banks")));
        typed.put(
                "indicators",
                List.of(Map.of(
                        "indicator",
                        "Banks",
                        "indicatorUnit",
                        "km",
                        "baseline",
                        "0",
                        "target",
                        "5",
                        "proof",
                        "Photographs")));
        typed.put("team", List.of(Map.of("memberName", "Head", "memberRole", "Head", "qualification", "Ecologist")));
        typed.put("projectHead", "Head Of It");
        typed.put("projectPhone", "+7 701 000 00 00");
        typed.put("projectEmail", "head@example.kz");
        typed.put("budget", List.of(line("Bags", asked)));
        typed.put("total", asked);
        for (String declaration : List.of("noExclusion", "noConflict", "consent", "truth")) {
            typed.put(declaration, "true");
        }
        return typed;
    }

    public static Map<String, Object> line(String item, String asked) {
        return Map.of(
                "item",
                item,
                "itemUnit",
                "pcs",
                "quantity",
                "1",
                "price",
                new BigDecimal(asked).toPlainString(),
                "asked",
                asked,
                "own",
                "0");
    }
}
