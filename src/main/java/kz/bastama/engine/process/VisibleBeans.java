package kz.bastama.engine.process;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;

/**
 * The only beans that an expression in a process definition, or one smuggled into a query, can reach: delegates and the
 * terms. They are looked up when they are asked for, since delegates need the engine and the engine must not need them.
 */
class VisibleBeans extends AbstractMap<Object, Object> {

    private static final String TERMS = "terms";

    private final BeanFactory beans;

    VisibleBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name
                && beans.containsBean(name)
                && (TERMS.equals(name) || beans.isTypeMatch(name, JavaDelegate.class));
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? beans.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
