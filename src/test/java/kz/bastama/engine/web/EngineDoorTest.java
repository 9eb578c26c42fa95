package kz.bastama.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EngineDoorTest {

    private static final String TASK = "/camunda/api/engine/engine/default/task";
    private static final Actor OFFICER =
            new Actor(UUID.randomUUID(), "aigerim", "Aigerim", Set.of(Right.of(Role.OPERATOR)));

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private String arrived;

    @Test
    void handsBodyOnUnchanged() throws Exception {
        send("POST", TASK + "/t-1/submit-form", "{\"variables\":{\"sum\":{\"value\":\"1\"}}}");

        assertThat(arrived).isEqualTo("{\"variables\":{\"sum\":{\"value\":\"1\"}}}");
    }

    @Test
    void refusesWhatIsNotListed() throws Exception {
        send("POST", TASK + "/t-1/complete", "{}");

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(arrived).isNull();
    }

    @Test
    void refusesExpressionInQueryHoweverDeep() throws Exception {
        send("POST", TASK, "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}");

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void refusesExpressionInTheAddress() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", TASK);
        request.setParameter("dueAfterExpression", "${now()}");
        pass(request);

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void letsPersonTakeTaskForThemselvesOnly() throws Exception {
        send("POST", TASK + "/t-1/claim", "{\"userId\":\"bolat\"}");
        assertThat(response.getStatus()).isEqualTo(403);

        response.reset();
        send("POST", TASK + "/t-1/claim", "{\"userId\":\"aigerim\"}");
        assertThat(arrived).isNotNull();
    }

    @Test
    void refusesBodyThatIsNotJson() throws Exception {
        send("POST", TASK + "/t-1/submit-form", "{\"variables\":");

        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void refusesBodyBeyondMeasure() throws Exception {
        send("POST", TASK + "/t-1/submit-form", "\"" + "x".repeat(2_000_001) + "\"");

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void letsBrowserKeepScriptsButNoPages() throws Exception {
        pass(new MockHttpServletRequest("GET", "/camunda/lib/deps.js"));
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, max-age=600");

        response.reset();
        pass(new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/"));
        assertThat(response.getHeader("Cache-Control")).isNull();
    }

    private void send(String method, String path, String body) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        pass(request);
    }

    private void pass(MockHttpServletRequest request) throws Exception {
        FilterChain engine =
                (asked, answer) -> arrived = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        new EngineDoor(() -> OFFICER, new ObjectMapper()).doFilter(request, response, engine);
    }
}
