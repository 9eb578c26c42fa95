package kz.bastama.grant.web;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bastama.file.ChosenFile;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import org.springframework.stereotype.Component;

/** Reads bank statements: the columns may come in any order and below some lines of words, and money that came in is passed over. */
@Component
class BankStatements {

    static final int MOST = 1000;

    /** The names of the columns stand somewhere among the first rows. */
    private static final int WORDS_ABOVE = 30;

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999.99");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,2})?");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern HAS_LETTER = Pattern.compile("\\p{L}");
    private static final Pattern IBAN = Pattern.compile("KZ\\d{2}[A-Z0-9]{16}");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "dd.MM.uuuu", "dd/MM/uuuu", "dd.MM.uu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final SentTables tables;
    private final BankColumns columns;
    private final RefusalWording wording;
    private final Clock clock;

    BankStatements(SentTables tables, BankColumns columns, RefusalWording wording, Clock clock) {
        this.tables = tables;
        this.columns = columns;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param content of a file of that name */
    BankStatement read(String name, byte[] content, Locale language) {
        return read(tables.inAnyLetters(new ChosenFile(name, new ByteArrayInputStream(content)), 2 * MOST), language);
    }

    private BankStatement read(SentTable table, Locale language) {
        if (table.refusal() != null) {
            return BankStatement.refused(table.refusal());
        }
        Optional<SentTable.Row> head = table.rows().stream()
                .limit(WORDS_ABOVE)
                .filter(row -> BankColumns.areEnough(columns.places(row)))
                .findFirst();
        if (head.isEmpty()) {
            return BankStatement.refused(Refusal.of("grant.bankColumns", null));
        }
        List<SentTable.Row> rows = table.rows().stream()
                .filter(row -> row.number() > head.get().number())
                .toList();
        if (rows.isEmpty() || rows.size() > MOST) {
            return BankStatement.refused(
                    rows.isEmpty()
                            ? Refusal.of("grant.bankEmpty", null)
                            : Refusal.of("grant.bankTooMany", null, Map.of("most", MOST)));
        }
        return lines(rows, columns.places(head.get()), language);
    }

    private BankStatement lines(List<SentTable.Row> rows, Map<String, Integer> places, Locale language) {
        List<BankLine> lines = new ArrayList<>();
        List<ImportView.Mistake> mistakes = new ArrayList<>();
        List<Integer> repeated = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        int leftOut = 0;
        for (SentTable.Row row : rows) {
            Row read = new Row(row, places);
            String sum = read.sum();
            boolean outgoing = !sum.isEmpty() && !sum.matches("[0.]*");
            if (!outgoing || read.isTotal()) {
                leftOut++;
                continue;
            }
            List<ImportView.Mistake> wrong = wrong(read, language);
            if (!wrong.isEmpty()) {
                mistakes.addAll(wrong);
                continue;
            }
            BankLine line = line(read);
            if (seen.add(List.of(line.day(), line.number(), line.sum(), line.bin(), line.iban()))) {
                lines.add(line);
            } else {
                repeated.add(row.number());
            }
        }
        return new BankStatement(lines, mistakes, leftOut, repeated, null);
    }

    private List<ImportView.Mistake> wrong(Row row, Locale language) {
        List<ImportView.Mistake> wrong = new ArrayList<>();
        if (row.day() == null) {
            wrong.add(mistake(row, "day", "grant.bankDay", language));
        } else if (row.day().isAfter(LocalDate.now(clock))) {
            wrong.add(mistake(row, "day", "grant.bankFuture", language));
        }
        if (row.text("order").isEmpty() || row.text("order").length() > 60) {
            wrong.add(mistake(row, "order", "grant.bankOrder", language));
        }
        if (!NUMBER.matcher(row.sum()).matches()
                || new BigDecimal(row.sum()).signum() <= 0
                || new BigDecimal(row.sum()).compareTo(LARGEST) > 0) {
            wrong.add(mistake(row, "sum", "grant.bankSum", language));
        }
        if (!row.bin().matches("|\\d{12}")) {
            wrong.add(mistake(row, "bin", "grant.bankBin", language));
        }
        if (!row.iban().isEmpty() && !IBAN.matcher(row.iban()).matches()) {
            wrong.add(mistake(row, "iban", "grant.bankIban", language));
        }
        return wrong;
    }

    private static BankLine line(Row row) {
        String payee = row.text("payee");
        return new BankLine(
                UUID.randomUUID(),
                row.day(),
                row.text("order"),
                new BigDecimal(row.sum()).setScale(2),
                row.bin(),
                row.iban(),
                payee.length() > LONGEST ? payee.substring(0, LONGEST) : payee);
    }

    private ImportView.Mistake mistake(Row row, String key, String code, Locale language) {
        return new ImportView.Mistake(
                row.row().number(),
                columns.label(key, language),
                ImportView.shortened(row.text(key)),
                wording.of(Refusal.of(code, null), language));
    }

    /** A row under the names of its columns. */
    private record Row(SentTable.Row row, Map<String, Integer> places) {

        private SentTable.Cell cell(String key) {
            Integer at = places.get(key);
            return at == null || at >= row.cells().size()
                    ? SentTable.Cell.EMPTY
                    : row.cells().get(at);
        }

        String text(String key) {
            return cell(key).text();
        }

        LocalDate day() {
            if (cell("day").day() != null) {
                return LocalDate.parse(cell("day").day());
            }
            String text = text("day").split("[ T]")[0];
            for (DateTimeFormatter one : DAYS) {
                try {
                    LocalDate day = LocalDate.parse(text, one);
                    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
                } catch (DateTimeException otherWriting) {
                    continue;
                }
            }
            return null;
        }

        /** Totals have words in the place of a day or of a number. */
        boolean isTotal() {
            boolean numbered = HAS_DIGIT.matcher(text("order")).find();
            boolean dated = HAS_DIGIT.matcher(text("day")).find();
            boolean words = day() == null && HAS_LETTER.matcher(text("day")).find();
            return !numbered && !dated || words && !(numbered && dated);
        }

        /** 1 234,50 and 1,234.50 alike: the last of comma and point divides the tiyn. Some banks write a debit below zero. */
        String sum() {
            String text = text("sum").replaceAll("[\\s\u00a0\u202f']", "").replaceFirst("^[-\u2212\u2013]", "");
            int point = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
            return point < 0 ? text : text.substring(0, point).replaceAll("[,.]", "") + "." + text.substring(point + 1);
        }

        /** A spreadsheet drops the zeros in front. */
        String bin() {
            String text = text("bin").replaceAll("\\s", "");
            return cell("bin").number() ? "0".repeat(Math.max(0, 12 - text.length())) + text : text;
        }

        String iban() {
            return text("iban").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }
    }
}
