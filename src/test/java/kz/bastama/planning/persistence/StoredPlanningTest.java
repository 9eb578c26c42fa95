package kz.bastama.planning.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.form.Page;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.ListState;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalDecision;
import kz.bastama.planning.domain.ProposalState;
import kz.bastama.planning.domain.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@BastamaTest
class StoredPlanningTest {

    private static final EditionId EDITION = EditionId.parse("state-grant/2025-07-01");
    private static final Instant START = Instant.parse("2026-03-06T10:00:00Z");
    private static final OfficialText TEXT = OfficialText.of("Kk", "Ru");

    @Autowired
    private Proposals proposals;

    @Autowired
    private DirectionLists lists;

    @Autowired
    private Directions directions;

    @Autowired
    private DiscussionComments comments;

    private final String customer = "s" + UUID.randomUUID().toString().substring(0, 8);
    private int minutes;

    @Test
    void givesBackTheProposalAsItWasStored() {
        Proposal stored = proposals
                .save(proposal("Әділ Жастар", "Таза өзен", new BigDecimal("4325000.55")))
                .answered(ProposalDecision.PARTLY, OfficialText.of("Жартысы", "Половина"), START.plusSeconds(60));
        Proposal answered = proposals.save(stored);

        assertThat(proposals.find(answered.id())).contains(answered);
        assertThat(proposals.findByNumber(answered.number())).contains(answered);
        assertThat(proposals.of(answered.personId())).containsExactly(answered);
        assertThat(answered.amount()).isEqualTo("4325000.55");
    }

    @Test
    void findsByNumberAuthorGoalAndProblemWhateverTheCase() {
        Proposal sought = proposals.save(proposal("Қайырымды Өңір", "ҒЫЛЫМИ ЗЕРТТЕУ", null));
        proposals.save(proposal("Another", "Another goal", null));

        for (String text :
                List.of(sought.number().toLowerCase(), "қайырымды өңір", "ғылыми", "THE PROBLEM OF ҚАЙЫРЫМДЫ")) {
            assertThat(search(text).items()).as(text).containsExactly(sought);
        }
        assertThat(search("nothing of the kind").items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'; drop table planning_proposals; --"})
    void takesSignsOfTheDatabaseForWhatTheyAre(String text) {
        proposals.save(proposal("Plain", "Plain goal", null));
        Proposal sought = proposals.save(proposal("Odd", "A goal with " + text + " in it", null));

        assertThat(search(text).items()).containsExactly(sought);
    }

    @Test
    void filtersByCustomerAndState() {
        Proposal open = proposals.save(proposal("Open", "Goal", null));
        Proposal answered = proposals.save(
                proposals.save(proposal("Answered", "Goal", null)).answered(ProposalDecision.ACCEPTED, TEXT, START));

        assertThat(found(ProposalState.REGISTERED)).containsExactly(open);
        assertThat(found(ProposalState.ANSWERED)).containsExactly(answered);
        assertThat(proposals.search("somebody else", null, "", "", 0).total()).isZero();
        assertThat(proposals.search(null, null, open.number(), "", 0).items()).containsExactly(open);
    }

    @Test
    void sortsAuthorsAsTheKazakhAlphabetDoes() {
        for (String author : List.of("Қарлығаш", "Ән", "Бастау", "Кемел", "Арман", "Інжу", "Ырыс")) {
            proposals.save(proposal(author, "Goal", null));
        }
        List<String> alphabet = List.of("Арман", "Ән", "Бастау", "Кемел", "Қарлығаш", "Ырыс", "Інжу");

        assertThat(authors("author")).isEqualTo(alphabet);
        List<String> backwards = new ArrayList<>(alphabet);
        Collections.reverse(backwards);
        assertThat(authors("-author")).isEqualTo(backwards);
        assertThat(authors("registered")).startsWith("Қарлығаш").endsWith("Ырыс");
        assertThat(authors("-registered")).startsWith("Ырыс").isEqualTo(authors("no such column"));
    }

    @Test
    void pagesWithoutLossOrRepetition() {
        for (int at = 0; at < 45; at++) {
            proposals.save(proposal("Author " + at, "Goal", null));
        }

        List<UUID> seen = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            Page<Proposal> page = proposals.search(customer, null, "", "author", number);
            assertThat(page.pages()).isEqualTo(3);
            assertThat(page.total()).isEqualTo(45);
            page.items().forEach(item -> seen.add(item.id()));
        }
        assertThat(new HashSet<>(seen)).hasSize(45).hasSameSizeAs(seen);
        assertThat(proposals.search(customer, null, "", "author", 3).items()).isEmpty();
    }

    @Test
    void numbersProposalsOfAYearWithoutGaps() {
        assertThat(List.of(proposals.nextNumber(2099), proposals.nextNumber(2099), proposals.nextNumber(2098)))
                .containsExactly("TP-2099-00001", "TP-2099-00002", "TP-2098-00001");
    }

    @Test
    void refusesStaleCopies() {
        Proposal proposal = proposals.save(proposal("Stale", "Goal", null));
        proposals.save(proposal.answered(ProposalDecision.ACCEPTED, TEXT, START));
        assertStale(() -> proposals.save(
                proposal.answered(ProposalDecision.REJECTED, Reasons.of("reasons.proposal.other"), TEXT, START)));

        DirectionList list = lists.save(list(2027));
        lists.save(list.discussed(START, START.plusSeconds(60)));
        assertStale(() -> lists.save(list.discussed(START, START.plusSeconds(120))));

        Direction direction = directions.save(direction(list.id(), 1));
        directions.save(direction);
        assertStale(() -> directions.save(direction));

        DiscussionComment comment = comments.save(comment(list.id(), null, START));
        comments.save(comment.answered("Yes", "accepted", START));
        assertStale(() -> comments.save(comment.answered("No", "rejected", START)));
    }

    @Test
    void givesBackTheListInEachOfItsStates() {
        DirectionList list = lists.save(list(2027));
        assertThat(lists.find(list.id())).contains(list);
        list = lists.save(list.discussed(START, START.plusSeconds(60)));
        assertThat(lists.find(list.id())).contains(list);
        list = lists.save(list.discussionClosed());
        list = lists.save(list.summarised(TEXT));
        list = lists.save(list.recommended(new CouncilMinutes("3", LocalDate.of(2026, 1, 28), "support", TEXT)));
        assertThat(lists.find(list.id())).contains(list);
        list = lists.save(list.approved(new ApprovalOrder("14-B", LocalDate.of(2026, 2, 3), "Head")));
        list = lists.save(list.published(START));
        assertThat(lists.find(list.id())).contains(list);
        assertThat(lists.of(customer, 2027)).contains(list);
    }

    @Test
    void keepsOneListForCustomerAndYear() {
        lists.save(list(2027));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> lists.save(list(2027)))
                .withRootCauseInstanceOf(PSQLException.class);
        lists.save(list(2028));
    }

    @Test
    void findsListsByStateAndSortsThemByYear() {
        DirectionList first = lists.save(list(2026));
        DirectionList second = lists.save(list(2027));
        DirectionList third = lists.save(lists.save(list(2028)).discussed(START, START.plusSeconds(60)));

        assertThat(lists.search(customer, null, "-year", 0).items()).containsExactly(third, second, first);
        assertThat(lists.search(customer, null, "year", 0).items()).containsExactly(first, second, third);
        assertThat(lists.search(customer, ListState.DISCUSSION, "", 0).items()).containsExactly(third);
        assertThat(lists.in(ListState.DISCUSSION)).contains(third).doesNotContain(first, second);
    }

    @Test
    void keepsDirectionsInOrderAndMoneyToTheTiyn() {
        UUID list = lists.save(list(2027)).id();
        Direction second = directions.save(direction(list, 2));
        Direction first = directions.save(direction(list, 1));

        assertThat(directions.of(list)).containsExactly(first, second);
        assertThat(first.amount()).isEqualTo("9999999999999999.99");
        directions.remove(first.id());
        assertThat(directions.find(first.id())).isEmpty();
    }

    @Test
    void keepsTheCommentOfARemovedDirection() {
        UUID list = lists.save(list(2027)).id();
        Direction direction = directions.save(direction(list, 1));
        DiscussionComment later = comments.save(comment(list, direction.id(), START.plusSeconds(60)));
        DiscussionComment earlier = comments.save(comment(list, null, START));

        directions.remove(direction.id());

        assertThat(comments.of(list)).containsExactly(earlier, later);
        assertThat(comments.find(later.id()).orElseThrow().directionId()).isEqualTo(direction.id());
    }

    private static void assertStale(Runnable save) {
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(save::run);
    }

    private Page<Proposal> search(String text) {
        return proposals.search(customer, null, text, "", 0);
    }

    private List<Proposal> found(ProposalState state) {
        return proposals.search(customer, state, "", "", 0).items();
    }

    private List<String> authors(String sort) {
        return proposals.search(customer, null, "", sort, 0).items().stream()
                .map(Proposal::authorName)
                .toList();
    }

    /** Each a minute after the one before. */
    private Proposal proposal(String author, String goal, BigDecimal amount) {
        return new Proposal(
                UUID.randomUUID(),
                proposals.nextNumber(2097),
                customer,
                2027,
                EDITION,
                UUID.randomUUID(),
                author,
                null,
                "mail@example.kz",
                "kk",
                "3",
                "351010000",
                "The problem of " + author,
                "Samples",
                "Families",
                goal,
                "5 km of banks",
                null,
                amount,
                null,
                START.plusSeconds(60L * minutes++),
                ProposalState.REGISTERED,
                null,
                null,
                null,
                null,
                null);
    }

    private DirectionList list(int year) {
        return DirectionList.open(UUID.randomUUID(), customer, year, EDITION, START);
    }

    private static Direction direction(UUID list, int number) {
        return new Direction(
                UUID.randomUUID(),
                list,
                number,
                "3",
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                "351010000",
                "short",
                new BigDecimal("9999999999999999.99"),
                6,
                "Reasoning",
                "",
                null);
    }

    private static DiscussionComment comment(UUID list, UUID direction, Instant at) {
        return new DiscussionComment(
                UUID.randomUUID(), list, direction, null, "A citizen", "Text", at, null, null, null, null);
    }
}
