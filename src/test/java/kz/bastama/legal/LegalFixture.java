package kz.bastama.legal;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.MapPropertySource;

/** The real editions, and refusals in the real words of all modules, without a database. */
public final class LegalFixture {

    public static final EditionId STATE_GRANTS = EditionId.parse("state-grant/2025-07-01");

    private static final List<String> PARTS = List.of(
            "kz.bastama.legal.persistence.RuleBeans",
            "kz.bastama.legal.web.WordedRefusals",
            "kz.bastama.platform.web.MessageTexts");

    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private LegalFixture() {}

    public static Editions editions() {
        return CONTEXT.getBean(Editions.class);
    }

    public static Edition stateGrants() {
        return editions().get(STATE_GRANTS);
    }

    public static MessageSource messages() {
        return CONTEXT.getBean("messageSource", MessageSource.class);
    }

    public static RefusalWording wording() {
        return CONTEXT.getBean(RefusalWording.class);
    }

    private static AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        try {
            for (String part : PARTS) {
                context.registerBeanDefinition(part, new AnnotatedGenericBeanDefinition(Class.forName(part)));
            }
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("strict", Map.of("bastama.messages.strict", "true")));
        context.registerBean(PropertySourcesPlaceholderConfigurer.class);
        context.refresh();
        return context;
    }
}
