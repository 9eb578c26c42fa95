package kz.bastama.engine.process;

import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bastama.legal.TooEarly;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** What was too early goes off at its moment: the engine would try it again within a minute, give it up, and miss the moment. */
class TimersInTime implements FailedJobCommandFactory {

    private final FailedJobCommandFactory otherwise = new DefaultFailedJobCommandFactory();

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return early(failure)
                .<Command<Object>>map(early -> context -> await(context, job, Date.from(early.until())))
                .orElseGet(() -> otherwise.getCommand(job, failure));
    }

    private static Object await(CommandContext context, String id, Date until) {
        JobEntity job = context.getJobManager().findJobById(id);
        if (job != null) {
            job.unlock();
            if (job.getDuedate() == null || job.getDuedate().before(until)) {
                job.setDuedate(until);
            }
        }
        return null;
    }

    private static Optional<TooEarly> early(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(TooEarly.class::isInstance)
                .map(TooEarly.class::cast)
                .findFirst();
    }
}
