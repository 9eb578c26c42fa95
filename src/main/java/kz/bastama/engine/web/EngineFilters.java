package kz.bastama.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import kz.bastama.account.CurrentActor;
import kz.bastama.engine.Barriers;
import kz.bastama.engine.Workload;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters before the engine's web applications, after the portal's security: door, tasks that are gone, then sign-in to the engine, and
 * behind everything the translation. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

    private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<EngineDoor> engineDoor(CurrentActor actor, ObjectMapper json) {
        FilterRegistrationBean<EngineDoor> door = new FilterRegistrationBean<>(new EngineDoor(actor, json));
        door.addUrlPatterns("/camunda", "/camunda/*");
        door.setOrder(AFTER_SECURITY);
        return door;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineSignIn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> signIn =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        signIn.addInitParameter("authentication-provider", PortalSession.class.getName());
        signIn.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        signIn.setOrder(AFTER_SECURITY + 2);
        return signIn;
    }

    @Bean
    FilterRegistrationBean<GoneTasks> goneTasks(
            ObjectProvider<Workload> workload, CurrentActor actor, MessageSource texts, ObjectMapper json) {
        FilterRegistrationBean<GoneTasks> gone = new FilterRegistrationBean<>(
                new GoneTasks(task -> workload.getObject().isOpen(task), actor, texts, json));
        gone.addUrlPatterns("/camunda/api/engine/*");
        gone.setOrder(AFTER_SECURITY + 1);
        return gone;
    }

    @Bean
    FilterRegistrationBean<TranslationFilter> engineTranslation(
            CurrentActor actor, EngineWords words, ObjectProvider<Barriers> barriers) {
        FilterRegistrationBean<TranslationFilter> translation = new FilterRegistrationBean<>(
                new TranslationFilter(actor, words, task -> barriers.getObject().of(task)));
        translation.addUrlPatterns("/camunda/api/engine/*");
        translation.setOrder(Ordered.LOWEST_PRECEDENCE);
        return translation;
    }
}
