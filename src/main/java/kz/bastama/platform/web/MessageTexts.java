package kz.bastama.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class MessageTexts {

    /** Every module's texts in one source. The same key in two files is refused: nobody could tell which one wins. */
    @Bean
    static MessageSource messageSource(@Value("${bastama.messages.strict:false}") boolean strict) throws IOException {
        Map<String, Properties> texts = new HashMap<>();
        for (Locale language : Languages.ALL) {
            texts.put(language.getLanguage(), read(language.getLanguage()));
        }
        return new MessageFiles(texts, strict);
    }

    static Properties read(String language) throws IOException {
        Properties all = new Properties();
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*." + language + ".properties");
        for (Resource file : files) {
            Properties one = new Properties();
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                one.load(reader);
            }
            for (String key : one.stringPropertyNames()) {
                if (all.putIfAbsent(key, one.getProperty(key)) != null) {
                    throw new IllegalStateException("Text " + key + " stands twice, again in " + file);
                }
            }
        }
        return all;
    }
}
