package kz.bastama.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GoneTasksTest {

    private static final String TASK = "/camunda/api/engine/engine/default/task/";
    private static final Actor OFFICER =
            new Actor(UUID.randomUUID(), "aigerim", "Aigerim", Set.of(Right.of(Role.OPERATOR)));

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private boolean arrived;

    @Test
    void tellsOfATaskThatSomebodyElseHasDoneAsAConflict() throws Exception {
        for (String action : new String[] {"submit-form", "claim", "unclaim"}) {
            response.reset();
            send("POST", TASK + "gone/" + action);

            assertThat(arrived).isFalse();
            assertThat(response.getStatus()).isEqualTo(409);
            assertThat(response.getContentAsString()).contains("\"message\":\"It is done\"");
        }
    }

    @Test
    void leavesEverythingElseToTheEngine() throws Exception {
        for (String address : new String[] {"open/submit-form", "gone/comment/create", "gone/complete/more"}) {
            arrived = false;
            send("POST", TASK + address);
            assertThat(arrived).isTrue();
        }
        arrived = false;
        send("GET", TASK + "gone/claim");
        assertThat(arrived).isTrue();
    }

    private void send(String method, String path) throws Exception {
        FilterChain engine = (asked, answer) -> arrived = true;
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("engine.task.done", Locale.forLanguageTag("ru"), "It is done");
        new GoneTasks("open"::equals, () -> OFFICER, texts, new ObjectMapper())
                .doFilter(new MockHttpServletRequest(method, path), response, engine);
    }
}
