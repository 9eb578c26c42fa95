package kz.bastama.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account on each request: a right that was granted, revoked or lent to a deputy counts at once, a closed account and a session older
 * than the password are out, and a temporary password lets nobody further than to its change.
 */
class PresentAccount extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/profile/password";

    private static final Set<String> BEFORE_THE_CHANGE = Set.of(PASSWORD_PAGE, "/sign-out", "/language", "/error");

    private final Accounts accounts;
    private final Deputies deputies;

    PresentAccount(Accounts accounts, Deputies deputies) {
        this.accounts = accounts;
        this.deputies = deputies;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/webjars/") || path.startsWith("/platform/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication kept = SecurityContextHolder.getContext().getAuthentication();
        if (kept == null || !(kept.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> present = accounts.find(signedIn.person().id())
                .filter(account -> account.person().active())
                .filter(account -> account.password().since().equals(signedIn.passwordSince()));
        if (present.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, kept);
            chain.doFilter(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                SignedIn.of(present.get(), lentTo(present.get().person()), kept.getDetails()));
        SecurityContextHolder.setContext(context);
        if (present.get().password().temporary() && !BEFORE_THE_CHANGE.contains(path(request))) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Only staff stands in for staff. */
    private Set<Right> lentTo(Person person) {
        return person.rights().stream().anyMatch(right -> right.role().isStaff())
                ? deputies.lentTo(person.id())
                : Set.of();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
