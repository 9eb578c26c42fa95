package kz.bastama.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.StaffTask;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.notice.Notices;
import kz.bastama.notice.TestMail;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.application.NotifyProposer;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalDecision;
import kz.bastama.planning.domain.ProposalState;
import kz.bastama.planning.domain.Proposals;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("topic-proposal")
class TopicProposalProcessTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final String ANSWER = "Task_AnswerProposal";
    private static final String NOTIFY = "Task_NotifyProposer";
    private static final String REASON = "The river is in the list of next year";
    private static final String REASON_KK = "Өзен келесі жылғы тізбеде";
    private static final String ISSUE = "Task_IssueProposalAnswer";

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private Proposals proposals;

    @Autowired
    private NotifyProposer notifyProposer;

    @Autowired
    private TestMail mail;

    @Autowired
    private Papers papers;

    @Autowired
    private Terms terms;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    @Test
    @DisplayName("Law 36-III, article 4-2: a proposal is answered with a reason and its author is told")
    void answersAndTellsTheAuthor() throws Exception {
        String customer = planning.customer();
        Person author = people.open(Role.NGO);
        Proposal proposal = planning.proposal(customer, author.id(), "Clean Rivers");
        UUID id = proposal.id();
        assertThat(cases.task(id, ANSWER).groups()).containsExactly("customer." + customer);
        assertThat(cases.task(id, ANSWER).due()).isNotNull();

        people.as(
                planning.officerOf(customer),
                () -> cases.submit(
                        id, ANSWER, Map.of("decision", "accepted", "reason", REASON, "reasonKk", REASON_KK)));

        Proposal answered = proposals.find(id).orElseThrow();
        assertThat(answered.state()).isEqualTo(ProposalState.ANSWERED);
        assertThat(answered.decision()).isEqualTo(ProposalDecision.ACCEPTED);
        assertThat(answered.reason()).isEqualTo(OfficialText.of(REASON_KK, REASON));
        assertThat(term(id).isOpen()).isFalse();
        assertThat(term(id).isMissed(Instant.now())).isFalse();
        assertThat(notices.of(author.id()))
                .as("not before the asynchronous step")
                .isEmpty();

        cases.fire(id, ISSUE);
        cases.fire(id, NOTIFY);
        notifyProposer.of(id);

        assertThat(notices.of(author.id())).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains(proposal.number());
            assertThat(notice.body()).contains(REASON, letter(answered).number());
            assertThat(notice.path()).isEqualTo("/topics/proposals/" + proposal.number());
        });
        assertThat(planning.journal(id))
                .containsExactly("planning.proposalRegistered", "planning.proposalAnswered", "document.paperIssued");
        assertThat(cases.isRunning(id)).isFalse();
    }

    @Test
    void mailsNumberAndAnswerToCitizenWithoutAccount() throws Exception {
        mail.open(MAIL.getSmtp().getPort());
        Proposal proposal = planning.proposal(planning.customer(), null, "A citizen");
        assertThat(mails(proposal))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("/topics/proposals/" + proposal.number(), "тіркелді")
                        .doesNotContain(proposal.problem()));

        cases.submit(proposal.id(), ANSWER, Map.of("decision", "partly", "reason", REASON, "reasonKk", REASON_KK));
        cases.fire(proposal.id(), ISSUE);
        cases.fire(proposal.id(), NOTIFY);

        assertThat(mails(proposal))
                .hasSize(2)
                .last()
                .asString()
                .contains(REASON_KK, "ішінара қабылданды", letter(proposal).number());
    }

    @AfterEach
    void closesThePostOffice() {
        mail.close();
    }

    private static List<String> mails(Proposal proposal) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(TestMail::text)
                .filter(text -> text.contains(proposal.number()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"accepted, Accepted", "partly, Accepted in part", "rejected, Rejected"})
    void showsTheAnswerToWhoeverHasTheNumber(String decision, String worded) throws Exception {
        Proposal proposal = planning.proposal(planning.customer(), null, "A citizen");
        String page = "/topics/proposals/" + proposal.number();
        mvc.perform(get(page).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(REASON))));

        cases.submit(
                proposal.id(),
                ANSWER,
                Map.of("decision", decision, "declinedFor", "noMoney", "reason", REASON, "reasonKk", REASON_KK));
        cases.fire(proposal.id(), ISSUE);
        cases.fire(proposal.id(), NOTIFY);

        mvc.perform(get(page).header("Accept-Language", "en"))
                .andExpect(content().string(containsString(REASON)))
                .andExpect(content().string(containsString(">" + worded + "<")))
                .andExpect(content().string(containsString(letter(proposal).number())))
                .andExpect(content().string(not(containsString(proposal.email()))));
        for (String language : List.of("kk", "ru")) {
            byte[] pdf = mvc.perform(
                            get("/papers/{id}/{language}", letter(proposal).id(), language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(PdfAssertions.textOf(pdf).replaceAll("\\s+", " "))
                    .contains(proposal.number(), language.equals("kk") ? REASON_KK : REASON)
                    .doesNotContain("A citizen", proposal.email());
            assertThat(papers.verify(letter(proposal).digests().get(language))).contains(letter(proposal));
        }
        assertThat(cases.isRunning(proposal.id())).isFalse();
        String figures = mvc.perform(get("/insight/reasons")
                        .param("customer", proposal.customerCode())
                        .param("reason", "reasons.proposal.noMoney")
                        .with(people.signedInAs(Role.MANAGER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(figures.contains("/staff/proposals/" + proposal.id())).isEqualTo(decision.equals("rejected"));
    }

    @Test
    void asksForReasonInBothLanguages() {
        UUID id = planning.proposal(planning.customer(), null, "A citizen").id();

        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, ANSWER, Map.of("decision", "accepted", "reason", REASON)));
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, ANSWER, Map.of("decision", "accepted", "reasonKk", REASON_KK)));
    }

    @Test
    void refusesAnswerWithoutReasonOrDecision() {
        UUID id = planning.proposal(planning.customer(), null, "A citizen").id();

        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, ANSWER, Map.of("decision", "rejected")));
        assertThatExceptionOfType(FormFieldValidationException.class)
                .as("no ground is chosen")
                .isThrownBy(() -> cases.submit(
                        id, ANSWER, Map.of("decision", "rejected", "reason", REASON, "reasonKk", REASON_KK)));
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, ANSWER, Map.of("reason", REASON, "reasonKk", REASON_KK)));
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(
                        id, ANSWER, Map.of("decision", "perhaps", "reason", REASON, "reasonKk", REASON_KK)));

        assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.REGISTERED);
        cases.task(id, ANSWER);
    }

    @Test
    @DisplayName("The answer is due at the end of the fifteenth working day after the registration")
    void isDueOnTheFifteenthWorkingDay() {
        Proposal proposal = planning.proposal(planning.customer(), null, "A citizen");
        LocalDate registered = day(proposal.registeredAt());
        StaffTask task = cases.task(proposal.id(), ANSWER);

        assertThat(calendar.workingDaysBetween(registered, day(task.due()))).isEqualTo(15);
        assertThat(calendar.isWorkingDay(day(task.due()))).isTrue();
        assertThat(day(task.due().plusSeconds(1))).isEqualTo(day(task.due()).plusDays(1));
    }

    @Test
    @DisplayName("Fifteen working days from 6 March 2026 pass over 9 March and Nauryz and end on 2 April")
    void countsWorkingDaysOverTheHolidays() {
        Proposal proposal = planning.proposal(planning.customer(), null, "A citizen");

        Instant due = terms.due(proposal.edition(), "proposalAnswer", Instant.parse("2026-03-06T10:00:00Z"));

        assertThat(day(due)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void movesTheDueDateWithTheCalendar() {
        UUID id = planning.proposal(planning.customer(), null, "A citizen").id();
        Instant due = term(id).due();

        events.publishEvent(new TermMoved(id.toString(), "proposalAnswer", due, due.plusSeconds(86_400)));

        assertThat(day(cases.task(id, ANSWER).due())).isEqualTo(day(due).plusDays(1));
    }

    private Paper letter(Proposal proposal) {
        return papers.find(proposal.id().toString(), "proposal-answer", 1).orElseThrow();
    }

    private Term term(UUID id) {
        return terms.ofCase(id.toString()).get(0);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
