package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.QuorumRule;
import kz.bastama.document.Papers;
import kz.bastama.file.ChosenFile;
import kz.bastama.file.UploadFixture;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.ClearLines;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.FileReport;
import kz.bastama.grant.application.SettledLines;
import kz.bastama.grant.application.SignForGrantee;
import kz.bastama.grant.application.UploadReceipts;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a grant on its way: award, agreement, first payment, reports. */
@Component
public class GrantRoad {

    private static final EditionId EDITION = EditionId.parse("state-grant/2025-07-01");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final OfficialText WORDS = OfficialText.of("Words", "Words");

    private final Applications applications;
    private final Competitions competitions;
    private final Selection selection;
    private final RegisterOrganisation registerOrganisation;
    private final Organisations organisations;
    private final PartyBook book;
    private final Papers papers;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Grants grants;
    private final SignForGrantee signForGrantee;
    private final DraftReport draftReport;
    private final FileReport fileReport;
    private final Receipts receipts;
    private final Reports reports;
    private final Clearings clearings;
    private final SettledLines settledLines;
    private final ClearLines clearLines;
    private final UploadReceipts uploadReceipts;
    private final TestCases cases;
    private final TestPeople testPeople;
    private final TaskService tasks;
    private final People people;
    private final Clock clock;
    private final JdbcClient jdbc;

    GrantRoad(
            Applications applications,
            Competitions competitions,
            Selection selection,
            RegisterOrganisation registerOrganisation,
            Organisations organisations,
            PartyBook book,
            Papers papers,
            Forms forms,
            ApplicationEventPublisher events,
            Grants grants,
            SignForGrantee signForGrantee,
            DraftReport draftReport,
            FileReport fileReport,
            Receipts receipts,
            Reports reports,
            Clearings clearings,
            SettledLines settledLines,
            ClearLines clearLines,
            UploadReceipts uploadReceipts,
            TestCases cases,
            TestPeople testPeople,
            TaskService tasks,
            People people,
            Clock clock,
            JdbcClient jdbc) {
        this.applications = applications;
        this.competitions = competitions;
        this.selection = selection;
        this.registerOrganisation = registerOrganisation;
        this.organisations = organisations;
        this.book = book;
        this.papers = papers;
        this.forms = forms;
        this.events = events;
        this.grants = grants;
        this.signForGrantee = signForGrantee;
        this.draftReport = draftReport;
        this.fileReport = fileReport;
        this.receipts = receipts;
        this.reports = reports;
        this.clearings = clearings;
        this.settledLines = settledLines;
        this.clearLines = clearLines;
        this.uploadReceipts = uploadReceipts;
        this.cases = cases;
        this.testPeople = testPeople;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A grant that was just awarded: its agreement is to be drafted. The event comes twice and counts once. */
    public Grant awarded(String grantType) {
        return awarded(grantType, UUID.randomUUID(), UUID.randomUUID());
    }

    /** A grant of 800 tenge for which 1000 were asked: its budget is to be revised. */
    public Grant awardedLess(String grantType) {
        return awarded(grantType, "840.00", UUID.randomUUID(), UUID.randomUUID());
    }

    /** The same, of a direction of that list. */
    Grant awarded(String grantType, UUID list, UUID direction) {
        return awarded(grantType, "640.00", list, direction);
    }

    private Grant awarded(String grantType, String bags, UUID list, UUID direction) {
        if (book.operator().isEmpty()) {
            book.save(new PartyBook.Kept<>(new Operator("160440007161", WORDS, WORDS, WORDS, WORDS), null));
        }
        if (book.customer("culture").isEmpty()) {
            book.saveCustomer(new PartyBook.Kept<>(
                    new Customer("culture", "180340006212", WORDS, "710000000", WORDS, true), null));
        }
        UUID organisation = organisation();
        UUID applicationId = wonApplication(organisation, grantType, answers(bags), list, direction);
        LotDecided decided = new LotDecided(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(new Award(applicationId, organisation, 1, new BigDecimal("800.00"))));
        events.publishEvent(decided);
        events.publishEvent(decided);
        assertThat(grants.ofOrganisation(organisation)).hasSize(1);
        return grants.ofOrganisation(organisation).get(0);
    }

    /** The same with all its money so many times over; it was 800 tenge. */
    public Grant enlarged(Grant grant, int times) {
        jdbc.sql("update grant_grants set sum = sum * ?, institutional_sum = institutional_sum * ? where id = ?")
                .params(times, times, grant.id())
                .update();
        jdbc.sql("update grant_budget_lines set sum = sum * ?, asked = asked * ? where grant_id = ?")
                .params(times, times, grant.id())
                .update();
        return grants.find(grant.id()).orElseThrow();
    }

    public Person representative(Grant grant) {
        return people.find(
                        organisations.representativesOf(grant.organisationId()).get(0))
                .orElseThrow();
    }

    /** The agreement is drafted and issued, and the grantee invited to sign it. */
    public void toSignature(Grant grant, Person officer, int percent) {
        testPeople.as(officer, () -> complete(grant.id(), "Task_DraftAgreement", agreement(percent)));
        assertThat(sign(grant.id(), SignedPaper.AGREEMENT)).isEqualTo(SignForGrantee.Outcome.NOT_YET);
        cases.fire(grant.id(), "Task_IssueGrantAgreement");
        cases.fire(grant.id(), "Task_InviteGranteeToSign");
    }

    /** What an officer types to draft the agreement. */
    Map<String, Object> agreement(int percent) {
        return Map.of(
                "startsOn",
                today(),
                "firstTranchePercent",
                percent,
                "signatory",
                "Director",
                "signatoryKk",
                "Direktor",
                "signatoryBasis",
                "Charter",
                "signatoryBasisKk",
                "Jarghy",
                "placeKk",
                "Astana qalasy",
                "place",
                "Astana");
    }

    /** Both sides sign, and the first payment is made. */
    public void toFirstPayment(Grant grant, Person officer, int percent) {
        toSignedAgreement(grant, officer, percent);
        testPeople.as(
                officer,
                () -> complete(
                        grant.id(),
                        "Task_RecordFirstPayment",
                        Map.of("firstOrderNumber", "15", "firstPaidOn", today())));
    }

    /** Both sides sign. */
    void toSignedAgreement(Grant grant, Person officer, int percent) {
        toSignature(grant, officer, percent);
        testPeople.as(representative(grant), () -> {
            signAs(grant.id());
            signAs(grant.id());
        });
        testPeople.as(
                officer,
                () -> complete(
                        grant.id(), "Task_SignAgreement", Map.of("operatorSignedOn", today(), "operatorSigned", true)));
    }

    /** Who acts signs for the grantee. */
    void signAs(UUID id) {
        assertThat(sign(id, SignedPaper.AGREEMENT)).isEqualTo(SignForGrantee.Outcome.SIGNED);
    }

    SignForGrantee.Outcome sign(UUID id, SignedPaper what) {
        return signForGrantee.of(id, what, seen(id, what), TestPeople.PASSWORD);
    }

    /** SHA-256 of the Russian rendition; nothing before it is issued. */
    String seen(UUID id, SignedPaper what) {
        return papers.ofAggregate(id.toString()).stream()
                .filter(paper -> paper.type().code().equals(what.type()))
                .reduce((one, later) -> later)
                .map(paper -> paper.digests().get("ru"))
                .orElse("");
    }

    /** The act is issued once the final report is accepted, and waits for the grantee. */
    public void toAct(UUID id) {
        cases.fire(id, "Task_IssueAcceptanceAct");
        cases.fire(id, "Task_InviteGranteeToSignAct");
    }

    /** The same, and both sides sign it. */
    public void toSignedAct(Grant grant, Person officer) {
        toAct(grant.id());
        testPeople.as(
                representative(grant),
                () -> assertThat(sign(grant.id(), SignedPaper.ACT)).isEqualTo(SignForGrantee.Outcome.SIGNED));
        testPeople.as(
                officer,
                () -> cases.submit(grant.id(), "Task_SignAct", Map.of("actSignedOn", today(), "actSigned", true)));
    }

    public void reportAs(Person representative, Grant grant, String spent) {
        testPeople.as(representative, () -> report(grant.id(), spent, today()));
    }

    void complete(UUID id, String task, Map<String, Object> answers) {
        tasks.complete(cases.task(id, task).id(), answers);
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    /** Fills the report in, with all expenses on the first line, which has 640 tenge. */
    void report(UUID id, String spent, String day) {
        Report draft = draftReport.open(id).orElseThrow();
        Map<String, Object> typed = new HashMap<>(forms.kept(draft.typed()));
        typed.put("activities", List.of(Map.of("activity", "Clean", "done", "Cleaned", "participants", "10")));
        typed.put(
                "indicators",
                List.of(Map.of("indicator", "Banks", "target", "5", "fact", "6", "proof", "Photographs")));
        typed.put("achieved", "Cleaner");
        typed.put("sustainability", "Goes on");
        typed.put("truth", "true");
        typed.put(
                "expenses",
                List.of(Map.of(
                        "budgetLine",
                        "1",
                        "documentKind",
                        "invoice",
                        "document",
                        "Invoice 1",
                        "documentDate",
                        day,
                        "payee",
                        "Shop",
                        "payeeNumber",
                        "160440007161",
                        "spent",
                        owed(id, draft, spent),
                        "receipt",
                        receipt(id))));
        draftReport.save(id, draft.version(), typed);
        int kept = draftReport.open(id).orElseThrow().version();
        FileReport.Outcome outcome = fileReport.of(id, kept, RUSSIAN);
        if (outcome instanceof FileReport.Outcome.Refused refused) {
            assertThat(refused.submission().messages()).isEmpty();
            assertThat(new BigDecimal(spent)).isGreaterThan(new BigDecimal("640.00"));
        }
    }

    /** What is left to claim beside the lines that are settled. */
    private String owed(UUID id, Report draft, String spent) {
        return new BigDecimal(spent)
                .subtract(settledLines.before(id, draft.revision()).expenses().total())
                .toPlainString();
    }

    /** All expenses of the report that are not decided yet are accepted. */
    public void clear(UUID id) {
        Report report = reports.latest(id).orElseThrow();
        List<ClearLines.Ruling> all = clearings.of(id, report.revision()).open().stream()
                .map(line -> new ClearLines.Ruling(line.position(), LineDecision.ACCEPT, null, ""))
                .toList();
        clearLines.of(id, report.revision(), report.version(), all);
    }

    /** A file that proves an expense, the same for all of them. */
    public String receipt(UUID id) {
        if (receipts.of(id).isEmpty()) {
            assertThat(uploadReceipts.of(
                            id, List.of(new ChosenFile("receipt.png", new ByteArrayInputStream(UploadFixture.png())))))
                    .isEmpty();
        }
        return receipts.of(id).get(0).fileId().toString();
    }

    UUID organisation() {
        RegistrationOutcome outcome = registerOrganisation.register(new Registration(
                OrganisationFixture.freshBin().digits(),
                OrganisationFixture.entry("Grantee " + UUID.randomUUID()),
                UUID.randomUUID() + "@example.kz",
                TestPeople.PASSWORD,
                RUSSIAN));
        return ((RegistrationOutcome.Opened) outcome).organisationId();
    }

    private UUID wonApplication(UUID organisation, String grantType, Answers answers, UUID list, UUID direction) {
        Instant now = clock.instant();
        Competition competition = competitions.save(
                Competition.planned(UUID.randomUUID(), list, "culture", grantType, WORDS, EDITION, now));
        Lot lot = competitions.save(new Lot(
                UUID.randomUUID(),
                competition.id(),
                direction,
                1,
                "4",
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                "710000000",
                new BigDecimal("1000.00"),
                12,
                null));
        papers.issue(
                competition.id().toString(),
                1,
                EDITION.toString(),
                new CommissionProtocolContent(
                        WORDS,
                        WORDS,
                        WORDS,
                        WORDS,
                        WORDS,
                        LocalDate.now(clock),
                        null,
                        WORDS,
                        WORDS,
                        "",
                        null,
                        "Chair",
                        "Secretary",
                        List.of(),
                        5,
                        5,
                        new QuorumRule("2/3", true),
                        List.of(),
                        BigDecimal.ONE,
                        List.of()));
        String version = forms.version("competition-apply");
        Application draft = applications.save(Application.draft(
                UUID.randomUUID(), lot, organisation, "competition-apply", version, "{}", UUID.randomUUID(), now));
        UUID won = applications
                .save(draft.sent(
                        new Application.SentContent(
                                forms.toJson(answers),
                                "Clean river",
                                Budget.asked(answers).sum(),
                                3,
                                "ru"),
                        applications.nextNumber(2026),
                        now,
                        "0".repeat(64)))
                .id();
        selection.keepAwards(
                competition.id(), lot.id(), List.of(new Award(won, organisation, 1, new BigDecimal("800.00"))));
        return won;
    }

    private static Answers answers(String bags) {
        return new Answers(Map.of(
                "title", "Clean river",
                "summary", "Banks without waste",
                "goal", "A clean river",
                "kato", "710000000",
                "activities",
                        List.of(new Answers(Map.of(
                                "activity",
                                "Clean",
                                "fromMonth",
                                BigDecimal.ONE,
                                "toMonth",
                                BigDecimal.TEN,
                                "outcome",
                                "Clean banks"))),
                "indicators",
                        List.of(new Answers(Map.of(
                                "indicator", "Banks",
                                "indicatorUnit", "km",
                                "baseline", BigDecimal.ZERO,
                                "target", new BigDecimal("5"),
                                "proof", "Photographs"))),
                "budget",
                        List.of(
                                line("Bags", bags, false),
                                line("Accountant", "80.00", true),
                                line("Transport", "80.00", false))));
    }

    private static Answers line(String item, String asked, boolean institutional) {
        return new Answers(Map.of(
                "item",
                item,
                "itemUnit",
                "pcs",
                "quantity",
                BigDecimal.ONE,
                "price",
                new BigDecimal(asked),
                "asked",
                new BigDecimal(asked),
                "own",
                BigDecimal.ZERO,
                "institutional",
                institutional));
    }
}
