package kz.bastama.engine.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.Variable;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

/** Starts the process that exists in tests only: a task with a form and a term, a timer, a message. */
@Component
class Rehearsal {

    static final String PROCESS = "rehearsal";

    private final Cases cases;

    Rehearsal(Cases cases) {
        this.cases = cases;
    }

    /** @return id of the case, which waits at its first task */
    String begin() {
        String id = UUID.randomUUID().toString();
        Variables variables = Variables.of(Variable.text("edition"), "state-grant/2025-07-01")
                .and(Variable.text("grantType"), "short")
                .and(Variable.text("caseTitle"), "Rehearsal")
                .and(Variable.text("casePath"), "/staff/rehearsals/" + id);
        cases.start(PROCESS, id, variables);
        return id;
    }

    StaffTask task(String id) {
        List<StaffTask> open = cases.tasksOf(id);
        if (open.size() != 1) {
            throw new AssertionError("One open task expected, but there are " + open);
        }
        return open.get(0);
    }
}
