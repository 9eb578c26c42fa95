package kz.bastama.engine.process;

import kz.bastama.engine.application.PeopleFirst;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Jobs let people pass. Their lock is minutes long, so that no other node takes what waits here for seconds. */
@Configuration(proxyBeanMethods = false)
class PatientJobs {

    private static final String THREADS_OF_JOBS = "camundaTaskExecutor";

    @Bean
    static BeanPostProcessor patience(ObjectProvider<PeopleFirst> people) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals(THREADS_OF_JOBS) && bean instanceof ThreadPoolTaskExecutor threads) {
                    threads.setTaskDecorator(patient(people));
                }
                return bean;
            }
        };
    }

    private static TaskDecorator patient(ObjectProvider<PeopleFirst> people) {
        return job -> () -> {
            try {
                people.getObject().letPass();
            } catch (
                    InterruptedException stopped) { // the server stops; what is not begun is taken again after its lock
                Thread.currentThread().interrupt();
                return;
            }
            job.run();
        };
    }
}
