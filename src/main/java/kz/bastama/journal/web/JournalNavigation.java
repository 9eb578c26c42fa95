package kz.bastama.journal.web;

import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalNavigation {

    @Bean
    static NavigationEntry journalForAuditors() {
        return new NavigationEntry(Role.AUDITOR, "/audit/journal", "journal.page.navigation", 70);
    }
}
