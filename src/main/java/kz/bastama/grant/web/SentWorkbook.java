package kz.bastama.grant.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bastama.form.TypedText;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook that the upload desk has looked into. Nothing in it is computed: of a formula the value
 * counts that was saved with it.
 */
final class SentWorkbook {

    static final String BOMB = "grant.importBomb";

    /** What may come out of the file as a whole: the texts of all its sheets are held in memory at once. */
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;

    private static final int MOST_COLUMNS = 50;

    /** Empty ones among them. */
    private static final int MOST_ROWS = 20_000;

    /** The last decimals of a binary number are noise. */
    private static final int DECIMALS = 9;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,30})?([Ee][-+]?\\d{1,2})?");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_050);

    private SentWorkbook() {}

    /** @param reach number of the last row that may have anything in it */
    static SentTable read(Path file, int reach) {
        try {
            return isTooLarge(file) ? SentTable.refused(BOMB) : rows(file, reach);
        } catch (IOException
                | RuntimeException
                        broken) { // the reader throws whatever it stumbles over in a file that was made by hand
            return SentTable.refused("grant.importTorn");
        }
    }

    /** Unpacked as the reader does: two parts of one name are not the same to everybody. */
    private static boolean isTooLarge(Path file) throws IOException {
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setFile(file.toFile()).get()) {
            for (Enumeration<ZipArchiveEntry> parts = zip.getEntries(); parts.hasMoreElements(); ) {
                try (InputStream part = zip.getInputStream(parts.nextElement())) {
                    unpacked += part.transferTo(OutputStream.nullOutputStream());
                }
                if (unpacked > MOST_UNPACKED) {
                    return true;
                }
            }
            WorkbookLimits.check(zip);
        }
        return false;
    }

    private static SentTable rows(Path file, int reach) throws IOException {
        List<SentTable.Row> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            LocalDate dayZero = workbook.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            Iterator<Row> all = sheet.iterator();
            for (int met = 0; all.hasNext(); met++) {
                if (met == MOST_ROWS) {
                    return SentTable.refused(BOMB);
                }
                Row read = all.next();
                SentTable.Row row = new SentTable.Row(read.getRowNum(), cells(read, dayZero));
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (read.getRowNum() > reach && !row.isBlank()) {
                    break;
                }
            }
        }
        return new SentTable(rows, null);
    }

    private static List<SentTable.Cell> cells(Row row, LocalDate dayZero) {
        List<SentTable.Cell> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_COLUMNS); at++) {
            cells.add(row.getOptionalCell(at).map(cell -> cell(cell, dayZero)).orElse(SentTable.Cell.EMPTY));
        }
        return cells;
    }

    private static SentTable.Cell cell(Cell cell, LocalDate dayZero) {
        boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        String raw = numeric ? cell.getRawValue() : cell.getText();
        String text = raw == null ? "" : TypedText.clean(raw).strip();
        return numeric && NUMBER.matcher(text).matches() ? number(text, dayZero) : SentTable.Cell.of(text);
    }

    private static SentTable.Cell number(String raw, LocalDate dayZero) {
        BigDecimal number =
                new BigDecimal(raw).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean day = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) <= 0;
        return new SentTable.Cell(
                number.toPlainString(),
                true,
                day ? dayZero.plusDays(number.intValue()).toString() : null);
    }
}
