package kz.bastama.insight.web;

import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the figures add to the navigation. */
@Configuration
class InsightNavigation {

    @Bean
    NavigationEntry insightForManagers() {
        return new NavigationEntry(Role.MANAGER, "/insight", "insight.nav", 60);
    }
}
