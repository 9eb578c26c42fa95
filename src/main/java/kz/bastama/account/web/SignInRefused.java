package kz.bastama.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in page again, with the login as typed and what is wrong. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    static final String PROBLEM = "signInProblem";
    static final String MINUTES = "signInMinutes";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof SignInHeld held) {
            response.setStatus(429);
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(held.seconds()));
            request.setAttribute(PROBLEM, "account.signIn.held");
            request.setAttribute(MINUTES, (held.seconds() + 59) / 60);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.setAttribute(PROBLEM, "account.signIn.wrong");
        }
        request.getRequestDispatcher(SignInPage.REFUSED).forward(request, response);
    }
}
