package kz.bastama.grant.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.form.CsvRow;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;
import kz.bastama.form.Kind;
import kz.bastama.form.Option;
import kz.bastama.grant.application.ImportExpenses;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Empty tables of expenses, with the columns that the import knows. */
@Component
class ExpenseTemplates {

    private static final double WIDTH = 24;

    private final ExpenseColumns columns;
    private final MessageSource messages;

    ExpenseTemplates(ExpenseColumns columns, MessageSource messages) {
        this.columns = columns;
        this.messages = messages;
    }

    byte[] csv(Form form, Locale language) {
        return (CsvRow.BYTE_ORDER_MARK + CsvRow.of(columns.labels(form, language))).getBytes(StandardCharsets.UTF_8);
    }

    /** A second sheet lists what may be chosen; the cells of the first offer it. */
    byte[] xlsx(Form form, Map<String, ?> given, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Bastama", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(word("sheet", language));
            Worksheet choices = workbook.newWorksheet(word("choices", language));
            List<Field> fields = ExpenseColumns.list(form.in(language)).fields();
            for (int at = 0; at < fields.size(); at++) {
                Field field = fields.get(at);
                head(sheet, at, field.label());
                Range below = sheet.range(1, at, ImportExpenses.most(form), at);
                format(below, field);
                offer(choices, at, field.label(), below, offered(form, field, given, language));
            }
            sheet.freezePane(0, 1);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, int column, String label) {
        sheet.value(0, column, label);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, WIDTH);
    }

    private static void format(Range cells, Field field) {
        if (field.type() == FieldType.DATE) {
            cells.style().format("dd.mm.yyyy").set();
        } else if (field.kind() == Kind.MONEY) {
            cells.style().format("#,##0.00").set();
        } else {
            cells.style().format("@").set();
        }
    }

    private static void offer(Worksheet choices, int column, String label, Range cells, List<String> offered) {
        if (offered.isEmpty()) {
            return;
        }
        head(choices, column, label);
        for (int at = 0; at < offered.size(); at++) {
            choices.value(at + 1, column, offered.get(at));
        }
        cells.validateWithList(choices.range(1, column, offered.size(), column));
    }

    private List<String> offered(Form form, Field field, Map<String, ?> given, Locale language) {
        if (field.type() == FieldType.CHECKBOX) {
            return Stream.of("yes", "no")
                    .map(word -> word(word, language).split(",")[0])
                    .toList();
        }
        return field.type().isChoice()
                ? ExpenseColumns.options(form, field.key(), given, language)
                        .map(Option::label)
                        .toList()
                : List.of();
    }

    private String word(String key, Locale language) {
        return messages.getMessage("grant.import." + key, null, language);
    }
}
