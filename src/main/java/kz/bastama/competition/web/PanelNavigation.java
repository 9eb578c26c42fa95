package kz.bastama.competition.web;

import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of experts and of members of commissions. */
@Configuration
class PanelNavigation {

    @Bean
    NavigationEntry expertise() {
        return new NavigationEntry(Role.EXPERT, "/expert", "competition.expert.title", 30);
    }

    @Bean
    NavigationEntry meetings() {
        return new NavigationEntry(Role.MEMBER, "/member", "competition.member.title", 30);
    }
}
