package kz.bastama;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser's session: it keeps the cookie that the product gave it, as the product keeps sessions in the database. */
public final class TestSession {

    private static final String NAME = "BASTAMA";

    private Cookie cookie;

    public ResultActions perform(MockMvc mvc, MockHttpServletRequestBuilder request) throws Exception {
        ResultActions done = mvc.perform(cookie == null ? request : request.cookie(cookie));
        MockHttpServletResponse response = done.andReturn().getResponse();
        Cookie given = response.getCookie(NAME);
        if (given != null) {
            cookie = given.getMaxAge() == 0 ? null : given;
        }
        return done;
    }

    /** What the cookie says, null before the first page that needs one and after leaving. */
    public String id() {
        return cookie == null ? null : cookie.getValue();
    }
}
