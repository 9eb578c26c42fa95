package kz.bastama.replay.process;

import java.util.List;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An officer completes a task. */
@Component
@Profile({"replay", "demo"})
class CompleteAct implements Act {

    private final StaffDesk desk;
    private final Stage stage;

    CompleteAct(StaffDesk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    @Override
    public String word() {
        return "complete";
    }

    @Override
    public List<Reason> play(Part told) {
        return desk.submit(
                stage.id(told.text("of")),
                told.text("task"),
                told.optional("by").orElse(null),
                told.typed("with"));
    }
}
