package kz.bastama.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.account.CurrentActor;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Words the answers of the engine in the language of the person: names of tasks, processes and filters, and forms. The engine
 * keeps one name for everybody. A form says above what keeps its reader from completing the task. What people have entered is never touched, so {@code form-variables} are not among it.
 */
class TranslationFilter extends OncePerRequestFilter {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final Pattern WORDED = Pattern.compile(
            Pattern.quote(ENGINE)
                    + "(filter(/[^/]+(/list)?)?|task(/[^/]+(/deployed-form|/submit-form|/claim)?)?|process-definition(/[^/]+)?)");

    private static final Pattern FORM = Pattern.compile(Pattern.quote(ENGINE) + "task/([^/]+)/deployed-form");

    private final CurrentActor actor;
    private final EngineWords words;
    private final Function<String, List<String>> barriers;

    /** @param barriers why the present person may not complete the task of that id */
    TranslationFilter(CurrentActor actor, EngineWords words, Function<String, List<String>> barriers) {
        this.actor = actor;
        this.words = words;
        this.barriers = barriers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WORDED.matcher(path(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (isJson(kept) && kept.getContentSize() > 0) {
            String said = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
            kept.resetBuffer();
            kept.getOutputStream()
                    .write(worded(path(request), kept.getStatus(), said).getBytes(StandardCharsets.UTF_8));
        }
        kept.copyBodyToResponse();
    }

    private String worded(String path, int status, String json) {
        Locale language = actor.language();
        if (path.endsWith("/submit-form") || path.endsWith("/claim")) {
            return words.reason(json, status, path.endsWith("/claim"), language);
        }
        if (status != HttpServletResponse.SC_OK) {
            return json;
        }
        Matcher form = FORM.matcher(path);
        return form.matches() ? words.form(json, barriers.apply(form.group(1)), language) : words.names(json, language);
    }

    private static boolean isJson(HttpServletResponse response) {
        return response.getContentType() != null
                && MediaType.parseMediaType(response.getContentType())
                        .getSubtype()
                        .endsWith("json");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
