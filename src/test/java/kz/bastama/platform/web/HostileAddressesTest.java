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
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Whatever stands in the address of a page, in its path or its parameters: no page fails, and none says it back as markup. */
@BastamaTest
class HostileAddressesTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

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
        RouteParameters parameters = new RouteParameters(mappings);
        for (PermissionMatrixTest.Row row : PermissionMatrixTest.rows()) {
            if (row.method().equals("GET")) {
                Map<String, Class<?>> read = parameters.of("GET", row.route());
                for (String value : HostileValues.ALL) {
                    if (row.route().contains("{")) {
                        open(row, value, Map.of(), wrong);
                    }
                    openWithParameters(row, read, value, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Texts are taken by all text parameters at once; one by one what is read as a number, a day or an id, and may refuse. */
    private void openWithParameters(
            PermissionMatrixTest.Row row, Map<String, Class<?>> read, String value, List<String> wrong) {
        Map<String, String> texts = new LinkedHashMap<>();
        read.forEach((name, type) -> {
            if (type == String.class) {
                texts.put(name, value);
            } else if (HostileValues.MEASURES.contains(value)) {
                open(row, NOBODY, Map.of(name, value), wrong);
            }
        });
        if (!texts.isEmpty()) {
            open(row, NOBODY, texts, wrong);
        }
    }

    private void open(PermissionMatrixTest.Row row, String inPath, Map<String, String> parameters, List<String> wrong) {
        String shortened = inPath.length() > 400 ? inPath.substring(0, 400) : inPath;
        String path = row.route()
                .replaceAll("\\{[^}]+}", UriUtils.encode(shortened, "UTF-8").replace("$", "\\$"))
                .replace("**", "x");
        var asked = request(HttpMethod.GET, URI.create(path)).accept(MediaType.TEXT_HTML);
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
            } else if (isPage(response) && response.getContentAsString().contains(HostileValues.SCRIPT)) {
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
}
