package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.BastamaTest;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.Workload;
import kz.bastama.form.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class OpenTasksTest {

    @Autowired
    private Workload workload;

    @Autowired
    private Cases cases;

    @Autowired
    private Rehearsal rehearsal;

    @Test
    void listsTasksOfAllCasesAsTheCasesDo() {
        String first = rehearsal.begin();
        String second = rehearsal.begin();

        List<StaffTask> open = all();

        assertThat(open).containsAll(cases.tasksOf(first)).containsAll(cases.tasksOf(second));
        assertThat(open).doesNotHaveDuplicates();
        assertThat(workload.ofCases(List.of(first, second)))
                .hasSize(cases.tasksOf(first).size() + cases.tasksOf(second).size())
                .containsAll(cases.tasksOf(second));
        assertThat(workload.ofCases(List.of())).isEmpty();
    }

    private List<StaffTask> all() {
        List<StaffTask> open = new ArrayList<>();
        Page<StaffTask> page;
        int number = 0;
        do {
            page = workload.open(number++);
            open.addAll(page.items());
        } while (number < page.pages());
        return open;
    }
}
