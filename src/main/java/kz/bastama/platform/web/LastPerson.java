package kz.bastama.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A mark of who was signed in to a browser last: it outlives the session, so that nobody else is shown what they typed. */
final class LastPerson {

    private static final String COOKIE = "BASTAMA_LAST";
    private static final Duration KEPT = Duration.ofDays(30);

    private LastPerson() {}

    /** Of whoever is signed in, otherwise of whoever was last; empty where nobody ever was. */
    static String of(HttpServletRequest request) {
        if (request.getRemoteUser() != null) {
            return mark(request.getRemoteUser());
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String present = of(request);
        if (request.getRemoteUser() == null || cookie != null && present.equals(cookie.getValue())) {
            return;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, present)
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String mark(String login) {
        return UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
