package kz.bastama.form.domain;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of markdown that the texts of forms use: headings, lists, bold, italic, links to this site or by https. All else
 * is escaped. Expressions in double braces are put in first, escaped too.
 */
final class Markdown {

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{=?\\s*(.+?)\\s*}}");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]]+)]\\(((?:https://|/(?![/\\\\&])|#|mailto:)[^\\s)\"]*)\\)");
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]()#<>])");

    private final Conditions conditions;

    Markdown(Conditions conditions) {
        this.conditions = conditions;
    }

    String html(String markdown, Map<String, ?> context) {
        String filled = EXPRESSION.matcher(markdown).replaceAll(found -> filled(found, context));
        StringBuilder html = new StringBuilder();
        for (String block : filled.strip().split("\\n\\s*\\n")) {
            html.append(block(block.strip()));
        }
        return html.toString();
    }

    /** What a person typed must not become a link or a heading: its special characters stand for themselves. */
    private String filled(MatchResult expression, Map<String, ?> context) {
        Object value = conditions.value(expression.group(1), context);
        String text = value == null ? "" : value.toString().replace('\n', ' ');
        return Matcher.quoteReplacement(SPECIAL.matcher(text)
                .replaceAll(special -> "&#" + (int) special.group().charAt(0) + ";"));
    }

    private static String block(String block) {
        if (block.startsWith("#")) {
            int level = Math.min(
                    6,
                    Math.max(2, block.length() - block.replaceFirst("^#+", "").length()));
            String text = inline(block.replaceFirst("^#+\\s*", ""));
            return "<h" + level + ">" + text + "</h" + level + ">";
        }
        if (block.lines().allMatch(line -> line.matches("\\s*[-*] .*"))) {
            StringBuilder list = new StringBuilder("<ul>");
            block.lines()
                    .forEach(line -> list.append("<li>")
                            .append(inline(line.replaceFirst("\\s*[-*] ", "")))
                            .append("</li>"));
            return list.append("</ul>").toString();
        }
        return block.isEmpty() ? "" : "<p>" + inline(block).replace("\n", "<br>") + "</p>";
    }

    private static String inline(String text) {
        String safe = text.replaceAll("&(?!#\\d+;)", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return LINK.matcher(safe)
                .replaceAll("<a href=\"$2\">$1</a>")
                .replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>")
                .replaceAll("(?<![*\\w])\\*([^*]+)\\*(?![*\\w])", "<em>$1</em>");
    }
}
