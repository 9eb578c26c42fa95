package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each process has one test, called like it, that passes every element of its model. */
class ProcessCoverageTest {

    private static final Pattern DEMAND = Pattern.compile("@PassesEveryElement\\(\"([a-z-]+)\"\\)");

    @Test
    void everyProcessIsPassedInFullByItsOwnTest() {
        Map<String, String> covered = new TreeMap<>();
        for (Path file : World.files(Path.of("src/test/java/kz/bastama"), "ProcessTest.java")) {
            Matcher demand = DEMAND.matcher(Sources.read(file));
            while (demand.find()) {
                covered.put(demand.group(1), file.getFileName().toString());
            }
        }

        assertThat(covered).allSatisfy((process, file) -> assertThat(file).isEqualTo(testOf(process)));
        Set<String> open =
                ProcessModels.executable().stream().map(Model::stem).collect(Collectors.toCollection(TreeSet::new));
        open.removeAll(covered.keySet());
        assertThat(open).isEmpty();
    }

    @Test
    void namesEveryNodeAndFlowThatNoTestPassed() {
        Model loan = Model.read(Path.of("src/test/resources/planted/processes/grant/loan.bpmn"));
        Set<String> all = ProcessCoverage.missed(loan, List.of());
        assertThat(all).contains("Task_CheckLoan", "Flow_CheckLoanToAnswerLoan");

        Set<String> most = new TreeSet<>(all);
        most.removeAll(List.of("Task_CheckLoan", "Flow_CheckLoanToAnswerLoan"));
        assertThat(ProcessCoverage.missed(loan, most)).containsExactly("Flow_CheckLoanToAnswerLoan", "Task_CheckLoan");
        assertThat(ProcessCoverage.missed(loan, all)).isEmpty();
    }

    private static String testOf(String process) {
        String name = Pattern.compile("(^|-)([a-z])")
                .matcher(process)
                .replaceAll(found -> found.group(2).toUpperCase(Locale.ROOT));
        return name + "ProcessTest.java";
    }
}
