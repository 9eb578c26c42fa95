package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each route stands in {@code src/test/resources/permissions/<module>.csv} with the roles that may use it, or the build fails:
 * {@code route;method;roles}, where roles is {@code PUBLIC}, {@code SIGNED_IN} or names of roles divided by blanks. The columns are
 * then tried: whoever is not listed is turned away before the page, whoever is listed is let through, and no page fails for a
 * case that does not exist.
 */
@BastamaTest
class PermissionMatrixTest {

    private static final String ID = "00000000-0000-4000-8000-000000000000";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private OpenPages pages;

    record Row(String route, String method, String roles) {

        /** Null stands for a visitor. */
        boolean allows(Role role) {
            return switch (roles) {
                case "PUBLIC" -> true;
                case "SIGNED_IN" -> role != null;
                default -> role != null && Arrays.asList(roles.split(" ")).contains(role.name());
            };
        }
    }

    @Test
    void listsEachRoute() throws IOException {
        Set<String> unlisted = routes();
        rows().forEach(row -> unlisted.remove(row.route + ";" + row.method));
        assertThat(unlisted)
                .as("routes that no file in src/test/resources/permissions lists")
                .isEmpty();
    }

    @Test
    void listsNoRouteThatIsGone() throws IOException {
        Set<String> gone =
                rows().stream().map(row -> row.route + ";" + row.method).collect(Collectors.toCollection(TreeSet::new));
        gone.removeAll(routes());
        assertThat(gone).isEmpty();
    }

    @Test
    void letsInWhoIsListedAndNobodyElse() throws Exception {
        Map<Role, RequestPostProcessor> signedIn = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Person person = people.open(new Right(role, role == Role.CUSTOMER ? "culture" : null));
            signedIn.put(role, people.signedIn(person));
        }
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            check(row, null, null, wrong);
            for (Role role : EnumSet.allOf(Role.class)) {
                check(row, role, signedIn.get(role), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A page that answers a post stands at an address that may take nothing else: its language buttons lead to the nearest page. */
    @Test
    void leadsFromEachPostToAPageThatTheSamePeopleMayOpen() throws IOException {
        Map<String, Row> opened = rows().stream()
                .filter(row -> row.method.equals("GET"))
                .collect(
                        Collectors.toMap(row -> row.route.replaceAll("\\{[^}]+}", ID), row -> row, (one, same) -> one));
        Stream<Role> everybody = Stream.concat(Stream.of((Role) null), Stream.of(Role.values()));
        List<Role> people = everybody.toList();

        assertThat(rows().stream()
                        .filter(row -> row.method.equals("POST") && !row.route.contains("*"))
                        .filter(row -> {
                            String nearest = pages.nearest(row.route.replaceAll("\\{[^}]+}", ID));
                            return !opened.containsKey(nearest)
                                    || people.stream()
                                            .anyMatch(role -> row.allows(role)
                                                    && !opened.get(nearest).allows(role));
                        }))
                .isEmpty();
    }

    private void check(Row row, Role role, RequestPostProcessor person, List<String> wrong) {
        boolean allowed = row.allows(role);
        if (allowed && !row.method.equals("GET")) {
            return; // it would do its work
        }
        String who = row.method + " " + row.route + " of " + (role == null ? "a visitor" : role) + " ";
        try {
            if (isTurnedAway(row, person) == allowed) {
                wrong.add(who + (allowed ? "is turned away" : "is let in"));
            }
        } catch (Exception failed) {
            wrong.add(who + "fails: "
                    + NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
        }
    }

    private boolean isTurnedAway(Row row, RequestPostProcessor person) throws Exception {
        HttpMethod method = HttpMethod.valueOf(row.method);
        String path = row.route.replaceAll("\\{[^}]+}", ID).replace("**", "x");
        // as a form with a file: whom the page turns away shows only behind a body that it reads
        var request = (method == HttpMethod.POST ? multipart(path) : request(method, path))
                .with(csrf())
                .accept(MediaType.TEXT_HTML);
        MockHttpServletResponse response = mvc.perform(person == null ? request : request.with(person))
                .andReturn()
                .getResponse();
        return response.getStatus() == 403
                || response.getStatus() == 401
                || "/sign-in".equals(response.getRedirectedUrl());
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("kz.bastama")
                    && !info.getPatternValues().equals(Set.of("/error"))) {
                Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                assertThat(methods).as("%s names its methods", handler).isNotEmpty();
                for (String pattern : info.getPatternValues()) {
                    methods.forEach(method -> routes.add(pattern + ";" + method));
                }
            }
        }));
        return routes;
    }

    static List<Row> rows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/permissions"))) {
            return files.sorted().flatMap(PermissionMatrixTest::lines).toList();
        }
    }

    private static Stream<Row> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";"))
                    .map(cells -> new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
