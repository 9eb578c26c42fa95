package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.FileReport;
import kz.bastama.grant.application.SignAgreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.notice.Notices;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("grant")
class GrantProcessTest {

    private static final EditionId EDITION = EditionId.parse("state-grant/2025-07-01");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final OfficialText WORDS = OfficialText.of("Words", "Words");

    @Autowired
    private Applications applications;

    @Autowired
    private Competitions competitions;

    @Autowired
    private RegisterOrganisation registerOrganisation;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PartyBook book;

    @Autowired
    private Papers papers;

    @Autowired
    private Forms forms;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Grants grants;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Reports reports;

    @Autowired
    private SignAgreement signAgreement;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private FileReport fileReport;

    @Autowired
    private Notices notices;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void enterParties() {
        if (book.operator().isEmpty()) {
            book.save(new PartyBook.Kept<>(new Operator("160440007161", WORDS, WORDS, WORDS, WORDS), null));
        }
        if (book.customer("culture").isEmpty()) {
            book.saveCustomer(new PartyBook.Kept<>(
                    new Customer("culture", "180340006212", WORDS, "710000000", WORDS, true), null));
        }
    }

    @Test
    void carriesGrantFromDecisionToClosing() throws Exception {
        UUID organisation = organisation();
        Person representative = people.find(
                        organisations.representativesOf(organisation).get(0))
                .orElseThrow();
        Person officer = testPeople.open(Role.OPERATOR);
        UUID applicationId = wonApplication(organisation);
        LotDecided decided = new LotDecided(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(new Award(applicationId, organisation, 1, new BigDecimal("800.00"))));
        events.publishEvent(decided);
        events.publishEvent(decided);
        Grant grant = grants.ofOrganisation(organisation).get(0);
        UUID id = grant.id();
        assertThat(grants.ofOrganisation(organisation)).hasSize(1);
        assertThat(grants.budget(id).sum()).isEqualByComparingTo("800.00");
        mvc.perform(get("/projects/" + id)).andExpect(status().isNotFound());

        String today = LocalDate.now(clock).toString();
        testPeople.as(
                officer,
                () -> complete(
                        id,
                        Map.of(
                                "startsOn", today,
                                "firstTranchePercent", 70,
                                "signatory", "Director",
                                "signatoryBasis", "Charter",
                                "place", "Astana")));
        assertThat(signAgreement.of(id)).isEqualTo(SignAgreement.Outcome.NOT_YET);
        testCases.fireAll(id);
        assertThat(papers.find(id.toString(), "grant-agreement", 1)).isPresent();
        assertThat(notices.of(representative.id())).isNotEmpty();
        showsItsPages(grant, representative, officer);

        testPeople.as(representative, () -> {
            assertThat(signAgreement.of(id)).isEqualTo(SignAgreement.Outcome.SIGNED);
            assertThat(signAgreement.of(id)).isEqualTo(SignAgreement.Outcome.SIGNED);
        });
        assertThat(signatures.of(id, Side.GRANTEE).orElseThrow().name()).isEqualTo(representative.name());
        testPeople.as(officer, () -> complete(id, Map.of("operatorSignedOn", today, "operatorSigned", true)));
        testPeople.as(officer, () -> complete(id, Map.of("firstOrderNumber", "15", "firstPaidOn", today)));
        assertThat(tranches.of(grant).paid()).isEqualByComparingTo("560.00");
        assertThat(grants.find(id).orElseThrow().state()).isEqualTo(GrantState.ACTIVE);

        testPeople.as(representative, () -> report(id, "700.00", today));
        assertThat(cases.tasksOf(id.toString())).isEmpty();
        testPeople.as(representative, () -> report(id, "600.00", today));
        testPeople.as(
                officer, () -> complete(id, Map.of("reportDecision", "return", "reportRemarks", "Name the payees")));
        testCases.fireAll(id);
        testPeople.as(representative, () -> report(id, "640.00", today));
        assertThat(reports.latest(id).orElseThrow().revision()).isEqualTo(2);
        testPeople.as(officer, () -> complete(id, Map.of("reportDecision", "accept")));
        testCases.fireAll(id);
        assertThat(papers.find(id.toString(), "acceptance-act", 1)).isPresent();
        testPeople.as(officer, () -> complete(id, Map.of("finalOrderNumber", "98", "finalPaidOn", today)));
        testCases.fireAll(id);

        assertThat(tranches.of(grant).of(Payment.FINAL).orElseThrow().sum()).isEqualByComparingTo("80.00");
        assertThat(grants.find(id).orElseThrow().state()).isEqualTo(GrantState.CLOSED);
        assertThat(cases.isRunning("grant", id.toString())).isFalse();
        showsItsPages(grant, representative, officer);
        mvc.perform(get("/projects/" + id)).andExpect(status().isOk());
        mvc.perform(get("/projects")).andExpect(status().isOk());
    }

    private void showsItsPages(Grant grant, Person representative, Person officer) throws Exception {
        for (String page : List.of("/staff/grants", "/staff/grants/" + grant.id())) {
            mvc.perform(get(page).with(testPeople.signedIn(officer))).andExpect(status().isOk());
        }
        for (String page : List.of("/cabinet", "/cabinet/grants", "/cabinet/grants/" + grant.id())) {
            mvc.perform(get(page).with(testPeople.signedIn(representative))).andExpect(status().isOk());
        }
        mvc.perform(get("/staff/grants/" + UUID.randomUUID()).with(testPeople.signedIn(officer)))
                .andExpect(status().isNotFound());
    }

    /** Fills the report in, with all expenses on the first line, which has 640 tenge. */
    private void report(UUID id, String spent, String day) {
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
                        "document",
                        "Invoice 1",
                        "documentDate",
                        day,
                        "payee",
                        "Shop",
                        "spent",
                        spent)));
        draftReport.save(id, draft.version(), typed);
        FileReport.Outcome outcome = fileReport.of(id, RUSSIAN);
        if (outcome instanceof FileReport.Outcome.Refused refused) {
            assertThat(refused.submission().messages()).isEmpty();
            assertThat(new BigDecimal(spent)).isGreaterThan(new BigDecimal("640.00"));
        }
    }

    private UUID organisation() {
        RegistrationOutcome outcome = registerOrganisation.register(new Registration(
                OrganisationFixture.freshBin().digits(),
                OrganisationFixture.entry("Grantee " + UUID.randomUUID()),
                UUID.randomUUID() + "@example.kz",
                TestPeople.PASSWORD,
                RUSSIAN));
        return ((RegistrationOutcome.Opened) outcome).organisationId();
    }

    private UUID wonApplication(UUID organisation) {
        Instant now = clock.instant();
        Competition competition = competitions.save(
                Competition.planned(UUID.randomUUID(), UUID.randomUUID(), "culture", "short", WORDS, EDITION, now));
        Lot lot = competitions.save(new Lot(
                UUID.randomUUID(),
                competition.id(),
                UUID.randomUUID(),
                1,
                "4",
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                "710000000",
                new BigDecimal("1000.00"),
                3,
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
                        "Hall",
                        "Lots",
                        "",
                        null,
                        "Chair",
                        List.of(),
                        5,
                        5,
                        List.of()));
        String version = forms.version("competition-apply");
        Application draft = applications.save(Application.draft(
                UUID.randomUUID(), lot, organisation, "competition-apply", version, "{}", UUID.randomUUID(), now));
        return applications
                .save(draft.sent(
                        new Application.SentContent(
                                forms.toJson(answers()), "Clean river", new BigDecimal("1000.00"), 3, "ru"),
                        applications.nextNumber(2026),
                        now,
                        "0".repeat(64)))
                .id();
    }

    private static Answers answers() {
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
                                line("Bags", "800.00", false),
                                line("Accountant", "100.00", true),
                                line("Transport", "100.00", false))));
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

    private void complete(UUID id, Map<String, Object> answers) {
        StaffTask task = cases.tasksOf(id.toString()).get(0);
        tasks.complete(task.id(), answers);
    }
}
