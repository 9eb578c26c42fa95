package kz.bastama.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.form.Answers;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.application.CommentOnDirections;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.Proposal;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the planning for officers of a state body, and what they keep from everybody else. */
@BastamaTest
class StaffPlanningPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private DirectionLists lists;

    @Autowired
    private Directions directions;

    @Autowired
    private DiscussionComments comments;

    @Autowired
    private CommentOnDirections commentOnDirections;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private TaskService engine;

    @Autowired
    private TestCases cases;

    private String customer;
    private Person officer;

    @BeforeEach
    void entersOfficer() {
        customer = planning.customer();
        officer = planning.officerOf(customer);
    }

    @Test
    void saysWhatToDoWhereNothingIsYet() throws Exception {
        assertThat(text(get("/staff/proposals")))
                .contains("Ничего не найдено", "Предложения поступают с открытой страницы");
        assertThat(text(get("/staff/lists"))).contains("Перечней пока нет", "Перечень года открывает сотрудник");
    }

    @Test
    void findsSortsAndPagesProposals() throws Exception {
        for (int at = 0; at < 21; at++) {
            planning.proposal(customer, null, (at % 2 == 0 ? "Ән " : "Бастау ") + at);
        }
        Proposal sought = planning.proposal(customer, null, "Қарлығаш 100%");
        planning.proposal(planning.customer(), null, "Somebody else's");

        assertThat(text(get("/staff/proposals").param("text", "қарлығаш")))
                .contains(sought.number(), "value=\"қарлығаш\"")
                .doesNotContain("Ән 0");
        assertThat(text(get("/staff/proposals").param("text", "0%")))
                .contains(sought.number())
                .doesNotContain("Ән 0");
        String first = text(get("/staff/proposals?sort=author&text="));
        assertThat(first)
                .contains("aria-sort=\"ascending\"", "sort=author&amp;text=&amp;page=2", "sort=-author")
                .doesNotContain("Somebody else");
        assertThat(first.indexOf("Ән 0")).isPositive().isLessThan(first.indexOf("Бастау 1"));
        assertThat(first).doesNotContain("Қарлығаш");
        assertThat(text(get("/staff/proposals?sort=author&page=2"))).contains("Қарлығаш");
        assertThat(text(get("/staff/proposals").param("page", "99"))).contains("Ничего не найдено");
        assertThat(text(get("/staff/proposals").param("page", "-5"))).contains(sought.number());
        assertThat(text(get("/staff/proposals").param("state", "ANSWERED"))).contains("Ничего не найдено");
        perform(get("/staff/proposals").param("state", "LOST")).andExpect(status().isBadRequest());
        perform(get("/staff/proposals").param("page", "two")).andExpect(status().isBadRequest());
    }

    @Test
    void showsTheCaseOfAProposalToItsStateBodyOnly() throws Exception {
        Proposal proposal = planning.proposal(customer, null, "Clean Rivers");
        String page = "/staff/proposals/" + proposal.id();

        assertThat(text(get(page)))
                .contains(proposal.number(), "Clean Rivers", "author@example.kz", "The river is dirty");
        mvc.perform(get(page).with(people.signedIn(planning.officerOf(planning.customer()))))
                .andExpect(status().isNotFound());
        mvc.perform(get(page).with(people.signedInAs(Role.NGO))).andExpect(status().isForbidden());
        mvc.perform(get(page).with(people.signedInAs(Role.OPERATOR))).andExpect(status().isOk());
        perform(get("/staff/proposals/" + UUID.randomUUID())).andExpect(status().isNotFound());
        perform(get("/staff/proposals/no-id")).andExpect(status().isNotFound());
    }

    @Test
    void countsOnTheDeskWhatWaitsForTheReader() throws Exception {
        assertThat(text(get("/staff")))
                .contains("Перечни направлений", "Гранты")
                .doesNotContain("Открытых задач", "Реестр НПО", "Возражения", "Члены комиссий");
        UUID list = planning.list(customer);

        assertThat(text(get("/staff"))).containsOnlyOnce("Открытых задач: 1").doesNotContain("просрочено");
        String task = cases.task(list, "Task_DraftDirections").id();
        Task due = engine.createTaskQuery().taskId(task).singleResult();
        due.setDueDate(new Date(0));
        engine.saveTask(due);
        assertThat(text(get("/staff"))).contains("просрочено: 1");
    }

    @Test
    void opensOneListOfAYear() throws Exception {
        String year = Integer.toString(planning.nextYear());
        String page = perform(open(customer, year))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        DirectionList list = lists.of(customer, planning.nextYear()).orElseThrow();
        assertThat(page).isEqualTo("/staff/lists/" + list.id());
        assertThat(text(get(page))).contains("Направлений пока нет", "/directions/new");
        assertThat(text(get("/staff/lists"))).contains("/staff/lists/" + list.id());
        assertThat(text(get("/staff/lists").param("state", "APPROVED"))).contains("Перечней пока нет");

        assertRefused(open(customer, year), "уже есть");
        assertRefused(open(customer, "1999"), "можно открыть на");
        perform(open(planning.customer(), year)).andExpect(status().isNotFound());
        perform(open("nobody", year)).andExpect(status().isNotFound());
    }

    @Test
    void sortsListsByYear() throws Exception {
        planning.list(customer);
        perform(open(customer, Integer.toString(planning.nextYear() - 1))).andExpect(status().is3xxRedirection());
        String later = "<td>" + planning.nextYear() + "</td>";
        String earlier = "<td>" + (planning.nextYear() - 1) + "</td>";

        String newest = text(get("/staff/lists"));
        assertThat(newest.indexOf(later)).isPositive().isLessThan(newest.indexOf(earlier));
        String oldest = text(get("/staff/lists").param("sort", "year"));
        assertThat(oldest.indexOf(earlier)).isPositive().isLessThan(oldest.indexOf(later));
    }

    @Test
    void addsAndChangesDirections() throws Exception {
        UUID list = planning.list(customer);

        write(list, "new", null, typed("Clean river", "4 325 000")).andExpect(redirectedUrl("/staff/lists/" + list));
        Direction direction = directions.of(list).get(0);
        assertThat(text(get("/staff/lists/" + list + "/directions/" + direction.id())))
                .contains("Ru Clean river", "name=\"_version\"");
        write(list, direction.id().toString(), direction.version(), typed("Clean lake", "5 000 000,25"))
                .andExpect(redirectedUrl("/staff/lists/" + list));

        assertThat(directions.of(list)).singleElement().satisfies(changed -> {
            assertThat(changed.title().ru()).isEqualTo("Ru Clean lake");
            assertThat(changed.amount()).isEqualByComparingTo("5000000.25");
        });
        perform(post("/staff/lists/" + list + "/directions/" + direction.id() + "/remove")
                        .with(csrf()))
                .andExpect(redirectedUrl("/staff/lists/" + list));
        assertThat(directions.of(list)).isEmpty();
    }

    @Test
    void tellsTheHistoryOfAListInTheLanguageOfTheReader() throws Exception {
        UUID list = planning.list(customer);
        planning.direction(list, "Clean river");
        String page = "/staff/lists/" + list;

        assertThat(text(get(page))).contains("1: Ru Clean river");
        accounts.speak(officer.id(), Locale.forLanguageTag("kk"));
        assertThat(text(get(page)))
                .contains(": Kk Clean river", ">Kk " + customer + "</span>")
                .doesNotContain("Ru Clean river", "Ru " + customer);
    }

    @Test
    void makesOneDirectionOfTwoClicks() throws Exception {
        UUID list = planning.list(customer);
        Map<String, String> sent = typed("Clean river", "4 325 000");
        sent.put("_key", keyOn(text(get("/staff/lists/" + list + "/directions/new"))));

        write(list, "new", null, sent).andExpect(redirectedUrl("/staff/lists/" + list));
        write(list, "new", null, sent).andExpect(redirectedUrl("/staff/lists/" + list));
        assertThat(directions.of(list)).hasSize(1);
        assertThat(planning.journal(list)).containsOnlyOnce("planning.directionAdded");

        sent.putAll(typed("Clean lake", "4 325 000"));
        write(list, "new", null, sent).andExpect(redirectedUrl("/staff/lists/" + list));
        assertThat(directions.of(list)).hasSize(2);
    }

    private static String keyOn(String page) {
        Matcher key = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void refusesADirectionWithAllReasonsAndKeepsWhatWasTyped() throws Exception {
        UUID list = planning.list(customer);
        Map<String, String> typed = typed("Clean river", "1 000");
        typed.put("months", "13");

        String shown = write(list, "new", null, typed)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).contains("#f-months", "#f-amount", "6\u20111", "Ru Clean river", "1 000");
        typed.remove("titleKk");
        write(list, "new", null, typed).andExpect(status().isUnprocessableEntity());
        assertThat(directions.of(list)).isEmpty();
    }

    @Test
    void saysWhatAColleagueChangedAndLosesNothing() throws Exception {
        UUID list = planning.list(customer);
        Direction direction = planning.direction(list, "Clean river");
        String id = direction.id().toString();
        Map<String, String> colleagues = typed("Clean lake", "6 000 000");
        colleagues.put("goalRu", "Ru goal");
        write(list, id, direction.version(), colleagues).andExpect(status().is3xxRedirection());

        String shown = write(list, id, direction.version(), typed("My own river", "4 325 000,00"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown)
                .contains("изменил другой сотрудник", "сейчас записано «Ru Clean lake»", "Ru My own river")
                .contains("#f-titleRu", "#f-amount")
                .doesNotContain("href=\"#f-goalRu\"");
        assertThat(directions.of(list).get(0).title().ru()).isEqualTo("Ru Clean lake");
        int now = directions.of(list).get(0).version();
        assertThat(shown).contains("name=\"_version\" value=\"" + now + "\"");
        write(list, id, now, typed("My own river", "4 325 000,00")).andExpect(status().is3xxRedirection());
        write(list, id, null, typed("Without version", "4 325 000")).andExpect(status().isConflict());
        assertThat(directions.of(list).get(0).title().ru()).isEqualTo("Ru My own river");
    }

    @Test
    void keepsDirectionsFromStrangersAndFromOtherLists() throws Exception {
        UUID list = planning.list(customer);
        Direction direction = planning.direction(list, "Clean river");
        Person stranger = planning.officerOf(planning.customer());
        String page = "/staff/lists/" + list + "/directions/" + direction.id();

        mvc.perform(get(page).with(people.signedIn(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/staff/lists/" + list).with(people.signedIn(stranger))).andExpect(status().isNotFound());
        mvc.perform(post(page + "/remove").with(csrf()).with(people.signedIn(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(get(page).with(people.signedInAs(Role.OPERATOR))).andExpect(status().isNotFound());
        perform(get("/staff/lists/" + list + "/directions/" + UUID.randomUUID()))
                .andExpect(status().isNotFound());
        assertThat(directions.of(list)).hasSize(1);
    }

    @Test
    void answersCommentsOnceAndNotOverAColleague() throws Exception {
        UUID list = planning.list(customer);
        planning.direction(list, "Clean river");
        cases.submit(list, "Task_DraftDirections", Map.of("directionsReady", true));
        commentOnDirections.add(
                UUID.randomUUID(), list, null, new Answers(Map.of("authorName", "A citizen", "comment", "More trees")));
        DiscussionComment comment = comments.of(list).get(0);
        assertThat(text(get("/staff/lists/" + list))).contains("More trees", "без ответа");

        answer(list, comment.id(), comment.version(), "", "Half an answer").andExpect(status().is3xxRedirection());
        assertThat(comments.of(list).get(0).isAnswered()).isFalse();
        answer(list, comment.id(), comment.version(), "accepted", "Ten trees").andExpect(status().is3xxRedirection());
        assertThat(comments.of(list).get(0).answer()).isEqualTo("Ten trees");
        answer(list, comment.id(), comment.version(), "rejected", "None").andExpect(status().isConflict());
        answer(list, UUID.randomUUID(), 0, "rejected", "None").andExpect(status().isNotFound());

        assertThat(comments.of(list).get(0).answer()).isEqualTo("Ten trees");
        assertThat(text(get("/topics/lists/" + list))).contains("Ten trees");
    }

    private ResultActions answer(UUID list, UUID comment, Integer version, String decision, String answer)
            throws Exception {
        return perform(post("/staff/lists/" + list + "/comments/" + comment)
                .with(csrf())
                .param("_version", version.toString())
                .param("decision", decision)
                .param("answer", answer));
    }

    private ResultActions write(UUID list, String id, Integer version, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/staff/lists/" + list + "/directions/" + id).with(csrf()).param("action", "send");
        typed.forEach(request::param);
        return perform(version == null ? request : request.param("_version", version.toString()));
    }

    private static MockHttpServletRequestBuilder open(String customer, String year) {
        return post("/staff/lists").with(csrf()).param("customer", customer).param("year", year);
    }

    private void assertRefused(MockHttpServletRequestBuilder request, String words) throws Exception {
        TestSession browser = new TestSession();
        browser.perform(mvc, request.with(people.signedIn(officer))).andExpect(redirectedUrl("/staff/lists"));
        browser.perform(mvc, get("/staff/lists").with(people.signedIn(officer)))
                .andExpect(content().string(containsString(words)));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.signedIn(officer)));
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Map<String, String> typed(String title, String amount) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of("goal", "tasks", "results")) {
            typed.put(field + "Kk", "Kk " + field);
            typed.put(field + "Ru", "Ru " + field);
        }
        typed.put("titleKk", "Kk " + title);
        typed.put("titleRu", "Ru " + title);
        typed.put("sphere", "3");
        typed.put("kato", "351010000");
        typed.put("grantType", "short");
        typed.put("amount", amount);
        typed.put("months", "6");
        typed.put("costReasoning", "Ten days of cleaning");
        typed.put("basedOn", "");
        return typed;
    }
}
