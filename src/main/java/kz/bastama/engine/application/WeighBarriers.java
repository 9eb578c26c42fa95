package kz.bastama.engine.application;

import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.engine.Barriers;
import kz.bastama.engine.CompletionBar;
import kz.bastama.engine.domain.TaskCases;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WeighBarriers implements Barriers {

    private final TaskCases tasks;
    private final List<CompletionBar> bars;
    private final RefusalWording wording;
    private final CurrentActor actor;

    WeighBarriers(TaskCases tasks, List<CompletionBar> bars, RefusalWording wording, CurrentActor actor) {
        this.tasks = tasks;
        this.bars = bars;
        this.wording = wording;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(String taskId) {
        Verdict barred = tasks.of(taskId)
                .map(task -> Verdict.all(bars.stream().map(bar -> bar.check(task.taskKey(), task.caseId()))))
                .orElseGet(Verdict::allowed);
        return wording.of(barred, actor.language());
    }
}
