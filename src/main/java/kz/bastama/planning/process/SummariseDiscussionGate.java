package kz.bastama.planning.process;

import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.DiscussionComments;
import org.springframework.stereotype.Component;

/** Every comment has its answer before the discussion is summed up. */
@Component
class SummariseDiscussionGate implements TaskGate {

    private final DiscussionComments comments;

    SummariseDiscussionGate(DiscussionComments comments) {
        this.comments = comments;
    }

    @Override
    public String taskKey() {
        return DirectionListModel.TASK_SUMMARISE_DISCUSSION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        long open = comments.of(UUID.fromString(caseId)).stream()
                .filter(comment -> !comment.isAnswered())
                .count();
        return open == 0
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("planning.commentsUnanswered", null, Map.of("count", open)));
    }
}
