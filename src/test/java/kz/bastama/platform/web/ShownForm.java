package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** What a form of a page would send just as it stands. */
final class ShownForm {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([\\w-]+)=\"([^\"]*)\"");

    private ShownForm() {}

    /** The first form that posts there, or to its own page, with one of these hidden fields. */
    static MultiValueMap<String, String> of(String html, Set<String> marks, String path) {
        Optional<MultiValueMap<String, String>> shown = FORM.matcher(html)
                .results()
                .filter(form ->
                        Set.of(path, "").contains(attributes(form.group(1)).getOrDefault("action", "")))
                .map(form -> fields(form.group(2)))
                .filter(fields -> fields.keySet().stream().anyMatch(marks::contains))
                .findFirst();
        assertThat(shown).as("a form for %s with one of %s", path, marks).isPresent();
        return shown.orElseThrow();
    }

    private static MultiValueMap<String, String> fields(String html) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        INPUT.matcher(html).results().forEach(input -> {
            Map<String, String> of = attributes(input.group(1));
            boolean choice = List.of("radio", "checkbox").contains(of.getOrDefault("type", ""));
            if (!choice || input.group(1).contains("checked")) {
                add(fields, of.get("name"), of.getOrDefault("value", choice ? "on" : ""));
            }
        });
        TEXT.matcher(html)
                .results()
                .forEach(text -> add(
                        fields,
                        attributes(text.group(1)).get("name"),
                        text.group(2).strip()));
        SELECT.matcher(html)
                .results()
                .forEach(select -> CHOSEN.matcher(select.group(2))
                        .results()
                        .forEach(option -> add(
                                fields,
                                attributes(select.group(1)).get("name"),
                                attributes(option.group(1)).getOrDefault("value", ""))));
        fields.remove("_csrf");
        return fields;
    }

    private static void add(MultiValueMap<String, String> fields, String name, String value) {
        if (name != null) {
            fields.add(HtmlUtils.htmlUnescape(name), HtmlUtils.htmlUnescape(value));
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> of = new LinkedHashMap<>();
        ATTRIBUTE.matcher(tag).results().forEach(one -> of.put(one.group(1), one.group(2)));
        return of;
    }
}
