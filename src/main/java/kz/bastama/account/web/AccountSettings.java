package kz.bastama.account.web;

import java.time.Duration;
import kz.bastama.account.LinkLives;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.SecondFactorSetting;
import kz.bastama.account.application.SetUpSecondFactor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSettings {

    @Bean
    SecondFactorSetting secondFactorSetting(@Value("${bastama.second-factor.staff}") String staff) {
        return switch (staff) {
            case "required" -> new SecondFactorSetting(true);
            case "offered" -> new SecondFactorSetting(false);
            default ->
                throw new IllegalArgumentException("bastama.second-factor.staff is required or offered, not " + staff);
        };
    }

    /** For an only administrator who lost device and codes: whoever sets the environment may do everything anyway. */
    @Bean
    ApplicationRunner secondFactorReset(
            @Value("${bastama.second-factor.reset:}") String login, People people, SetUpSecondFactor setUp) {
        return arguments -> people.findByLogin(login).map(Person::id).ifPresent(setUp::resetAtStart);
    }

    @Bean
    LinkLives linkLives(
            @Value("${bastama.links.confirmation}") Duration confirmation,
            @Value("${bastama.links.reset}") Duration reset,
            @Value("${bastama.links.invitation}") Duration invitation) {
        return new LinkLives(confirmation, reset, invitation);
    }
}
