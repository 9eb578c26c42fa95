package kz.bastama.legal.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.domain.Rule;
import kz.bastama.legal.domain.Rulebook;
import kz.bastama.legal.persistence.YamlPart.BadPart;

/** Reads one edition. Everything that is wrong with it is gathered, so that it is mended in one go. */
class RulebookReader {

    private static final Set<String> SPAN = Set.of("working", "calendar", "yearly", "at", "roll");
    private static final Set<String> OF_A_RULE =
            Set.of("value", "certainty", "source", "title", "working", "calendar", "yearly", "at", "roll");

    private final Vocabulary vocabulary;
    private final List<String> faults = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Map<String, OfficialText> sources = Map.of();

    RulebookReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Rulebook read(YamlPart file, EditionId named) {
        OfficialText title = OfficialText.of("", "");
        try {
            file.onlyKnows(Set.of("programme", "inForceFrom", "title", "sources", "rules"));
            title = file.get("title").official();
            sameAsName(file, named);
            sources = sources(file.get("sources"));
            file.get("rules").children().forEach(this::readNode);
        } catch (BadPart bad) {
            faults.add(bad.getMessage());
        }
        return new Rulebook(named, title, rules);
    }

    List<String> faults() {
        return faults;
    }

    private static void sameAsName(YamlPart file, EditionId named) {
        EditionId inside = new EditionId(
                file.get("programme").text(),
                LocalDate.parse(file.get("inForceFrom").text()));
        if (!inside.equals(named)) {
            throw new BadPart(file.at() + " says inside that it is " + inside);
        }
    }

    private static Map<String, OfficialText> sources(YamlPart part) {
        Map<String, OfficialText> sources = new HashMap<>();
        part.children().forEach((name, text) -> sources.put(name, text.official()));
        return sources;
    }

    private void readNode(String name, YamlPart node) {
        String key = node.path().substring("rules.".length());
        try {
            if (isRule(node)) {
                node.onlyKnows(OF_A_RULE);
                Object value = value(node);
                vocabulary.check(key, value, node.file());
                rules.add(new Rule(key, value, node.get("title").official(), basis(node)));
            } else {
                readGroup(key, node);
            }
        } catch (BadPart bad) {
            faults.add(bad.getMessage().replace(": rules.", ": "));
        }
    }

    private static boolean isRule(YamlPart node) {
        return OF_A_RULE.stream().anyMatch(name -> !name.equals("title") && node.has(name));
    }

    private void readGroup(String key, YamlPart group) {
        vocabulary.checkGroup(key, group.file());
        rules.add(new Rule(key, null, group.get("title").official(), null));
        group.children().forEach((name, child) -> {
            if (!name.equals("title")) {
                readNode(name, child);
            }
        });
    }

    private LegalBasis basis(YamlPart node) {
        YamlPart source = node.get("source");
        OfficialText text = source.isMap() ? source.official() : sources.get(source.text());
        if (text == null) {
            throw new BadPart(source.at() + " names " + source.text() + ", which is not among the sources of the file");
        }
        return new LegalBasis(node.get("certainty").certainty(), text);
    }

    private static Object value(YamlPart node) {
        Set<String> span = new TreeSet<>(node.children().keySet());
        span.retainAll(SPAN);
        if (span.isEmpty()) {
            return node.has("value") ? node.get("value").content() : null;
        }
        if (node.has("value")) {
            throw new BadPart(node.at() + " has a value and a term at once");
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        span.forEach(name -> parts.put(name, node.get(name).content()));
        return parts;
    }
}
