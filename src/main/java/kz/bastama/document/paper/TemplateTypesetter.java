package kz.bastama.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.document.FineText;
import kz.bastama.document.PaperContent;
import kz.bastama.document.domain.Imprint;
import kz.bastama.document.domain.Sheet;
import kz.bastama.document.domain.Typesetter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.unbescape.xml.XmlEscape;

/**
 * Fills {@code documents/<module>/<code>.<lang>.html} with {@code c} (content), {@code paper} (imprint), {@code f}
 * (formats) and {@code language}. An engine of its own: papers see neither beans nor requests. Templates are XML, so what
 * is not well-formed fails here, and characters that XML forbids are dropped from facts.
 */
@Component
class TemplateTypesetter implements Typesetter {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<String, Formats> formats = Stream.of("kk", "ru")
            .collect(Collectors.toMap(Function.identity(), code -> new Formats(Locale.forLanguageTag(code))));

    private final String css;
    private final String host;

    /** @param address where the product is reached from outside; the foot of each page leads there */
    TemplateTypesetter(@Value("${bastama.address:http://localhost:${server.port:8080}}") String address) {
        this.host = address.replaceFirst("^https?://", "");
        this.css = textOf("/documents/document/paper.css");
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(TemplateTypesetter.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    @Override
    public Sheet set(PaperContent content, Imprint imprint, Locale language) {
        Context context = new Context(language);
        context.setVariable("c", content);
        context.setVariable("paper", imprint);
        context.setVariable("f", formats.get(language.getLanguage()));
        context.setVariable("language", language.getLanguage());
        context.setVariable("css", css);
        context.setVariable("address", host);
        String template =
                "%s/%s.%s".formatted(content.type().module(), content.type().code(), language.getLanguage());
        String xhtml = FineText.of(plain(printable(engine.process(template, context))));
        return new Sheet(titleOf(xhtml, template), xhtml, imprint.issuedAt());
    }

    /** Pages keep the number of an article together with a hyphen that breaks no line; a paper is searched by the plain one. */
    private static String plain(String text) {
        return text.replace('\u2011', '-');
    }

    /** Most papers have nothing to drop, and looking by the pattern takes a tenth of the wording. */
    private static String printable(String text) {
        boolean clean =
                text.chars().allMatch(letter -> letter >= ' ' && letter < Character.MIN_SURROGATE || letter == '\n');
        return clean ? text : UNPRINTABLE.matcher(text).replaceAll("");
    }

    private static String textOf(String resource) {
        try (InputStream stream = TemplateTypesetter.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String titleOf(String xhtml, String template) {
        Matcher title = TITLE.matcher(xhtml);
        if (!title.find() || title.group(1).isBlank()) {
            throw new IllegalStateException("No title in documents/" + template + ".html");
        }
        return XmlEscape.unescapeXml(title.group(1)).strip().replaceAll("\\s+", " ");
    }
}
