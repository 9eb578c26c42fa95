package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.bastama.account.Person;

/**
 * Somebody who typed a right password and no more. To the whole product this is a visitor; only the pages that ask for a code, or
 * set one up, know better.
 *
 * @param hasFactor false where a second factor is still to be set up
 */
record HalfSignedIn(Person person, boolean hasFactor) {

    private static final String ATTRIBUTE = HalfSignedIn.class.getName();

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<HalfSignedIn> in(HttpServletRequest request) {
        return Optional.ofNullable((HalfSignedIn) request.getAttribute(ATTRIBUTE));
    }
}
