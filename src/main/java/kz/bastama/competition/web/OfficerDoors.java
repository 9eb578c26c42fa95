package kz.bastama.competition.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Hangs the door before the case pages of staff. */
@Configuration(proxyBeanMethods = false)
class OfficerDoors {

    @Bean
    static MappedInterceptor doorOfCases(OfficerDoor door) {
        return new MappedInterceptor(new String[] {"/staff/**"}, door);
    }
}
