package kz.bastama.form.persistence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kz.bastama.form.domain.Definition;
import kz.bastama.form.domain.FormFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** {@code forms/<module>/<form>.form} with {@code <form>.kk.properties} and {@code <form>.ru.properties} beside it. */
@Component
class ClassPathFormFiles implements FormFiles {

    private static final String SUFFIX = ".form";

    private final Map<String, Definition> shipped = new TreeMap<>();

    ClassPathFormFiles() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*" + SUFFIX)) {
                Definition definition = definition(file);
                if (shipped.put(definition.id(), definition) != null) {
                    throw new IllegalStateException("Two forms have the id " + definition.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Definition> shipped() {
        return shipped;
    }

    private static Definition definition(Resource file) throws IOException {
        String json = file.getContentAsString(StandardCharsets.UTF_8);
        String id = Json.id(json);
        if (!(id + SUFFIX).equals(file.getFilename())) {
            throw new IllegalStateException("Form " + file.getFilename() + " has the id " + id);
        }
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (String language : new String[] {"kk", "ru"}) {
            Resource beside = file.createRelative(id + "." + language + ".properties");
            if (beside.exists()) {
                texts.put(language, texts(beside));
            }
        }
        return new Definition(id, Json.sha256(json + Json.tree((Object) texts)), json, texts);
    }

    private static Map<String, String> texts(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((name, text) -> texts.put(name.toString(), text.toString()));
        return texts;
    }
}
