package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestObjections;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route that is told which version its sender saw stands in {@link StaleRoutes} with what an old version comes to. A new one
 * fails this test until it is listed, and so has its answer.
 */
@BastamaTest
class StaleVersionsTest {

    private static final Set<String> MARKS = Set.of("_version", "_seen", "_revision", "seen", "version");
    private static final Pattern MARKED =
            Pattern.compile("name=\"(" + String.join("|", MARKS) + ")\"|'(_version|_seen)'");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final String THEIRS = "What a colleague saved";
    private static final String MINE = "What was typed over it";

    private static PostTargets targets;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TestCompetitions competitions;

    @Autowired
    private TestObjections objections;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MessageSource messages;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void knowsEveryRouteThatIsToldWhatWasSeen() throws IOException {
        Set<String> listed = new LinkedHashSet<>(StaleRoutes.FORMS.keySet());
        listed.addAll(StaleRoutes.DECISIONS.keySet());
        listed.addAll(StaleRoutes.OTHER_PAPERS);
        listed.addAll(StaleRoutes.LINES);
        listed.removeAll(StaleRoutes.BY_MAP);
        assertThat(marks().keySet()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void knowsEveryPageThatCarriesWhatWasSeen() throws IOException {
        try (Stream<Path> pages = Files.walk(TEMPLATES)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html") && carries(page))
                            .map(page -> TEMPLATES.relativize(page).toString()))
                    .containsExactlyInAnyOrderElementsOf(StaleRoutes.PAGES);
        }
    }

    @Test
    void tellsWhatChangedWhereAnOldVersionComes() throws Exception {
        PostTargets cases = targets();
        Map<String, String> wrong = new TreeMap<>();
        for (PermissionMatrixTest.Row row : rows(StaleRoutes.FORMS.keySet())) {
            String said = overtake(open(cases.of(row)), StaleRoutes.FORMS.get(row.route()));
            if (!said.isEmpty()) {
                wrong.put(row.route(), said);
            }
            ClockUtil.reset();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void decidesNothingOnWhatWasSeenBefore() throws Exception {
        PostTargets cases = targets();
        Map<String, String> wrong = new TreeMap<>();
        for (PermissionMatrixTest.Row row : rows(StaleRoutes.DECISIONS.keySet())) {
            PostTarget target = cases.of(row);
            MultiValueMap<String, String> old = well(marks().get(row.route()));
            if (row.route().endsWith("/confirm")) {
                UUID competition = UUID.fromString(target.path().split("/")[3]);
                old.set(
                        "application",
                        database.sql("select id from competition_applications where competition_id = ? limit 1")
                                .param(competition)
                                .query(String.class)
                                .single());
            }
            MockHttpServletResponse answer = send(target, target.path(), old).getResponse();
            String page = answer.getContentAsString();
            boolean says = Stream.of("kk", "ru", "en")
                    .map(language -> messages.getMessage(
                            StaleRoutes.DECISIONS.get(row.route()),
                            new Object[] {Map.of()},
                            Locale.forLanguageTag(language)))
                    .anyMatch(page::contains);
            if (answer.getStatus() != 409 || !says) {
                wrong.put(row.route(), answer.getStatus() + ", says so: " + says);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void signsNoOtherPaperThanWasShown() throws Exception {
        PostTargets cases = targets();
        for (PermissionMatrixTest.Row row : rows(StaleRoutes.OTHER_PAPERS)) {
            PostTarget target = cases.of(row);
            MvcResult answer = send(target, target.path(), well(marks().get(row.route())));
            boolean nothingToSign = answer.getResponse().getStatus() == 404;
            assertThat(nothingToSign || answer.getResponse().getStatus() == 302)
                    .as(target.path())
                    .isTrue();
            if (!nothingToSign) {
                assertThat(answer.getFlashMap().keySet())
                        .as(target.path())
                        .containsAnyOf("problem", "refusals")
                        .doesNotContain("done");
            }
        }
    }

    /** Their own card is shown to those alone who stand in a registry, the form of an objection in its term alone. */
    private PostTarget open(PostTarget target) {
        return switch (target.route()) {
            case "/expert/card" -> of(target, competitions.experts(1).get(0).person());
            case "/member/card" -> of(target, competitions.commission().get(0).person());
            case "/cabinet/applications/{id}/objection", "/cabinet/applications/{id}/objection/autosave" -> {
                TestObjections.Result result = objections.published("6000000.00", "5000000.00");
                String path = target.route()
                        .replace("{id}", result.applications().get(1).id().toString());
                yield of(
                        new PostTarget(target.route(), path, null),
                        result.applicants().get(1).person());
            }
            default -> target;
        };
    }

    private PostTarget of(PostTarget target, Person person) {
        return new PostTarget(target.route(), target.path(), people.signedIn(person));
    }

    /** Somebody saves the page, then another who had it open before. */
    private String overtake(PostTarget target, String named) throws Exception {
        String saving = target.path()
                .replaceAll("(/cabinet/applications/[^/]+)/autosave$", "$1/edit")
                .replaceAll("/autosave$", "");
        boolean comment = saving.contains("/comments/");
        String page = comment ? saving.replaceAll("/comments/.*", "") : saving;
        String html = mvc.perform(target.by(get(page)).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString();
        MultiValueMap<String, String> shown = ShownForm.of(html, MARKS, saving);
        String field = named.equals("REVIEW")
                ? shown.keySet().stream()
                        .filter(one -> one.startsWith("remark"))
                        .findFirst()
                        .orElse("remark")
                : named;
        if (comment) {
            shown.set("decision", "accepted");
        }
        if (page.endsWith("/card") || page.endsWith("/edit") && page.contains("/cards/")) {
            Map.of("region", "710000000", "spheres", "4", "languages", "kk").forEach(shown::set);
        }
        String kept = shown.getFirst(field);
        String theirs = THEIRS + " of " + shown.hashCode();
        int first =
                send(target, saving, with(shown, field, theirs)).getResponse().getStatus();
        MockHttpServletResponse answer =
                send(target, target.path(), with(shown, field, MINE)).getResponse();
        String told = answer.getContentAsString();
        if (target.route().equals("/admin/operator")) {
            send(target, saving, with(with(shown, "_over", Integer.toString(1 + version(shown))), field, kept));
        }
        return first < 400 && answer.getStatus() == 409 && told.contains(theirs) && told.contains(MINE)
                ? ""
                : "first %d, then %d, theirs %s, mine %s, field %s of %s"
                        .formatted(first, answer.getStatus(), told.contains(theirs), told.contains(MINE), field, shown);
    }

    private static int version(MultiValueMap<String, String> shown) {
        return shown.keySet().stream()
                .filter(MARKS::contains)
                .map(shown::getFirst)
                .mapToInt(value -> Integer.parseInt("0" + value))
                .findFirst()
                .orElseThrow();
    }

    private static MultiValueMap<String, String> with(MultiValueMap<String, String> shown, String field, String value) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(shown);
        typed.set(field, value);
        return typed;
    }

    /** What is well but for the mark. */
    private static MultiValueMap<String, String> well(String mark) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("reason", "Because");
        typed.set("person", PostTargets.NOBODY);
        typed.set("organisation", PostTargets.NOBODY);
        typed.set("password", TestCompetitions.class.getSimpleName());
        typed.set("reply", "agree");
        typed.set(mark, "77");
        return typed;
    }

    private MvcResult send(PostTarget target, String path, MultiValueMap<String, String> typed) throws Exception {
        return mvc.perform(target.by(post(path))
                        .params(typed)
                        .header("Accept-Language", "ru")
                        .with(csrf())
                        .accept(MediaType.TEXT_HTML))
                .andReturn();
    }

    /** Cases of its own: other tests post to theirs what uses them up. */
    private PostTargets targets() {
        if (targets == null) {
            targets = beans.createBean(PostTargets.class);
            targets.prepare();
        }
        return targets;
    }

    private static List<PermissionMatrixTest.Row> rows(Set<String> routes) throws IOException {
        return PermissionMatrixTest.rows().stream()
                .filter(row -> row.method().equals("POST") && routes.contains(row.route()))
                .toList();
    }

    /** Routes with the name of the field by which they are told what was seen. */
    private Map<String, String> marks() throws IOException {
        RouteParameters parameters = new RouteParameters(mappings);
        Map<String, String> marks = new LinkedHashMap<>();
        for (PermissionMatrixTest.Row row : PermissionMatrixTest.rows()) {
            if (row.method().equals("POST")) {
                parameters.of("POST", row.route()).keySet().stream()
                        .filter(MARKS::contains)
                        .forEach(mark -> marks.put(row.route(), mark));
            }
        }
        return marks;
    }

    private static boolean carries(Path page) {
        try {
            return MARKED.matcher(Files.readString(page)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
