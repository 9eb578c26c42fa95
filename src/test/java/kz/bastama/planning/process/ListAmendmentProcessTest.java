package kz.bastama.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.form.Answers;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.DirectionChange;
import kz.bastama.planning.HeardAmendments;
import kz.bastama.planning.ListAmended;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.ListState;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("list-amendment")
class ListAmendmentProcessTest {

    private static final String DRAFT = "Task_DraftAmendment";
    private static final OfficialText WORDS = OfficialText.of("Words", "Words");

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private HeardAmendments heard;

    @Autowired
    private DirectionLists lists;

    @Autowired
    private Directions directions;

    @Autowired
    private DraftDirection draftDirection;

    @Autowired
    private ApprovedLists approvedLists;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Papers papers;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private UUID id;
    private Direction river;
    private Direction lake;

    @BeforeEach
    void publishesList() {
        String customer = planning.customer();
        officer = planning.officerOf(customer);
        id = planning.list(customer);
        river = planning.direction(id, "Clean river");
        lake = planning.direction(id, "Clean lake");
        planning.publish(id);
    }

    @Test
    @DisplayName(
            "As order 72 of 2020-02-27 amended order 507 of 2019-12-25: the earlier list stays, the amended one names both")
    void amendsPublishedListByOrder() throws Exception {
        amend("");
        assertThat(list().state()).isEqualTo(ListState.APPROVED);
        amend("The budget was cut");
        assertThat(list().state()).isEqualTo(ListState.AMENDING);
        assertRefused(ready(false), "ничего не изменено");
        called(river);
        assertThat(draftDirection.remove(id, lake.id()).isAllowed()).isTrue();
        Map<String, Object> cut =
                new HashMap<>(planning.answersOfDirection("Clean river").values());
        cut.put("amount", new BigDecimal("3000000.00"));
        assertThat(draftDirection
                        .write(id, river.id(), river.version(), new Answers(cut))
                        .isAllowed())
                .isTrue();
        planning.direction(id, "Clean forest");
        mvc.perform(get("/staff/lists/" + id).with(people.signedIn(officer)))
                .andExpect(content().string(containsString("Ru Clean forest")))
                .andExpect(content().string(containsString("Ru Clean lake")));
        mvc.perform(get("/topics/lists/" + id))
                .andExpect(content().string(containsString("Ru Clean lake")))
                .andExpect(content().string(not(containsString("Ru Clean forest"))));
        assertThat(approvedLists.find(id).orElseThrow().directions())
                .extracting(ApprovedDirection::id)
                .containsExactly(river.id(), lake.id());
        assertRefused(ready(false), "используются в конкурсе: 1");
        cases.submit(id, DRAFT, ready(true));
        assertRefused("Task_ApproveAmendment", amendingOrder(cases.inDays(1)), "ещё не наступила");
        assertRefused("Task_ApproveAmendment", amendingOrder(cases.inDays(-1)), "приказ изменяет более ранний");
        cases.submit(id, "Task_ApproveAmendment", amendingOrder(cases.today()));
        cases.fire(id, "Task_IssueAmendedList");
        cases.fire(id, "Task_PublishAmendment");

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(list().state()).isEqualTo(ListState.APPROVED);
        assertThat(text(1)).contains("Ru Clean lake").doesNotContain("27-B");
        assertThat(text(2))
                .contains("14-B", "27-B", "The budget was cut", "Ru Clean forest")
                .contains("направление исключено из перечня");
        ListAmended told = heard.of(id).get(0);
        assertThat(told.revision()).isEqualTo(2);
        assertThat(told.changes())
                .extracting(DirectionChange::kind)
                .containsExactly(
                        DirectionChange.Kind.CHANGED, DirectionChange.Kind.WITHDRAWN, DirectionChange.Kind.ADDED);
        assertThat(told.changes().get(1).directionId()).isEqualTo(lake.id());
        mvc.perform(get("/topics/lists/" + id))
                .andExpect(content().string(containsString("27-B")))
                .andExpect(content().string(containsString("Ru Clean forest")));
        mvc.perform(get("/topics")).andExpect(status().isOk());
    }

    @Test
    void readsAsPublishedAgainWhenAmendmentIsGivenUp() throws Exception {
        amend("More money");
        draftDirection.remove(id, lake.id());
        draftDirection.write(id, river.id(), river.version(), planning.answersOfDirection("Clean brook"));
        planning.direction(id, "Clean forest");
        cases.submit(id, DRAFT, Map.of("amendmentDecision", "drop", "amendmentDropReason", "The money did not come"));

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(list().state()).isEqualTo(ListState.APPROVED);
        assertThat(directions.of(id))
                .extracting(line -> line.title().ru())
                .containsExactly("Ru Clean river", "Ru Clean lake");
        assertThat(heard.of(id)).isEmpty();
        assertThat(planning.journal(id)).endsWith("planning.amendmentDropped");
        amend("Once more");
        assertThat(list().state()).isEqualTo(ListState.AMENDING);
    }

    private static Map<String, Object> amendingOrder(String day) {
        return Map.of("amendingOrderNumber", "27-B", "amendingOrderDate", day, "amendingOrderSignatory", "Head");
    }

    private void amend(String reason) throws Exception {
        mvc.perform(post("/staff/lists/" + id + "/amend")
                        .param("reason", reason)
                        .param("reasonKk", reason.isEmpty() ? "" : "Kk " + reason)
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(reason.isEmpty() ? flash().attributeExists("refusals") : flash().attributeExists("done"));
    }

    private static Map<String, Object> ready(boolean usesSeen) {
        return Map.of("amendmentDecision", "ready", "usesSeen", usesSeen);
    }

    private void assertRefused(Map<String, Object> answers, String reason) {
        assertRefused(DRAFT, answers, reason);
    }

    private void assertRefused(String task, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, task, answers))
                .withMessageContaining(reason);
    }

    /** Calls a competition on the direction. */
    private void called(Direction direction) {
        Competition competition = competitions.save(Competition.planned(
                UUID.randomUUID(), id, list().customerCode(), "short", WORDS, list().edition(), clock.instant()));
        competitions.save(new Lot(
                UUID.randomUUID(),
                competition.id(),
                direction.id(),
                1,
                "3",
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                "351010000",
                direction.amount(),
                6,
                null));
    }

    private DirectionList list() {
        return lists.find(id).orElseThrow();
    }

    private String text(int revision) {
        UUID paper = papers.find(id.toString(), "direction-list", revision)
                .orElseThrow()
                .id();
        return PdfAssertions.textOf(
                papers.rendition(paper, Locale.forLanguageTag("ru")).pdf());
    }
}
