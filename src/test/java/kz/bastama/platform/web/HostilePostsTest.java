package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is posted to a page, by whoever may post there and for a case of their own: it is taken or refused on a readable page,
 * and never fails. Fields are those that the page itself asks for, and those that its code reads.
 */
@BastamaTest
class HostilePostsTest {

    /** They change what all tests share: the clock, every failed job, the calendar. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/admin/clock", "/admin/clock/day", "/admin/clock/to", "/admin/incidents/retry", "/admin/calendar/{date}");

    /** They take files; their pages post in parts. */
    private static final Set<String> IN_PARTS = Set.of(
            "/cabinet/grants/{id}/report/expenses",
            "/staff/applications/{id}/grounds",
            "/staff/grants/{id}/evidence",
            "/staff/visits/{id}/act/photos",
            "/staff/ngo-database/import",
            "/verify");

    /** What fits each type, so that nothing but the stranger is wrong. */
    private static final Map<Class<?>, String> WELL_MEANT = Map.of(
            String.class,
            "accepted",
            LocalDate.class,
            "2026-03-02",
            UUID.class,
            PostTargets.NOBODY,
            boolean.class,
            "true");

    /** They look for it among what the poster has, so that for a stranger there is nothing to change. */
    private static final Set<String> AMONG_THE_OWN = Set.of(
            "/cabinet/subscriptions/{id}/end",
            "/expert/card/absences/{id}/remove",
            "/cabinet/representatives/{id}",
            "/cabinet/representatives/{id}/remove",
            "/cabinet/representatives/invitations/{id}/withdraw");

    /** They hash a password at every post, which is meant to be slow. */
    private static final Set<String> HASHING = Set.of("/profile/password", "/admin/people/{id}/password");

    /** The link stands in a mail alone, or the case is a failure that no test waits for: their own tests post there. */
    private static final Set<String> BY_MAIL_OR_CHANCE =
            Set.of("/calls/confirm/{token}", "/calls/leave/{token}", "/admin/incidents/{id}/retry");

    private static final List<String> HASHED = List.of("", HostileValues.SCRIPT);
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Set<String> OF_THE_FRAME = Set.of("_csrf", "language", "back", "viewport", "action");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PostTargets targets;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void makesNoPostFail() throws Exception {
        targets.prepare();
        assertThat(rows().map(targets::of))
                .as("routes with no case of their own")
                .filteredOn(target -> target.path().contains(PostTargets.NOBODY))
                .extracting(PostTarget::route)
                .containsExactlyInAnyOrderElementsOf(BY_MAIL_OR_CHANCE);
        int fields = 0;
        for (PermissionMatrixTest.Row row : rows().toList()) {
            fields += walk(targets.of(row), new RouteParameters(mappings).of("POST", row.route()));
        }
        assertThat(wrong).isEmpty();
        assertThat(fields).as("fields that were found on the pages").isGreaterThan(300);
    }

    /** Whoever has the right for cases of their own, and knows the address of another one. */
    @Test
    void turnsStrangersAway() throws Exception {
        targets.prepare();
        rows().forEach(targets::stranger);
        List<String> before = ownThings();
        int tried = 0;
        for (PermissionMatrixTest.Row row : rows().toList()) {
            RequestPostProcessor stranger = targets.stranger(row).orElse(null);
            if (stranger != null && row.route().contains("{")) {
                PostTarget target = targets.of(row);
                MockHttpServletRequestBuilder post =
                        post(target.path()).with(csrf()).with(stranger);
                new RouteParameters(mappings)
                        .of("POST", row.route())
                        .forEach((name, type) -> post.param(name, WELL_MEANT.getOrDefault(type, "1")));
                int status = mvc.perform(post).andReturn().getResponse().getStatus();
                if (status != 403 && status != 404 && !AMONG_THE_OWN.contains(row.route())) {
                    wrong.add("POST " + target.path() + " by a stranger: " + status);
                }
                tried++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(40);
        assertThat(ownThings()).as("what is looked up among the poster's own").isEqualTo(before);
    }

    private List<String> ownThings() {
        return Stream.of("competition_subscriptions", "expert_absences", "ngo_representatives", "ngo_invitations")
                .map(table -> database.sql("select md5(string_agg(t::text, ' ' order by t::text)) from " + table + " t")
                        .query(String.class)
                        .single())
                .toList();
    }

    private static Stream<PermissionMatrixTest.Row> rows() throws IOException {
        return PermissionMatrixTest.rows().stream()
                .filter(row -> row.method().equals("POST") && !FOR_EVERYBODY.contains(row.route()));
    }

    /** All fields at once, for a page names all its mistakes at once; one by one what is read before any page could. */
    private int walk(PostTarget target, Map<String, Class<?>> read) throws Exception {
        Map<String, String> shown = shown(target);
        Set<String> fields = new LinkedHashSet<>(shown.keySet());
        fields.addAll(read.keySet());
        for (String value : HASHING.contains(target.route()) ? HASHED : HostileValues.TELLING) {
            Map<String, String> all = new LinkedHashMap<>();
            fields.forEach(name -> all.put(name, name.startsWith("_") ? shown.getOrDefault(name, value) : value));
            send(target, all, "all=" + start(value));
        }
        for (Map.Entry<String, Class<?>> name : read.entrySet()) {
            for (String value : name.getValue() == String.class ? List.<String>of() : HostileValues.MEASURES) {
                Map<String, String> one = new LinkedHashMap<>(shown);
                one.put(name.getKey(), value);
                send(target, one, name.getKey() + "=" + value);
            }
        }
        Map<String, String> unknown = new LinkedHashMap<>(shown);
        unknown.put("unknown[0].field", "x");
        unknown.put("unknown[99999999]", "x");
        unknown.put("[", "x");
        send(target, unknown, "unknown fields");
        send(target, Map.of(), "nothing");
        send(target, shown, "the page as it stands");
        send(target, shown, "the page as it stood, once more");
        answer(target, multipart(target.path()), Map.of(), "nothing, in parts");
        answer(
                target,
                post(target.path()).contentType(MediaType.APPLICATION_JSON).content("{"),
                Map.of(),
                "JSON");
        return fields.size();
    }

    private void send(PostTarget target, Map<String, String> fields, String what) {
        answer(target, post(target.path()), fields, what);
        if (IN_PARTS.contains(target.route())) {
            answer(target, multipart(target.path()), fields, what + ", in parts");
        }
    }

    private void answer(
            PostTarget target, MockHttpServletRequestBuilder posted, Map<String, String> fields, String what) {
        String said = "POST " + target.path() + " with " + what;
        fields.forEach(posted::param);
        try {
            MockHttpServletResponse answer = mvc.perform(target.by(posted)
                            .with(csrf())
                            .session(new MockHttpSession())
                            .accept(MediaType.TEXT_HTML))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= 500) {
                wrong.add(said + ": " + answer.getStatus());
            } else if (answer.getContentAsString().contains(HostileValues.SCRIPT)) {
                wrong.add(said + ": says it back");
            }
        } catch (Exception failed) {
            wrong.add(said + ": "
                    + start(NestedExceptionUtils.getMostSpecificCause(failed).toString()));
        }
    }

    /** What the page of the form asks for, with what stands there. */
    private Map<String, String> shown(PostTarget target) throws Exception {
        Map<String, String> names = new LinkedHashMap<>();
        for (String page = target.path(); !page.isEmpty(); page = page.substring(0, page.lastIndexOf('/'))) {
            MockHttpServletResponse answer = mvc.perform(target.by(get(page)).accept(MediaType.TEXT_HTML))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == 200) {
                String html = answer.getContentAsString();
                NAME.matcher(html).results().map(found -> found.group(1)).forEach(name -> names.putIfAbsent(name, ""));
                names.replaceAll((name, value) -> valueOf(html, name));
                break;
            }
        }
        names.keySet().removeAll(OF_THE_FRAME);
        return names;
    }

    private static String valueOf(String html, String name) {
        var found = Pattern.compile(" name=\"" + Pattern.quote(name) + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(html);
        return found.find() ? found.group(1) : "";
    }

    private static String start(String text) {
        return text.length() > 160 ? text.substring(0, 160) : text;
    }
}
