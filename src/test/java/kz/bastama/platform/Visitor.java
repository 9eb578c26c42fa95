package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without JavaScript, who keeps one cookie for all nodes, as behind a proxy. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    void signIn(URI node, String login) throws IOException, InterruptedException {
        HttpResponse<String> landed =
                post(node, "/sign-in", "/sign-in", Map.of("login", login, "password", "bastama-demo"));
        assertThat(landed.headers().firstValue("Location").orElse("")).endsWith("/home");
    }

    /** @return the path of the proposal's own page */
    String propose(URI node) throws IOException, InterruptedException {
        HttpResponse<String> sent = post(
                node,
                "/topics/propose",
                "/topics/propose",
                Map.ofEntries(
                        Map.entry("_key", UUID.randomUUID().toString()),
                        Map.entry("authorName", "Steppe"),
                        Map.entry("email", "steppe@example.kz"),
                        Map.entry("customer", "culture"),
                        Map.entry("year", "2027"),
                        Map.entry("sphere", "1"),
                        Map.entry("kato", "710000000"),
                        Map.entry("problem", "No books in villages"),
                        Map.entry("evidence", "A survey"),
                        Map.entry("targetGroup", "Readers"),
                        Map.entry("goal", "Books for all"),
                        Map.entry("expectedResult", "A library on wheels")));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String path =
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
        assertThat(get(node, path).body()).contains(path.substring(path.lastIndexOf('/') + 1));
        return path;
    }

    /** As Tasklist does it. */
    void answer(URI node, String task) throws IOException, InterruptedException {
        get(node, "/camunda/app/tasklist/default/");
        String api = "/camunda/api/engine/engine/default/task/" + task;
        engine(node, api + "/claim", "{\"userId\":\"culture\"}");
        engine(
                node,
                api + "/submit-form",
                "{\"variables\":{\"decision\":{\"value\":\"accepted\",\"type\":\"String\"},"
                        + "\"reason\":{\"value\":\"It will stand in the list\",\"type\":\"String\"}}}");
    }

    private void engine(URI node, String path, String body) throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(node.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 204);
    }

    private HttpResponse<String> post(URI node, String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(node, page).body());
        assertThat(token.find()).as("a form on " + page).isTrue();
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        return http.send(
                HttpRequest.newBuilder(node.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI node, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(node.resolve(path)).build(), BodyHandlers.ofString());
    }
}
