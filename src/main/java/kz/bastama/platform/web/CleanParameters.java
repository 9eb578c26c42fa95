package kz.bastama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kz.bastama.form.TypedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where text comes in from browsers, whatever page posts it: without the characters that nobody sees ({@link TypedText}). Passwords
 * are left as they are. What Tasklist sends is JSON and passes the same sieve where its form is read.
 */
@Component
@Order(0)
class CleanParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String[]> sent = request.getParameterMap();
        boolean clean = sent.entrySet().stream()
                .allMatch(one -> isSecret(one.getKey())
                        || Arrays.stream(one.getValue()).allMatch(value -> value.equals(TypedText.clean(value))));
        chain.doFilter(clean ? request : new ParameterValues(request, cleaned(sent)), response);
    }

    private static Map<String, String[]> cleaned(Map<String, String[]> sent) {
        Map<String, String[]> cleaned = new LinkedHashMap<>();
        sent.forEach((name, values) -> cleaned.put(
                name,
                isSecret(name)
                        ? values
                        : Arrays.stream(values).map(TypedText::clean).toArray(String[]::new)));
        return cleaned;
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }
}
