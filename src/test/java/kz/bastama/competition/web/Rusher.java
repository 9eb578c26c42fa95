package kz.bastama.competition.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of many people at their browsers: a session of its own over connections that all share. */
final class Rusher {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"_seen\" value=\"([^\"]+)\"");
    private static final HttpClient HTTP = client();

    private volatile URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String token;
    private String version;
    private String seen = "";

    Rusher(URI address) {
        this.address = address;
    }

    private static HttpClient client() {
        System.setProperty("jdk.httpclient.bufsize", "65536"); // a megabyte goes in few pieces
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The same person at another server that knows the same sessions. */
    void moveTo(URI other) {
        address = other;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        open("/sign-in");
        HttpResponse<String> landed = post("/sign-in", Map.of("login", login, "password", password));
        if (!landed.headers().firstValue("Location").orElse("").endsWith("/home")) {
            throw new IllegalStateException("Not signed in: " + landed.statusCode());
        }
    }

    /** Keeps what the forms of the page carry. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = exchange(request(path).GET().build());
        token = found(TOKEN, page.body(), token);
        version = found(VERSION, page.body(), version);
        seen = found(SEEN, page.body(), seen);
        return page;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** What the page of the check was about. */
    String seen() {
        return seen;
    }

    /** What the script of the form does while somebody types. */
    HttpResponse<String> autosave(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new ConcurrentHashMap<>(fields);
        all.put("_version", version);
        HttpResponse<String> saved = post(path, all);
        if (saved.statusCode() == 200) {
            version = saved.body();
        }
        return saved;
    }

    /** As a browser posts a form with a file. */
    HttpResponse<String> upload(String path, Map<String, String> fields, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        String head = fields.entrySet().stream()
                .map(one -> "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(
                        "",
                        "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n",
                        "--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                                .formatted(field, name)));
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--part--\r\n")))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(set -> {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private static String found(Pattern pattern, String page, String otherwise) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
