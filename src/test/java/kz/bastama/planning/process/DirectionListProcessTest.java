package kz.bastama.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import kz.bastama.form.Answers;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.notice.Notices;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.application.AnswerComment;
import kz.bastama.planning.application.CommentOnDirections;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.ListState;
import kz.bastama.planning.domain.Proposal;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("direction-list")
class DirectionListProcessTest {

    private static final String DRAFT = "Task_DraftDirections";
    private static final String DISCUSSION = "Event_DiscussionEnded";
    private static final String SUMMARISE = "Task_SummariseDiscussion";
    private static final String COUNCIL = "Task_GiveCouncilRecommendation";
    private static final String APPROVE = "Task_ApproveList";
    private static final Map<String, Object> READY = Map.of("directionsReady", true);
    private static final Map<String, Object> SUMMARY =
            Map.of("summary", "One comment, taken into account", "summaryKk", "Kk one comment");

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private DirectionLists lists;

    @Autowired
    private DiscussionComments comments;

    @Autowired
    private CommentOnDirections commentOnDirections;

    @Autowired
    private AnswerComment answerComment;

    @Autowired
    private DraftDirection draftDirection;

    @Autowired
    private ApprovedLists approvedLists;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Terms terms;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private String customer;
    private UUID id;

    @BeforeEach
    void opensList() {
        customer = planning.customer();
        id = planning.list(customer);
    }

    @Test
    @DisplayName("Law 36-III, articles 4-1, 4-2, 6-1: from the draft through discussion and council to the order")
    void goesFromTheDraftToThePublishedList() throws Exception {
        assertThat(cases.task(id, DRAFT).groups()).containsExactly("customer." + customer);
        planning.direction(id, "Clean river");
        planning.direction(id, "Clean lake");
        mvc.perform(get(page())).andExpect(status().isNotFound());

        cases.submit(id, DRAFT, READY);
        mvc.perform(get(page()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ru Clean lake")));
        assertThat(comment("More trees, please", null).isAllowed()).isTrue();
        cases.fire(id, DISCUSSION);
        assertThat(list().state()).isEqualTo(ListState.SUMMARY);
        assertThat(cases.task(id, SUMMARISE).groups()).containsExactly("customer." + customer);
        answerEverything();
        cases.submit(id, SUMMARISE, SUMMARY);
        assertThat(cases.task(id, COUNCIL).groups()).containsExactly("secretary");
        cases.submit(id, COUNCIL, support());
        assertThat(cases.task(id, APPROVE).groups()).containsExactly("customer." + customer);
        cases.submit(id, APPROVE, order());
        assertThat(approvedLists.find(id)).as("not before it is published").isEmpty();
        cases.fire(id, "Task_IssueDirectionList");
        cases.fire(id, "Task_PublishDirectionList");

        assertThat(cases.isRunning(id)).isFalse();
        ApprovedList approved = approvedLists.find(id).orElseThrow();
        assertThat(approved.orderNumber()).isEqualTo("14-B");
        assertThat(approved.directions()).extracting(ApprovedDirection::number).containsExactly(1, 2);
        Paper paper = papers.find(id.toString(), "direction-list", 1).orElseThrow();
        assertThat(text(paper, "ru")).contains("14-B", "Ru Clean river", "Ru Clean lake", "Head of the state body");
        assertThat(text(paper, "kk")).contains("14-B", "Kk Clean river", "Kk Clean lake");
        mvc.perform(get(page()))
                .andExpect(content().string(containsString("14-B")))
                .andExpect(content().string(containsString(paper.number())))
                .andExpect(content().string(containsString("One comment, taken into account")));
        assertThat(planning.journal(id))
                .containsExactly(
                        "planning.listOpened",
                        "planning.directionAdded",
                        "planning.directionAdded",
                        "planning.discussionOpened",
                        "planning.commented",
                        "planning.discussionClosed",
                        "planning.commentAnswered",
                        "planning.discussionSummarised",
                        "planning.councilRecommended",
                        "planning.listApproved",
                        "document.paperIssued",
                        "planning.listPublished");
    }

    @Test
    void goesBackToDraftingWhenTheCouncilWantsChanges() throws Exception {
        Person author = people.open(Role.NGO);
        Person officer = planning.officerOf(customer);
        Proposal proposal = planning.proposal(customer, author.id(), "Clean Rivers");
        answered(proposal, "accepted");
        Direction river = planning.direction(id, "Clean river");
        Direction lake = planning.direction(id, "Clean lake");
        cases.submit(id, DRAFT, READY);
        comment("The lake is clean already", lake.id());
        cases.fire(id, DISCUSSION);
        answerEverything();
        cases.submit(id, SUMMARISE, SUMMARY);

        assertRefused(
                COUNCIL,
                Map.of("councilNumber", "3", "councilDate", cases.today(), "councilRecommendation", "change"),
                "Замечания совета");
        cases.submit(
                id,
                COUNCIL,
                Map.of(
                        "councilNumber", "3",
                        "councilDate", cases.today(),
                        "councilRecommendation", "change",
                        "councilRemarks", "Leave the lake out"));
        cases.fire(id, "Task_NotifyOfRecommendation");

        assertThat(list().isDrafting()).isTrue();
        assertThat(list().council().remarks()).isEqualTo(OfficialText.of("Leave the lake out", "Leave the lake out"));
        assertThat(notices.of(author.id()).get(0).body()).contains(proposal.number(), "No. 3", "Leave the lake out");
        assertThat(notices.of(officer.id())).singleElement().satisfies(notice -> {
            assertThat(notice.body()).contains("No. 3", "Leave the lake out");
            assertThat(notice.path()).isEqualTo("/staff/lists/" + id);
        });
        mvc.perform(get(page()).header("Accept-Language", "kk"))
                .andExpect(content().string(containsString("Leave the lake out")))
                .andExpect(content().string(containsString("№ 3")));
        assertThat(draftDirection.remove(id, lake.id()).isAllowed()).isTrue();
        assertThat(draftDirection
                        .write(id, river.id(), river.version(), planning.answersOfDirection("Clean upper river"))
                        .isAllowed())
                .isTrue();
        mvc.perform(get(page()))
                .andExpect(content().string(containsString("The lake is clean already")))
                .andExpect(content().string(not(containsString("Clean upper river"))));

        cases.submit(id, DRAFT, READY);
        assertThat(open()).containsExactly("discussion");
        assertThat(list().council().recommendation())
                .as("readable while it is discussed anew")
                .isEqualTo("change");
        mvc.perform(get(page())).andExpect(content().string(containsString("Leave the lake out")));
        cases.fire(id, DISCUSSION);
        cases.submit(id, SUMMARISE, SUMMARY);
        cases.submit(id, COUNCIL, support());
        cases.submit(id, APPROVE, order());
        cases.fireAll(id);

        Paper paper = papers.find(id.toString(), "direction-list", 1).orElseThrow();
        assertThat(text(paper, "ru")).contains("Clean upper river").doesNotContain("Clean lake");
        assertThat(planning.journal(id)).contains("planning.directionRemoved", "planning.directionChanged");
    }

    @Test
    void reworksOrGivesUpListThatTheCouncilDoesNotSupport() throws Exception {
        Person author = people.open(Role.NGO);
        Proposal accepted = planning.proposal(customer, author.id(), "Clean Rivers");
        Proposal refused = planning.proposal(customer, author.id(), "Clean Rivers");
        answered(accepted, "partly");
        answered(refused, "rejected");
        Direction river = planning.direction(id, "Clean river");
        cases.submit(id, DRAFT, READY);
        cases.fire(id, DISCUSSION);
        cases.submit(id, SUMMARISE, SUMMARY);
        cases.submit(id, COUNCIL, rejected());
        assertThat(list().state()).isEqualTo(ListState.REJECTED);
        mvc.perform(get(page()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Not a matter of the state")))
                .andExpect(content().string(containsString("The council does not support the list")));
        assertThat(cases.task(id, "Task_AnswerRejection").groups()).containsExactly("customer." + customer);
        cases.submit(
                id,
                "Task_AnswerRejection",
                Map.of("rejectionAnswer", "rework", "rejectionReason", "Smaller", "rejectionReasonKk", "Kk smaller"));
        cases.fire(id, "Task_IssueListDecision");
        cases.fire(id, "Task_NotifyProposers");
        Paper rework = papers.find(id.toString(), "list-decision", 1).orElseThrow();
        assertThat(text(rework, "ru"))
                .contains("Not a matter of the state", "Smaller", "перечень переработать", "Ru Clean river");
        assertThat(notices.of(author.id()))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.body()).contains(accepted.number(), "Not a matter of the state", "Smaller"));
        draftDirection.write(id, river.id(), river.version(), planning.answersOfDirection("Clean brook"));
        mvc.perform(get("/staff/lists/" + id).with(people.signedIn(planning.officerOf(customer))))
                .andExpect(content().string(containsString("Ru Clean river")))
                .andExpect(content().string(containsString("Ru Clean brook")));
        cases.submit(id, DRAFT, READY);
        mvc.perform(get(page())).andExpect(content().string(containsString("Ru Clean river")));
        cases.fire(id, DISCUSSION);
        cases.submit(id, SUMMARISE, SUMMARY);
        cases.submit(id, COUNCIL, rejected());
        cases.submit(
                id,
                "Task_AnswerRejection",
                Map.of("rejectionAnswer", "drop", "rejectionReason", "No money", "rejectionReasonKk", "Kk no money"));
        cases.fire(id, "Task_IssueListDecision");
        cases.fire(id, "Task_NotifyProposers");

        Paper given = papers.find(id.toString(), "list-decision", 2).orElseThrow();
        assertThat(text(given, "kk")).contains("тізбеден бас тарту", "Kk no money", "Kk Clean brook");
        mvc.perform(get(page())).andExpect(content().string(containsString(given.number())));
        assertThat(notices.of(author.id())).hasSize(2);
        assertThat(cases.isRunning(id)).isFalse();
        assertThat(list().state()).isEqualTo(ListState.DROPPED);
        mvc.perform(get(page()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("gave this list up")));
        assertThat(planning.journal(id)).contains("planning.listReworked", "planning.listDropped");
        assertThat(planning.list(customer))
                .as("the year is free for another list")
                .isNotEqualTo(id);
        mvc.perform(get("/staff/lists/" + id).with(people.signedIn(planning.officerOf(customer))))
                .andExpect(status().isOk());
    }

    private void answered(Proposal proposal, String decision) {
        cases.submit(
                proposal.id(),
                "Task_AnswerProposal",
                Map.of("decision", decision, "declinedFor", "other", "reason", "Because", "reasonKk", "Kk because"));
    }

    private Map<String, Object> support() {
        return support(cases.today());
    }

    private static Map<String, Object> support(String day) {
        return Map.of("councilNumber", "3", "councilDate", day, "councilRecommendation", "support");
    }

    private Map<String, Object> order() {
        return order(cases.today());
    }

    private static Map<String, Object> order(String day) {
        return Map.of("orderNumber", "14-B", "orderDate", day, "orderSignatory", "Head of the state body");
    }

    private Map<String, Object> rejected() {
        return Map.of(
                "councilNumber", "4",
                "councilDate", cases.today(),
                "councilRecommendation", "reject",
                "councilRemarks", "Not a matter of the state");
    }

    @Test
    void refusesMinutesAndOrdersOfDaysThatCannotBe() {
        planning.direction(id, "Clean river");
        cases.submit(id, DRAFT, READY);
        cases.fire(id, DISCUSSION);
        cases.submit(id, SUMMARISE, SUMMARY);
        assertRefused(COUNCIL, support(cases.inDays(1)), "ещё не наступила");
        assertRefused(COUNCIL, support("2025-08-12"), "12.08.2025 невозможна: совет собирается после");
        cases.submit(id, COUNCIL, support());
        assertRefused(APPROVE, order(cases.inDays(1)), "ещё не наступила");
        assertRefused(APPROVE, order(cases.inDays(-1)), "приказ издаётся после протокола совета");
        cases.submit(id, APPROVE, order());

        assertThat(list().order().date()).hasToString(cases.today());
    }

    @Test
    void putsNoEmptyListBeforeThePublic() {
        assertRefused(DRAFT, READY, "В перечне ещё нет направлений");

        assertThat(list().isDrafting()).isTrue();
        planning.direction(id, "Clean river");
        assertRefused(DRAFT, Map.of("directionsReady", false), "готовы");
    }

    @Test
    @DisplayName("The discussion lasts ten working days, to the end of the last one")
    void discussesForTenWorkingDays() {
        discussed();

        LocalDate opened = day(list().discussionOpenedAt());
        LocalDate last = day(list().discussionClosesAt());
        assertThat(calendar.workingDaysBetween(opened, last)).isEqualTo(10);
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(cases.timer(id, DISCUSSION)).isEqualTo(millis(list().discussionClosesAt()));
        assertThat(open()).containsExactly("discussion");

        cases.fire(id, DISCUSSION);
        assertThat(open()).containsExactly("discussionSummary");
    }

    @Test
    void remindsStaffOfEachTaskByTerm() {
        assertThat(open()).containsExactly("directionDrafting");
        discussed();
        cases.fire(id, DISCUSSION);
        cases.submit(id, SUMMARISE, SUMMARY);
        assertThat(open()).containsExactly("councilRecommendation");
        assertThat(cases.task(id, COUNCIL).due())
                .isEqualTo(millis(terms.ofCase(id.toString()).stream()
                        .filter(Term::isOpen)
                        .findFirst()
                        .orElseThrow()
                        .due()));
        cases.submit(id, COUNCIL, rejected());
        assertThat(open()).containsExactly("rejectionAnswer");
        cases.submit(
                id,
                "Task_AnswerRejection",
                Map.of("rejectionAnswer", "rework", "rejectionReason", "Smaller", "rejectionReasonKk", "Kk smaller"));
        cases.fire(id, "Task_IssueListDecision");
        cases.fire(id, "Task_NotifyProposers");
        assertThat(open()).containsExactly("directionDrafting");
    }

    @Test
    @DisplayName("The order follows within twenty working days of the recommendation")
    void awaitsTheOrderForTwentyWorkingDays() {
        discussed();
        cases.fire(id, DISCUSSION);
        cases.submit(id, SUMMARISE, SUMMARY);
        cases.submit(id, COUNCIL, support());

        Term term = terms.ofCase(id.toString()).stream()
                .filter(one -> one.name().equals("planApproval"))
                .findFirst()
                .orElseThrow();
        assertThat(cases.task(id, APPROVE).due()).isEqualTo(millis(term.due()));
        assertThat(calendar.workingDaysBetween(day(term.startedAt()), day(term.due())))
                .isEqualTo(20);

        cases.submit(id, APPROVE, order());
        assertThat(open()).isEmpty();
    }

    @Test
    void movesTheEndOfTheDiscussionWithTheCalendar() {
        discussed();
        Instant due = list().discussionClosesAt();
        Instant later = due.plusSeconds(86_400);

        events.publishEvent(new TermMoved(id.toString(), "discussion", due, later));

        assertThat(millis(list().discussionClosesAt())).isEqualTo(millis(later));
        assertThat(cases.timer(id, DISCUSSION)).isEqualTo(millis(later));
    }

    @Test
    void sumsUpOnlyWhenEveryCommentHasItsAnswer() {
        discussed();
        comment("More trees, please", null);
        cases.fire(id, DISCUSSION);

        assertRefused(SUMMARISE, SUMMARY, "осталось 1 замечание");
        answerEverything();
        cases.submit(id, SUMMARISE, SUMMARY);

        assertThat(list().summary()).isEqualTo(OfficialText.of("Kk one comment", "One comment, taken into account"));
        DiscussionComment comment = comments.of(id).get(0);
        assertThat(answerComment.with(id, comment.id(), comment.version(), "rejected", "No"))
                .extracting(Verdict::isAllowed)
                .isEqualTo(false);
        assertThat(comments.of(id).get(0).decision()).isEqualTo("accepted");
    }

    @Test
    void takesNoCommentsAfterTheDiscussion() {
        discussed();
        cases.fire(id, DISCUSSION);

        assertThat(comment("Too late", null).refusals())
                .extracting(Refusal::code)
                .containsExactly("planning.discussionOver");
        assertThat(comments.of(id)).isEmpty();
    }

    @Test
    void letsNobodyChangeTheDirectionsUnderDiscussion() {
        Direction river = planning.direction(id, "Clean river");
        cases.submit(id, DRAFT, READY);

        assertThat(draftDirection.remove(id, river.id()).isAllowed()).isFalse();
        assertThat(draftDirection
                        .add(UUID.randomUUID(), id, planning.answersOfDirection("One more"))
                        .isAllowed())
                .isFalse();
    }

    private void discussed() {
        planning.direction(id, "Clean river");
        cases.submit(id, DRAFT, READY);
    }

    private Verdict comment(String text, UUID direction) {
        Map<String, Object> answers = direction == null
                ? Map.of("authorName", "A citizen", "comment", text)
                : Map.of("authorName", "A citizen", "comment", text, "direction", direction.toString());
        return commentOnDirections.add(UUID.randomUUID(), id, null, new Answers(answers));
    }

    private void answerEverything() {
        comments.of(id)
                .forEach(comment -> assertThat(answerComment
                                .with(id, comment.id(), comment.version(), "accepted", "Taken into account")
                                .isAllowed())
                        .isTrue());
    }

    private void assertRefused(String task, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, task, answers))
                .withMessageContaining(reason);
        cases.task(id, task);
    }

    private DirectionList list() {
        return lists.find(id).orElseThrow();
    }

    private List<String> open() {
        return terms.ofCase(id.toString()).stream()
                .filter(Term::isOpen)
                .map(Term::name)
                .toList();
    }

    private String page() {
        return "/topics/lists/" + id;
    }

    private String text(Paper paper, String language) {
        return PdfAssertions.textOf(
                papers.rendition(paper.id(), Locale.forLanguageTag(language)).pdf());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }
}
