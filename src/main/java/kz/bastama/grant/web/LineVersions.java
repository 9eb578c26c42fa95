package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.bastama.grant.web.ReportLines.Line;

/**
 * Which line of the revision before became which of the present one. A line is known again by its document, its file, or payee
 * and sum; where as many are left over on both sides, they follow each other in their order.
 *
 * @param before the former line of a present one; nothing for a new line
 * @param gone lines that are no more there
 */
record LineVersions(Map<Line, Line> before, List<Line> gone) {

    private static final List<Function<Line, Object>> SIGNS = List.of(
            line -> line.document() + "|" + line.date(),
            Line::receipt,
            line -> line.item() + "|" + line.payee() + "|" + line.spent().stripTrailingZeros());

    static LineVersions of(List<Line> former, List<Line> present) {
        Map<Line, Line> before = new IdentityHashMap<>();
        List<Line> left = new ArrayList<>(former);
        List<Line> unknown = new ArrayList<>(present);
        for (Function<Line, Object> sign : SIGNS) {
            unknown.removeIf(line -> {
                Object mark = sign.apply(line);
                var same = left.stream()
                        .filter(one -> mark != null && mark.equals(sign.apply(one)))
                        .findFirst();
                same.ifPresent(one -> {
                    before.put(line, one);
                    left.removeIf(other -> other == one);
                });
                return same.isPresent();
            });
        }
        if (left.size() == unknown.size()) {
            for (int at = 0; at < left.size(); at++) {
                before.put(unknown.get(at), left.get(at));
            }
            left.clear();
        }
        return new LineVersions(before, left);
    }
}
