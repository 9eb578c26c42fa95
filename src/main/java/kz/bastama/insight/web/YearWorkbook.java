package kz.bastama.insight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.insight.domain.YearBook;
import kz.bastama.insight.domain.YearTables;
import kz.bastama.insight.domain.YearTables.Line;
import kz.bastama.insight.domain.YearTables.Table;
import kz.bastama.planning.Activity;
import kz.bastama.planning.ActivityLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The figures of a year as a workbook: a sheet for each cut, and for managers one with every line that was counted. */
@Component
class YearWorkbook implements YearBook {

    private static final double WIDE = 48;
    private static final double NARROW = 18;

    private final InsightWords words;
    private final MessageSource messages;

    YearWorkbook(InsightWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** What is published has no lines: they name applicants who were not admitted. */
    @Override
    public byte[] of(YearTables tables, Locale language) {
        return of(tables, List.of(), language);
    }

    byte[] of(YearTables tables, List<ActivityLine> lines, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Bastama", "1.0")) {
            for (Table table : tables.tables()) {
                write(workbook.newWorksheet(word("by." + table.cut(), language)), table, tables.total(), language);
            }
            if (!lines.isEmpty()) {
                write(workbook.newWorksheet(word("lines", language)), lines, language);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("workbook of a year", full);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, Table table, Line total, Locale language) {
        List<String> heads = new ArrayList<>(List.of(word("by." + table.cut(), language)));
        for (Activity activity : Activity.values()) {
            heads.add(word("activity." + activity, language));
            if (activity.hasSum()) {
                heads.add(word("activity." + activity, language) + ", " + word("tenge", language));
            }
        }
        head(sheet, heads);
        int at = 1;
        for (Line line : table.lines()) {
            String title = line.title() == null
                    ? word("unknown", language)
                    : line.title().in(language);
            write(sheet, at++, title, line);
        }
        write(sheet, at, word("total", language), total);
        sheet.style(at, 0).bold().set();
    }

    private static void write(Worksheet sheet, int line, String title, Line row) {
        sheet.value(line, 0, title);
        int column = 1;
        for (Activity activity : Activity.values()) {
            sheet.value(line, column++, row.of(activity).count());
            if (activity.hasSum()) {
                sheet.value(line, column, row.of(activity).sum());
                sheet.style(line, column++).format("#,##0.00").set();
            }
        }
    }

    private void write(Worksheet sheet, List<ActivityLine> lines, Locale language) {
        head(
                sheet,
                List.of(
                        word("title", language),
                        word("activity", language),
                        word("day", language),
                        word("tenge", language),
                        word("by.CUSTOMER", language),
                        word("by.TYPE", language),
                        word("by.SPHERE", language),
                        word("by.REGION", language)));
        int at = 1;
        for (ActivityLine line : lines) {
            sheet.value(at, 0, line.title().in(language));
            sheet.value(at, 1, word("activity." + line.activity(), language));
            sheet.value(at, 2, line.day());
            sheet.style(at, 2).format("dd.mm.yyyy").set();
            if (line.activity().hasSum()) {
                sheet.value(at, 3, line.amount());
                sheet.style(at, 3).format("#,##0.00").set();
            }
            for (Cut cut : Cut.values()) {
                sheet.value(at, 4 + cut.ordinal(), words.row(cut, cut.of(line)));
            }
            at++;
        }
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.freezePane(1, 1);
    }

    private String word(String key, Locale language) {
        return messages.getMessage("insight.year." + key, null, language);
    }
}
