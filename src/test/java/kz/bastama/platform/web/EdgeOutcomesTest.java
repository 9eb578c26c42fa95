package kz.bastama.platform.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class EdgeOutcomesTest {

    @Test
    void tellsTheSecondOfTwoWhoMakeTheSameAtOnceThatItIsMade() throws Exception {
        MockMvcBuilders.standaloneSetup(new Made())
                .setControllerAdvice(new EdgeOutcomes(new EdgeErrors()))
                .build()
                .perform(post("/made"))
                .andExpect(status().isConflict());
    }

    @RestController
    static class Made {

        @PostMapping("/made")
        String make() {
            throw new IllegalStateException("As the persistence wraps it", new DuplicateKeyException("made already"));
        }
    }
}
