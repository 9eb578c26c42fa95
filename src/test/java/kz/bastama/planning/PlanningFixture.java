package kz.bastama.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.form.Answers;
import kz.bastama.journal.Journal;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.application.OpenDirectionList;
import kz.bastama.planning.application.RegisterProposal;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.Proposal;
import org.springframework.stereotype.Component;

/** Invented state bodies, their proposals and their lists, through the use cases. Each test takes a state body of its own. */
@Component
public class PlanningFixture {

    private final PartyBook book;
    private final RegisterProposal registerProposal;
    private final OpenDirectionList openDirectionList;
    private final DraftDirection draftDirection;
    private final Directions directions;
    private final Journal journal;
    private final TestPeople people;
    private final TestCases cases;
    private final Clock clock;

    PlanningFixture(
            PartyBook book,
            RegisterProposal registerProposal,
            OpenDirectionList openDirectionList,
            DraftDirection draftDirection,
            Directions directions,
            Journal journal,
            TestPeople people,
            TestCases cases,
            Clock clock) {
        this.book = book;
        this.registerProposal = registerProposal;
        this.openDirectionList = openDirectionList;
        this.draftDirection = draftDirection;
        this.directions = directions;
        this.journal = journal;
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return code of a new state body */
    public String customer() {
        String code = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        OfficialText name = new OfficialText("Kk " + code, "Ru " + code, "En " + code);
        String bin = OrganisationFixture.freshBin().digits();
        book.saveCustomer(new PartyBook.Kept<>(new Customer(code, bin, name, "710000000", name, true), null));
        if (book.operator().isEmpty()) {
            book.save(new PartyBook.Kept<>(new Operator("160440007161", name, name, name, name), null));
        }
        return code;
    }

    public Person officerOf(String customer) {
        return people.open(new Right(Role.CUSTOMER, customer));
    }

    public int nextYear() {
        return LocalDate.now(clock).getYear() + 1;
    }

    /** @param personId account of the author, or null for a citizen without one */
    public Proposal proposal(String customer, UUID personId, String author) {
        return registerProposal.from(
                UUID.randomUUID(), personId, null, Locale.forLanguageTag("kk"), answersOfProposal(customer, author));
    }

    public Answers answersOfProposal(String customer, String author) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("authorName", author);
        answers.put("email", "author@example.kz");
        answers.put("customer", customer);
        answers.put("year", BigDecimal.valueOf(nextYear()));
        answers.put("sphere", "3");
        answers.put("kato", "351010000");
        answers.put("problem", "The river is dirty");
        answers.put("evidence", "Samples of 2026");
        answers.put("targetGroup", "Families at the river");
        answers.put("goal", "A clean river");
        answers.put("expectedResult", "5 km of banks without waste");
        return new Answers(answers);
    }

    /** A list of next year that is being drafted. */
    public UUID list(String customer) {
        return ((OpenDirectionList.Outcome.Opened) openDirectionList.of(customer, nextYear())).id();
    }

    /** Adds a short-term direction of 4 325 000 tenge for six months. */
    public Direction direction(UUID list, String title) {
        assertThat(draftDirection
                        .add(UUID.randomUUID(), list, answersOfDirection(title))
                        .refusals())
                .isEmpty();
        List<Direction> all = directions.of(list);
        return all.get(all.size() - 1);
    }

    /** Takes a drafted list through the discussion and the council to the order that approves it. */
    public void approve(UUID id) {
        cases.submit(id, "Task_DraftDirections", Map.of("directionsReady", true));
        cases.fire(id, "Event_DiscussionEnded");
        cases.submit(id, "Task_SummariseDiscussion", Map.of("summary", "Nothing", "summaryKk", "Kk nothing"));
        cases.submit(
                id,
                "Task_GiveCouncilRecommendation",
                Map.of("councilNumber", "3", "councilDate", cases.today(), "councilRecommendation", "support"));
        cases.submit(
                id,
                "Task_ApproveList",
                Map.of("orderNumber", "14-B", "orderDate", cases.today(), "orderSignatory", "Head"));
    }

    /** Takes a drafted list to its publication. */
    public void publish(UUID id) {
        approve(id);
        cases.fire(id, "Task_IssueDirectionList");
        cases.fire(id, "Task_PublishDirectionList");
    }

    public Answers answersOfDirection(String title) {
        Map<String, Object> answers = new HashMap<>();
        for (String field : List.of("goal", "tasks", "results")) {
            answers.put(field + "Kk", "Kk " + field);
            answers.put(field + "Ru", "Ru " + field);
        }
        answers.put("titleKk", "Kk " + title);
        answers.put("titleRu", "Ru " + title);
        answers.put("sphere", "3");
        answers.put("kato", "351010000");
        answers.put("grantType", "short");
        answers.put("amount", new BigDecimal("4325000.00"));
        answers.put("months", new BigDecimal("6"));
        answers.put("costReasoning", "Ten days of cleaning");
        return new Answers(answers);
    }

    /** What the journal of the case says, in its order. */
    public List<String> journal(UUID caseId) {
        return journal.ofCase(caseId.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }
}
