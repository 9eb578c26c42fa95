package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Whatever stands in the address of a page, in its path or its parameters: no page fails, and none says it back as markup. */
@BastamaTest
class HostileAddressesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final List<String> MEASURES = List.of(
            "",
            "x",
            "-1",
            "0",
            "1e9",
            "NaN",
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1");
    private static final List<String> TEXTS = List.of(
            "' or 1=1 --",
            "%_\\",
            SCRIPT,
            "\u202Eabc\u200B\uFEFF",
            "\u04D8\u0492\u049A\u04A2\u04E8\u04B0\u04AE\u04BA\u0406",
            new String(Character.toChars(0x1F600)),
            "\u04D9".repeat(10_000));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private final Map<Role, RequestPostProcessor> signedIn = new EnumMap<>(Role.class);

    @Test
    void makesNoPageFail() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (PermissionMatrixTest.Row row : PermissionMatrixTest.rows()) {
            if (row.method().equals("GET")) {
                for (String value : all()) {
                    if (row.route().contains("{")) {
                        open(row, value, Map.of(), wrong);
                    }
                    openWithParameters(row, value, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Texts are taken by all text parameters at once; one by one what is read as a number, a day or an id, and may refuse. */
    private void openWithParameters(PermissionMatrixTest.Row row, String value, List<String> wrong) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters(row.route()).forEach((name, type) -> {
            if (type == String.class) {
                texts.put(name, value);
            } else if (MEASURES.contains(value)) {
                open(row, NOBODY, Map.of(name, value), wrong);
            }
        });
        if (!texts.isEmpty()) {
            open(row, NOBODY, texts, wrong);
        }
    }

    private static List<String> all() {
        return Stream.concat(MEASURES.stream(), TEXTS.stream()).toList();
    }

    private void open(PermissionMatrixTest.Row row, String inPath, Map<String, String> parameters, List<String> wrong) {
        String shortened = inPath.length() > 400 ? inPath.substring(0, 400) : inPath;
        String path = row.route()
                .replaceAll("\\{[^}]+}", UriUtils.encode(shortened, "UTF-8").replace("$", "\\$"))
                .replace("**", "x");
        var asked = request(HttpMethod.GET, URI.create(path))
                .session(new MockHttpSession())
                .accept(MediaType.TEXT_HTML);
        parameters.forEach(asked::param);
        send(row, asked, path + (parameters.isEmpty() ? "" : " with " + start(parameters.toString())), wrong);
    }

    private void send(
            PermissionMatrixTest.Row row, MockHttpServletRequestBuilder asked, String what, List<String> wrong) {
        RequestPostProcessor person = somebody(row);
        try {
            MockHttpServletResponse response = mvc.perform(person == null ? asked : asked.with(person))
                    .andReturn()
                    .getResponse();
            if (response.getStatus() >= 500) {
                wrong.add(what + ": " + response.getStatus());
            } else if (isPage(response) && response.getContentAsString().contains(SCRIPT)) {
                wrong.add(what + ": says it back");
            }
        } catch (Exception failed) {
            wrong.add(what + ": "
                    + start(NestedExceptionUtils.getMostSpecificCause(failed).toString()));
        }
    }

    /** In a table for download the same letters are text. */
    private static boolean isPage(MockHttpServletResponse response) {
        return response.getContentType() == null || response.getContentType().startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private static String start(String text) {
        return text.length() > 160 ? text.substring(0, 160) : text;
    }

    /** Somebody who may open the page; a visitor where anybody may. */
    private RequestPostProcessor somebody(PermissionMatrixTest.Row row) {
        return Arrays.stream(Role.values())
                .filter(role -> !row.roles().equals("PUBLIC") && row.allows(role))
                .findFirst()
                .map(role -> signedIn.computeIfAbsent(
                        role,
                        one -> people.signedIn(people.open(new Right(one, one == Role.CUSTOMER ? "culture" : null)))))
                .orElse(null);
    }

    /** What the page reads of its address, by the names in its own code, and as what. */
    private Map<String, Class<?>> parameters(String route) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().contains(route)) {
                Arrays.stream(handler.getMethodParameters()).forEach(one -> types.putAll(types(handler, one)));
            }
        }));
        return types;
    }

    private static Map<String, Class<?>> types(HandlerMethod handler, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam asked =
                handler.getMethodParameters()[parameter.getParameterIndex()].getParameterAnnotation(RequestParam.class);
        Class<?> type = parameter.getParameterType();
        if (asked != null && !Map.class.isAssignableFrom(type)) {
            String name = asked.name().isEmpty() ? asked.value() : asked.name();
            return Map.of(name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name, type);
        }
        Map<String, Class<?>> types = new LinkedHashMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(one -> types.put(one.getName(), one.getType()));
        }
        return types;
    }
}
