package kz.bastama.ngo.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.bastama.form.TypedText;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.ngo.Territory;

/**
 * The list of the classifier as its keeper publishes it: a line for each unit, a first line that names the columns. Of it are
 * taken the regions, their districts and cities; what lies deeper only where it is known already, for nobody chooses a village.
 *
 * @param passedOver how many units lie deeper
 * @param refusals what is wrong with it, the first of each line
 */
public record TerritoryList(List<Territory> territories, int passedOver, List<Refusal> refusals) {

    private static final Pattern CODE = Pattern.compile("\\d{9}");
    private static final Pattern DEEPER = Pattern.compile("\\d{4}(?!00000)\\d{5}");
    private static final int MOST_TOLD = 20;
    private static final int LONGEST_NAME = 200;

    /** @param known codes that are in use */
    public static TerritoryList read(List<String> lines, Set<String> known) {
        Columns columns = lines.isEmpty() ? null : Columns.named(lines.get(0));
        if (columns == null) {
            return new TerritoryList(List.of(), 0, List.of(Refusal.of("ngo.katoColumns", null)));
        }
        return new Reading(columns, known).of(lines);
    }

    private static final class Reading {

        private final Columns columns;
        private final Set<String> known;
        private final Map<String, Territory> taken = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private int passedOver;

        Reading(Columns columns, Set<String> known) {
            this.columns = columns;
            this.known = known;
        }

        TerritoryList of(List<String> lines) {
            for (int at = 1; at < lines.size(); at++) {
                if (!lines.get(at).isBlank()) {
                    line(at + 1, columns.cells(lines.get(at)));
                }
            }
            taken.values().stream()
                    .filter(one ->
                            one.parent() != null && !taken.containsKey(one.parent()) && !known.contains(one.parent()))
                    .forEach(one -> refuse("ngo.katoParent", Map.of("code", one.kato(), "parent", one.parent())));
            if (taken.isEmpty() && refusals.isEmpty()) {
                refuse("ngo.katoEmpty", Map.of());
            }
            return new TerritoryList(List.copyOf(taken.values()), passedOver, List.copyOf(refusals));
        }

        private void line(int number, Columns.Cells cells) {
            if (!CODE.matcher(cells.code()).matches()) {
                refuse("ngo.katoCode", Map.of("line", number));
            } else if (!seen.add(cells.code())) {
                refuse("ngo.katoTwice", Map.of("line", number, "code", cells.code()));
            } else if (DEEPER.matcher(cells.code()).matches() && !known.contains(cells.code())) {
                passedOver++;
            } else if (!isName(cells.kk()) || !isName(cells.ru())) {
                refuse("ngo.katoName", Map.of("line", number, "code", cells.code(), "longest", LONGEST_NAME));
            } else {
                String region = cells.code().substring(0, 2) + "0000000";
                String parent = region.equals(cells.code()) ? null : region;
                taken.put(cells.code(), new Territory(cells.code(), parent, OfficialText.of(cells.kk(), cells.ru())));
            }
        }

        private static boolean isName(String name) {
            return !name.isEmpty() && name.length() <= LONGEST_NAME;
        }

        private void refuse(String code, Map<String, Object> facts) {
            if (refusals.size() < MOST_TOLD) {
                refusals.add(Refusal.of(code, null, facts));
            }
        }
    }

    /** Where code and names stand in a line. */
    private record Columns(String separator, int code, int kk, int ru) {

        record Cells(String code, String kk, String ru) {}

        static Columns named(String header) {
            for (String separator : List.of(";", "\t", ",")) {
                List<String> names = split(header.toLowerCase(Locale.ROOT), separator);
                int code = place(names, "te", "kato", "code");
                int kk = place(names, "kaz_name", "name_kk");
                int ru = place(names, "rus_name", "name_ru");
                if (code >= 0 && kk >= 0 && ru >= 0) {
                    return new Columns(separator, code, kk, ru);
                }
            }
            return null;
        }

        Cells cells(String line) {
            List<String> cells = split(line, separator);
            return new Cells(cell(cells, code), cell(cells, kk), cell(cells, ru));
        }

        private static String cell(List<String> cells, int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        private static int place(List<String> names, String... wanted) {
            return IntStream.range(0, names.size())
                    .filter(at -> Set.of(wanted).contains(names.get(at)))
                    .findFirst()
                    .orElse(-1);
        }

        private static List<String> split(String line, String separator) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split(Pattern.quote(separator), -1)) {
                cells.add(TypedText.clean(cell.replace("\"", "")).strip());
            }
            return cells;
        }
    }
}
