package kz.bastama.platform.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The desk and Tasklist for those who work tasks. */
@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    private static final Set<Role> TASK_WORKERS =
            Set.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY, Role.ADMINISTRATOR);

    @Bean
    NavigationEntry operatorDesk() {
        return desk(Role.OPERATOR);
    }

    @Bean
    NavigationEntry customerDesk() {
        return desk(Role.CUSTOMER);
    }

    @Bean
    NavigationEntry secretaryDesk() {
        return desk(Role.SECRETARY);
    }

    @Bean
    NavigationEntry administratorDesk() {
        return desk(Role.ADMINISTRATOR);
    }

    /** Here, for the law may not know of roles. */
    @Bean
    NavigationEntry workingCalendar() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/calendar", "legal.calendar.title", 930);
    }

    @Bean
    @Order(0)
    DeskTile tasklistTile() {
        return DeskTile.of("/camunda/app/tasklist/default/", "platform.desk.tasklist", TASK_WORKERS);
    }

    @Bean
    @Order(1000)
    DeskTile cockpitTile() {
        return DeskTile.of("/camunda/app/cockpit/default/", "platform.desk.cockpit", Set.of(Role.ADMINISTRATOR));
    }

    private static NavigationEntry desk(Role role) {
        return new NavigationEntry(role, "/staff", "platform.desk.title", 10);
    }
}
