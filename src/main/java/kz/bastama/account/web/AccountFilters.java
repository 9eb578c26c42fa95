package kz.bastama.account.web;

import jakarta.servlet.Filter;
import kz.bastama.account.Deputies;
import kz.bastama.account.SecondFactorSetting;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.SecondFactors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountFilters {

    /** For the security chains only; the container must not run it a second time. */
    @Bean
    Filter presentAccount(Accounts accounts, Deputies deputies, SecondFactors factors, SecondFactorSetting setting) {
        return new PresentAccount(accounts, deputies, factors, setting);
    }

    @Bean
    FilterRegistrationBean<Filter> presentAccountInChainsOnly(Filter presentAccount) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(presentAccount);
        registration.setEnabled(false);
        return registration;
    }
}
