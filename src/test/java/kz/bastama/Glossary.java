package kz.bastama;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The tables of {@code docs/glossary.md}. */
record Glossary(List<List<String>> rows) {

    static final int JAVA = 4;
    static final int BPMN = 5;

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    static Glossary read() {
        return new Glossary(Sources.read(Path.of("docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList());
    }

    List<List<String>> rowsWithoutTranslation() {
        return rows.stream()
                .filter(row -> row.size() < 6 || row.subList(0, 3).stream().anyMatch(String::isBlank))
                .toList();
    }

    Stream<String> words(int column) {
        return rows.stream()
                .flatMap(row -> QUOTED.matcher(row.get(column)).results())
                .map(found -> found.group(1));
    }

    /** What officers read in the models, in small letters: labels, names, roles. */
    static List<String> labels() {
        return ProcessModels.all()
                .flatMap(model -> Stream.concat(
                        Stream.concat(
                                model.all(Process.class).stream().map(Process::getName),
                                model.all(FlowElement.class).stream().map(FlowElement::getName)),
                        model.all(UserTask.class).stream()
                                .flatMap(task -> task.getCamundaCandidateGroupsList().stream())))
                .filter(label -> label != null)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
    }
}
