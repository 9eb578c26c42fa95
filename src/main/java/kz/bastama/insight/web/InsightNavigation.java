package kz.bastama.insight.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
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

    @Bean
    DeskTile yearlyReportsTile() {
        return new YearlyReportsTile();
    }

    private static final class YearlyReportsTile implements DeskTile {

        @Override
        public Set<Role> roles() {
            return Set.of(Role.OPERATOR, Role.ADMINISTRATOR);
        }

        @Override
        public String path() {
            return "/yearly-reports";
        }

        @Override
        public String key() {
            return "insight.desk.yearlyReports";
        }

        @Override
        public Set<String> processes() {
            return Set.of("operator-report");
        }
    }
}
