package kz.bastama.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.SecondFactorSetting;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.SecondFactors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account on each request: a right that was granted, revoked or lent to a deputy counts at once, a closed account and a session older
 * than the password are out, and a temporary password lets nobody further than to its change. Who has not passed the second factor, or must set one
 * up, is a visitor to everything behind this filter.
 */
class PresentAccount extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/profile/password";

    /** The recovery codes are shown on the page of the second factor, once. */
    private static final Set<String> BEFORE_THE_CHANGE =
            Set.of(PASSWORD_PAGE, "/profile/second-factor", "/sign-out", "/language", "/error");

    private final Accounts accounts;
    private final Deputies deputies;
    private final SecondFactors factors;
    private final SecondFactorSetting setting;

    PresentAccount(Accounts accounts, Deputies deputies, SecondFactors factors, SecondFactorSetting setting) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.factors = factors;
        this.setting = setting;
    }

    /** A page of an error has a frame too, which must not greet anybody who is not in. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/webjars/") || path.startsWith("/platform/") || path.startsWith("/form/");
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
        Authentication authentication =
                SignedIn.of(present.get(), lentTo(present.get().person()), kept.getDetails(), signedIn.factorSince());
        Optional<Instant> factor = factors.since(present.get().id());
        if (!hasPassed(signedIn, authentication, factor) && !isMachine(request)) {
            new HalfSignedIn(present.get().person(), factor.isPresent()).noteIn(request);
            context.setAuthentication(new AnonymousAuthenticationToken(
                    "half", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
            return;
        }
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        if (present.get().password().temporary() && !BEFORE_THE_CHANGE.contains(path(request))) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean hasPassed(SignedIn signedIn, Authentication authentication, Optional<Instant> factor) {
        return factor.isPresent()
                ? factor.get().equals(signedIn.factorSince())
                : !setting.requires(((SignedIn) authentication.getPrincipal()).person());
    }

    /** Monitoring signs in with each request, and reads figures only: it has nobody to type a code. */
    private static boolean isMachine(HttpServletRequest request) {
        return path(request).startsWith("/actuator/")
                && String.valueOf(request.getHeader("Authorization")).startsWith("Basic ");
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
