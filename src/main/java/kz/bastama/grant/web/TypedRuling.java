package kz.bastama.grant.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.grant.application.ClearLines.Ruling;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.ReportLine;

/** A decision on a line as it was typed. */
record TypedRuling(String decision, String sum, String reason) implements Serializable {

    private static final Pattern FIELD = Pattern.compile("decision:(\\d{1,4})");
    private static final int LONGEST = 1000;

    /** By the position of the line. */
    static Map<Integer, TypedRuling> of(Map<String, String> fields) {
        Map<Integer, TypedRuling> typed = new TreeMap<>();
        fields.forEach((name, decision) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                String at = field.group(1);
                typed.put(
                        Integer.valueOf(at),
                        new TypedRuling(
                                decision,
                                fields.getOrDefault("sum:" + at, "").strip(),
                                fields.getOrDefault("reason:" + at, "").strip()));
            }
        });
        return typed;
    }

    static TypedRuling of(ReportLine line) {
        return new TypedRuling(
                line.isOpen() ? "" : line.decision().name(),
                line.decision() == LineDecision.PART ? line.accepted().toPlainString() : "",
                line.reason());
    }

    TypedRuling accepted() {
        return new TypedRuling(LineDecision.ACCEPT.name(), "", "");
    }

    boolean isOpen() {
        return decision.isEmpty();
    }

    Ruling at(int position) {
        return new Ruling(position, read(), money(), reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason);
    }

    private LineDecision read() {
        for (LineDecision one : LineDecision.values()) {
            if (one.name().equals(decision)) {
                return one;
            }
        }
        return null;
    }

    private BigDecimal money() {
        String plain = sum.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,2})?") ? new BigDecimal(plain) : null;
    }
}
