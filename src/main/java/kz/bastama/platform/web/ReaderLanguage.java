package kz.bastama.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: the person's own, else the one chosen in this browser, else the browser's, else Russian. */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    static final String COOKIE = "language";

    private final CurrentActor actor;

    ReaderLanguage(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return actor.person()
                .map(Person::language)
                .map(Languages::of)
                .or(() -> chosenHere(request))
                .or(() -> askedByBrowser(request))
                .orElse(Languages.RUSSIAN);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, Languages.of(locale).getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Locale> chosenHere(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Languages.find(cookie.getValue());
    }

    private static Optional<Locale> askedByBrowser(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked -> Languages.find(asked.getLanguage()).stream())
                .findFirst();
    }
}
