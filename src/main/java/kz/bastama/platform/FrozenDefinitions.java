package kz.bastama.platform;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets Spring remember which beans are of which type as soon as all are defined. By itself it does so only once the web server
 * stands, and until then goes through a thousand definitions at each injection.
 *
 * <p>Without an order, so that it comes after all processors that have one: what these still change in a definition would be
 * lost on one that is remembered. Boot tells the engine in this way to wait for the tables.
 */
@Component
class FrozenDefinitions implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory definitions) {
        definitions.freezeConfiguration();
    }
}
