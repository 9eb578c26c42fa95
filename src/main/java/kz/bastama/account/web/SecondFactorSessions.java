package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.application.SetUpSecondFactor;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.SecondFactors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a session knows of a second factor: the secret that is being set up, and that it was passed. */
@Component
class SecondFactorSessions {

    private static final String OFFERED = "secondFactorOffered";

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SetUpSecondFactor setUp;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Deputies deputies;

    SecondFactorSessions(SetUpSecondFactor setUp, SecondFactors factors, Accounts accounts, Deputies deputies) {
        this.setUp = setUp;
        this.factors = factors;
        this.accounts = accounts;
        this.deputies = deputies;
    }

    /** Shows a secret of this session only: one that another session saw must never be taken into use here. */
    void offer(HttpServletRequest request, Person person, Model model) {
        String secret = (String) request.getSession().getAttribute(offeredTo(person));
        if (secret == null) {
            secret = setUp.inventSecret();
            request.getSession().setAttribute(offeredTo(person), secret);
        }
        model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("picture", SecretPicture.of(person.login(), secret));
    }

    /** @return the recovery codes; empty when the code is wrong */
    List<String> begin(HttpServletRequest request, HttpServletResponse response, Person person, String code) {
        String secret = (String) request.getSession().getAttribute(offeredTo(person));
        if (secret == null) {
            return List.of();
        }
        List<String> made = setUp.begin(person.id(), secret, code);
        if (!made.isEmpty()) {
            request.getSession().removeAttribute(offeredTo(person));
            goOn(request, response, person);
        }
        return made;
    }

    /** A session outlives a sign-in over it: the next person must not be offered what the former has seen. */
    private static String offeredTo(Person person) {
        return OFFERED + "." + person.id();
    }

    /** The session has passed the second factor, and goes on under a new id. */
    void goOn(HttpServletRequest request, HttpServletResponse response, Person person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.of(
                accounts.find(person.id()).orElseThrow(),
                deputies.lentTo(person.id()),
                null,
                factors.since(person.id()).orElse(null)));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
