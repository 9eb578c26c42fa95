package kz.bastama.legal.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a file of ours without YAML's guesses: only {@code true}, {@code false} and whole numbers are typed; dates, times
 * such as 18:30 and decimals stay the text they are.
 */
final class Yaml {

    private Yaml() {}

    static YamlPart read(Resource file, String name) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        try (InputStream bytes = file.getInputStream()) {
            Object root = new org.yaml.snakeyaml.Yaml(
                            new SafeConstructor(options), new Representer(dumper), dumper, options, new PlainTypes())
                    .load(bytes);
            return new YamlPart(name, "", root);
        } catch (YAMLException unreadable) {
            throw new RulebookFault(List.of(name + " cannot be read: " + unreadable.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class PlainTypes extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("0|[1-9][0-9]*"), "0123456789");
            addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
        }
    }
}
