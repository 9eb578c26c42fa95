package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private String login;

    void signIn(URI node, String login) throws IOException, InterruptedException {
        signIn(node, login, "bastama-demo");
    }

    void signIn(URI node, String login, String password) throws IOException, InterruptedException {
        HttpResponse<String> landed = post(node, "/sign-in", "/sign-in", Map.of("login", login, "password", password));
        assertThat(landed.headers().firstValue("Location").orElse("")).endsWith("/home");
        this.login = login;
    }

    /** @return the path of the proposal's own page */
    String propose(URI node) throws IOException, InterruptedException {
        String path = send(
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
        assertThat(get(node, path).body()).contains(path.substring(path.lastIndexOf('/') + 1));
        return path;
    }

    /** Completes a task with a form as Tasklist does it. */
    void complete(URI node, String task, Map<String, Object> answers) throws IOException, InterruptedException {
        HttpResponse<String> answer = submit(node, task, answers);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    /** @return what Tasklist says why the task stays open */
    String completeInVain(URI node, String task, Map<String, Object> answers) throws IOException, InterruptedException {
        HttpResponse<String> answer = submit(node, task, answers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private HttpResponse<String> submit(URI node, String task, Map<String, Object> answers)
            throws IOException, InterruptedException {
        get(node, "/camunda/app/tasklist/default/");
        String api = "/camunda/api/engine/engine/default/task/" + task;
        HttpResponse<String> claimed = engine(node, api + "/claim", Map.of("userId", login));
        assertThat(claimed.statusCode()).as(claimed.body()).isBetween(200, 204);
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, value) -> variables.put(
                name, Map.of("value", value, "type", value.getClass().getSimpleName())));
        return engine(node, api + "/submit-form", Map.of("variables", variables));
    }

    /** The first page of a filter, asked as Tasklist asks. */
    String tasks(URI node, String filter) throws IOException, InterruptedException {
        HttpResponse<String> page = engine(
                node,
                "/camunda/api/engine/engine/default/filter/" + filter + "/list?firstResult=0&maxResults=15",
                Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc"))));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    /** Where a page sends the visitor instead; empty when it is shown. */
    String leadsTo(URI node, String path) throws IOException, InterruptedException {
        return get(node, path).headers().firstValue("Location").orElse("");
    }

    /** What the page of an error shows. */
    String unfound(URI node, String path) throws IOException, InterruptedException {
        HttpResponse<String> page = get(node, path);
        assertThat(page.statusCode()).as(path).isEqualTo(404);
        return page.body();
    }

    void openTasklist(URI node) throws IOException, InterruptedException {
        HttpResponse<String> page = get(node, "/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).as(page.headers().toString()).isEqualTo(200);
    }

    private HttpResponse<String> engine(URI node, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
        return http.send(
                HttpRequest.newBuilder(node.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/hal+json, application/json; q=0.5")
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @return the page in English */
    String read(URI node, String path) throws IOException, InterruptedException {
        HttpResponse<String> page = get(node, path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    /** The names with that beginning of the fields that a page asks for. */
    Set<String> names(URI node, String path, String beginning) throws IOException, InterruptedException {
        return Pattern.compile("name=\"(" + Pattern.quote(beginning) + "[^\"]*)\"")
                .matcher(read(node, path))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    byte[] file(URI node, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> file =
                http.send(HttpRequest.newBuilder(node.resolve(path)).build(), BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).as(path).isEqualTo(200);
        return file.body();
    }

    /**
     * Sends a form that stands on a page.
     *
     * @return where it leads
     */
    String send(URI node, String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpResponse<String> sent = post(node, page, action, fields);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return node.resolve(sent.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> post(URI node, String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        String html = get(node, page).body();
        Matcher token = TOKEN.matcher(html);
        assertThat(token.find()).as("a form on " + page).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        boolean inParts = Pattern.compile("enctype=\"multipart/form-data\" action=\"" + Pattern.quote(action))
                .matcher(html)
                .find();
        return http.send(
                HttpRequest.newBuilder(node.resolve(action))
                        .header(
                                "Content-Type",
                                inParts ? "multipart/form-data; boundary=part" : "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(inParts ? parts(all) : encoded(all)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As a browser sends a form that takes files. */
    private static String parts(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining("", "", "--part--\r\n"));
    }

    private HttpResponse<String> get(URI node, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(node.resolve(path))
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
    }
}
