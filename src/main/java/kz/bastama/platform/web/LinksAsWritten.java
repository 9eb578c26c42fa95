package kz.bastama.platform.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Leaves the links of a page as they are written. The library of the browser's scripts brings a filter that seeks each link of each
 * page among the files of the whole class path, one thread at a time: a fifth of the work of a full server.
 */
@Configuration(proxyBeanMethods = false)
class LinksAsWritten {

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> linksSoughtInFiles() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> unused =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        unused.setEnabled(false);
        return unused;
    }
}
