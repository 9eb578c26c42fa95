package kz.bastama.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.engine.OpenCase;
import kz.bastama.engine.OpenCases;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.StuckSteps;
import kz.bastama.engine.Workload;
import kz.bastama.form.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cases wait and how long: what the modules say of their cases, put together with the open tasks of staff. */
@Service
public class OpenWork {

    private final ObjectProvider<OpenCases> modules;
    private final Workload workload;
    private final StuckSteps stuck;
    private final Clock clock;

    OpenWork(ObjectProvider<OpenCases> modules, Workload workload, StuckSteps stuck, Clock clock) {
        this.modules = modules;
        this.workload = workload;
        this.stuck = stuck;
        this.clock = clock;
    }

    /** A figure for every stage, in the order of the stages. */
    @Transactional(readOnly = true)
    public List<StageFigure> stages(CaseQuery query) {
        Map<String, List<CaseLine>> lines = find(query).stream()
                .collect(Collectors.groupingBy(line -> line.of().stage()));
        return Stages.ALL.stream()
                .map(stage -> StageFigure.of(stage, lines.getOrDefault(stage, List.of())))
                .toList();
    }

    /** How many cases wait because a step failed. */
    @Transactional(readOnly = true)
    public long stuck(String customer) {
        return find(new CaseQuery("", false, true, customer, "", "")).size();
    }

    @Transactional(readOnly = true)
    public List<CaseLine> find(CaseQuery query) {
        return query.from(lines());
    }

    @Transactional(readOnly = true)
    public Optional<CaseLine> find(String caseId) {
        return lines().filter(line -> line.of().caseId().equals(caseId)).findFirst();
    }

    private Stream<CaseLine> lines() {
        Instant now = clock.instant();
        Map<String, List<StaffTask>> tasks = tasksByCase();
        Set<String> held = stuck.cases();
        return modules.orderedStream()
                .flatMap(module -> module.open().stream())
                .map(one -> line(one, tasks.getOrDefault(one.caseId(), List.of()), held.contains(one.caseId()), now));
    }

    private static CaseLine line(OpenCase of, List<StaffTask> tasks, boolean stuck, Instant now) {
        Instant due = Stream.concat(
                        Stream.of(of).map(OpenCase::due), tasks.stream().map(StaffTask::due))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        long days = Math.max(0, Duration.between(of.since(), now).toDays());
        return new CaseLine(of, tasks, due, due != null && due.isBefore(now), stuck, days);
    }

    private Map<String, List<StaffTask>> tasksByCase() {
        List<StaffTask> tasks = new ArrayList<>();
        Page<StaffTask> page;
        int number = 0;
        do {
            page = workload.open(number++);
            tasks.addAll(page.items());
        } while (number < page.pages());
        return tasks.stream().filter(task -> task.caseId() != null).collect(Collectors.groupingBy(StaffTask::caseId));
    }
}
