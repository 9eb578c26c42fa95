package kz.bastama.platform;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets Spring remember which beans are of which type as soon as all are defined. By itself it does so only once the web server
 * stands, and until then goes through a thousand definitions at each injection.
 */
class FrozenDefinitions implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(ConfigurableListableBeanFactory::freezeConfiguration);
    }
}
