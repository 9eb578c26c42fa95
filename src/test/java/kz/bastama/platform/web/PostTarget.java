package kz.bastama.platform.web;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Where a post goes.
 *
 * @param route as the permissions list it
 * @param path of a case that the person works on; of one that does not exist where there is none
 * @param person null for a visitor
 */
record PostTarget(String route, String path, RequestPostProcessor person) {

    MockHttpServletRequestBuilder by(MockHttpServletRequestBuilder request) {
        return person == null ? request : request.with(person);
    }
}
