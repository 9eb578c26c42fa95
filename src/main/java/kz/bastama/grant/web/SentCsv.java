package kz.bastama.grant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.bastama.form.CsvRow;
import kz.bastama.form.TypedText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of text: cells divided by semicolons, commas or tabulators. */
final class SentCsv {

    /** A line that a spreadsheet understands and nobody sees. */
    private static final String DIVIDER_LINE = "sep=";

    private static final int FIRST_ROWS = 20;

    private static final List<Character> DIVIDERS = List.of(';', ',', '\t');

    private SentCsv() {}

    /** @param reach number of the last row that may have anything in it */
    static SentTable read(byte[] bytes, int reach) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0
                    ? SentTable.refused("grant.importLetters")
                    : rows(text.startsWith(CsvRow.BYTE_ORDER_MARK) ? text.substring(1) : text, reach);
        } catch (CharacterCodingException otherLetters) {
            return SentTable.refused("grant.importLetters");
        }
    }

    private static SentTable rows(String text, int reach) {
        String table = text.startsWith(DIVIDER_LINE) ? text.substring(text.indexOf('\n') + 1) : text;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(divider(table))
                .setIgnoreEmptyLines(false)
                .get();
        List<SentTable.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            int number = 0;
            for (CSVRecord line : parser) {
                SentTable.Row row = new SentTable.Row(++number, cells(line));
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (number > reach && !row.isBlank()) {
                    return new SentTable(rows, null);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) { // a quote that nothing closes
            return SentTable.refused("grant.importTorn");
        }
        return new SentTable(rows, null);
    }

    /** There may be words above the names of the columns: what divides most of the first rows divides the table. */
    private static char divider(String table) {
        List<String> first =
                table.lines().filter(line -> !line.isBlank()).limit(FIRST_ROWS).toList();
        return DIVIDERS.stream()
                .max(Comparator.comparingLong((Character one) -> first.stream()
                                .filter(line -> line.indexOf(one) >= 0)
                                .count())
                        .thenComparingLong(one -> first.stream()
                                .flatMapToInt(String::chars)
                                .filter(c -> c == one)
                                .count())
                        .thenComparing(DIVIDERS::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static List<SentTable.Cell> cells(CSVRecord line) {
        return Stream.of(line.values())
                .map(cell -> SentTable.Cell.of(TypedText.clean(cell).strip()))
                .toList();
    }
}
