package kz.bastama.engine.process;

import java.time.Clock;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProcessEngineSetup {

    @Bean
    Clock clock() {
        return new EngineTime(WorkingCalendar.ZONE);
    }
}
