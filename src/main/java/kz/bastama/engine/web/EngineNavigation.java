package kz.bastama.engine.web;

import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine adds to the navigation of administrators. */
@Configuration(proxyBeanMethods = false)
class EngineNavigation {

    @Bean
    NavigationEntry incidentsForAdministrators() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/incidents", "engine.incidents.title", 940);
    }

    @Bean
    NavigationEntry versionsForAdministrators() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/versions", "engine.versions.title", 950);
    }
}
