package kz.bastama.form;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import kz.bastama.form.domain.FormVersions;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The real forms of the product without a database, for tests that need no more. */
public final class FormsFixture {

    public static final Locale KAZAKH = Locale.forLanguageTag("kk");
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private FormsFixture() {}

    /** The forms at noon of Monday, 2 March 2026, in Almaty. */
    public static Forms forms() {
        return CONTEXT.getBean(Forms.class);
    }

    static MessageSource messages() {
        return CONTEXT.getBean(MessageSource.class);
    }

    private static AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(JdbcFormVersions|Test.*)")));
        scanner.scan(Forms.class.getPackageName());
        context.registerBean(Clock.class, () -> Clock.fixed(NOON, ZoneId.of("Asia/Almaty")));
        context.registerBean(FormVersions.class, () -> (id, version) -> Optional.empty());
        context.registerBean("messageSource", MessageSource.class, FormMessages::new);
        context.refresh();
        return context;
    }

    private static final class FormMessages extends AbstractMessageSource {

        @Override
        protected java.text.MessageFormat resolveCode(String code, Locale locale) {
            return null;
        }

        @Override
        protected String getMessageInternal(String code, Object[] facts, Locale locale) {
            String text = texts(locale.getLanguage()).getProperty(code);
            return text == null
                    ? null
                    : new MessageFormat(text, locale)
                            .format(facts != null && facts.length == 1 && facts[0] instanceof Map ? facts[0] : facts);
        }

        private static Properties texts(String language) {
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(
                    FormsFixture.class.getResourceAsStream("/messages/form." + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                texts.load(reader);
                return texts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
