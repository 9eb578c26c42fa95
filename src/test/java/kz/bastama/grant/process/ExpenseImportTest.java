package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.file.UploadFixture;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** Expenses come into a report from a table. The first line of the budget here has 640 tenge. */
@BastamaTest
class ExpenseImportTest {

    private static final String HEAD =
            "Статья бюджета;Вид документа;Номер документа;Дата;Получатель;БИН или ИИН получателя;За счёт гранта, тенге;Собственный вклад, тенге";
    private static final String BIN = "160440007161";

    /** Invented, with valid check digits; a spreadsheet shows the second without the zeros in front. */
    private static final String IIN = "900101300017";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String YOUNG = "010203500018";

    @Autowired
    private GrantRoad road;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private Reports reports;

    @Autowired
    private Forms forms;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private Person representative;
    private UUID id;
    private String page;
    private LocalDate today;

    @BeforeEach
    void beginsReportWithOneExpense() {
        Person officer = people.open(Role.OPERATOR);
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        representative = road.representative(grant);
        id = grant.id();
        page = "/cabinet/grants/" + id + "/report/expenses";
        today = LocalDate.parse(road.today());
        people.as(representative, () -> {
            Report draft = draftReport.open(id).orElseThrow();
            Map<String, Object> typed = new HashMap<>(forms.kept(draft.typed()));
            typed.put("achieved", "Cleaner");
            typed.put("expenses", List.of(Map.of("budgetLine", "1"), expense("Old 1", "10.00")));
            draftReport.save(id, draft.version(), typed);
        });
    }

    @Test
    void tellsEveryMistakeByRowAndColumnAndTakesNothing() throws Exception {
        String before = reports.latest(id).orElseThrow().typed();
        send(csv(
                        HEAD,
                        row("1", "Акт 1", today.toString(), BIN, "10,50"),
                        "",
                        row("77", "Акт 2", today.toString(), BIN, "10"),
                        row("1", "Акт 3", "31.02.2026", "160440007162", "ten"),
                        row("1", "Акт 4", "01.01.2020", BIN, "10"),
                        row("1", "Акт 1", today.toString(), BIN, "10.5"),
                        "1;;;;;;;"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                place(4, "Статья бюджета", "77"),
                                place(5, "Дата", "31.02.2026"),
                                place(5, "БИН или ИИН получателя", "160440007162"),
                                place(5, "За счёт гранта, тенге", "ten"),
                                containsString("строка 5"),
                                containsString("Строка 6: "),
                                containsString("Строка 7 повторяет строку 2"),
                                place(8, "Номер документа", "–"))));
        assertThat(reports.latest(id).orElseThrow().typed()).isEqualTo(before);
        send(csv("Дата;Получатель;Дата", today + ";Shop;1"))
                .andExpect(content()
                        .string(allOf(containsString("Не хватает столбцов"), containsString("Номер документа"))));
        send(csv(HEAD + ";Дата", row("1", "Акт 1", today.toString(), BIN, "10") + ";;"))
                .andExpect(content().string(containsString("Столбцы повторяются: Дата")));
    }

    @Test
    void showsWhatWouldBeAddedAndAddsItOnce() throws Exception {
        byte[] table = csv(
                "sep=;",
                HEAD + ";Примечание",
                row("1", "\"Акт; \"\"1\"\"\"", today.format(WRITTEN), BIN, "100,50") + "5;note",
                row("1", "Invoice Old 1", today.toString(), BIN, "10") + ";",
                row("1", "=1+2", today.toString(), IIN, "600.00") + ";");
        String before = reports.latest(id).orElseThrow().typed();
        ResultActions look = send(table);
        look.andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Акт; &quot;1&quot;"),
                                containsString("=1+2"),
                                containsString("Столбцы, которые не принимаются: Примечание"),
                                containsString("строки 3"),
                                containsString("По договору 640 тенге"),
                                containsString("Добавить 2 расхода"))));
        assertThat(reports.latest(id).orElseThrow().typed()).isEqualTo(before);

        take(look)
                .andExpect(flash().attribute("done", "grant.import.done"))
                .andExpect(redirectedUrl("/cabinet/grants/" + id + "/report?step=finance"));
        assertThat(typed())
                .extracting(one -> one.get("document"))
                .containsExactly("Invoice Old 1", "Акт; \"1\"", "=1+2");
        assertThat(typed().get(1))
                .containsEntry("spent", "100,50")
                .containsEntry("own", "5")
                .containsEntry("documentKind", "act")
                .containsEntry("documentDate", today.toString());
        assertThat(forms.kept(reports.latest(id).orElseThrow().typed())).containsEntry("achieved", "Cleaner");
        assertThat(journal.ofCase(id.toString()).toString())
                .contains("grant.expensesImported")
                .doesNotContain(IIN);

        take(look).andExpect(flash().attribute("problem", "grant.import.stale"));
        send(table).andExpect(content().string(containsString("Все эти расходы уже есть в отчёте")));
        assertThat(typed()).hasSize(3);
    }

    @Test
    void readsWorkbookAndComputesNothing() throws Exception {
        long day = today.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        byte[] book = WorkbookFixture.of(
                WorkbookFixture.texts(1, HEAD.split(";")),
                WorkbookFixture.row(
                        3,
                        "<v>1</v>",
                        "t='inlineStr'><is><t>Invoice</t></is",
                        "<v>17</v>",
                        "<v>" + day + "</v>",
                        "t='inlineStr'><is><t>Shop</t></is",
                        "<v>" + Long.parseLong(YOUNG) + "</v>",
                        "<f>WEBSERVICE(\"http://localhost/steal\")</f><v>30.299999999999997</v>",
                        "<f>[1]Other!A1</f>"));
        ResultActions look = send(book);
        look.andExpect(status().isOk());
        take(look).andExpect(flash().attribute("done", "grant.import.done"));
        assertThat(typed().get(1))
                .containsEntry("budgetLine", "1")
                .containsEntry("documentKind", "invoice")
                .containsEntry("document", "17")
                .containsEntry("documentDate", today.toString())
                .containsEntry("payeeNumber", YOUNG)
                .containsEntry("spent", "30,30")
                .doesNotContainKey("own");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() throws Exception {
        String row = row("1", "Акт 1", today.toString(), BIN, "10");
        refuses((HEAD + "\n" + row).getBytes(Charset.forName("windows-1251")), "UTF-8");
        refuses((HEAD + "\n" + row).getBytes(StandardCharsets.UTF_16), "UTF-8");
        refuses((HEAD + "\n" + row).getBytes(StandardCharsets.UTF_16LE), "UTF-8");
        refuses(csv(HEAD, "\"" + row), "не читается до конца");
        refuses(new byte[0], "Файл пуст");
        refuses(new byte[1024 * 1024 + 1], "больше 1 МБ");
        refuses(csv(HEAD), "нет расходов");
        refuses(csv("", ";;;"), "нет расходов");
        refuses(UploadFixture.docx(), "Принимаются только CSV и XLSX");
        refuses("PK-1 and nothing more".getBytes(StandardCharsets.UTF_8), "Принимаются только CSV и XLSX");
        refuses(
                csv(Stream.concat(
                                Stream.of(HEAD),
                                IntStream.rangeClosed(1, 201)
                                        .mapToObj(at -> row("1", "Акт " + at, today.toString(), BIN, "1")))
                        .toArray(String[]::new)),
                "не больше 200");
        refuses(
                WorkbookFixture.of(WorkbookFixture.texts(1, HEAD.split(";")), WorkbookFixture.texts(90_000, "1")),
                "не больше 200");
        mvc.perform(post(page).with(people.signedIn(representative)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Сначала выберите файл")));
    }

    @Test
    void isNotHarmedByAWorkbookMadeToHarm() throws Exception {
        refuses(
                WorkbookFixture.of(
                        "<row r='1'><c r='A1' t='inlineStr'><is><t>" + "x".repeat(25_000_000) + "</t></is></c></row>"),
                "слишком большой");
        refuses(
                WorkbookFixture.sheet("<!DOCTYPE s [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData>"
                        + "<row r='1'><c r='A1' t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>"),
                "");
        refuses(WorkbookFixture.sheet("<worksheet><sheetData><row r='-5'><c r='!!'><v>1</v>"), "не читается до конца");
        refuses(WorkbookFixture.of(WorkbookFixture.row(1, "t='s'><v>999999</v")), "");
        refuses(WorkbookFixture.of("<row r='1'><c r='CRPXNLR1'><v>1</v></c></row>"), "не читается до конца");
        refuses(
                WorkbookFixture.of(WorkbookFixture.row(
                        1,
                        "<f t='shared' ref='A1:B1' si='0'>" + "A1+".repeat(300_000) + "A1</f><v>1</v>",
                        "<f t='shared' si='0'/><v>1</v>")),
                "не читается до конца");
        refuses(
                WorkbookFixture.of("<row r='1'><c r='A1'><f><x/></f></c><c r='CRPXNLR1'><v>1</v></c></row>"),
                "не читается до конца");
        refuses(WorkbookFixture.of("<row r='1'><c r='ZZZ1'/></row>".repeat(20_001)), "слишком большой");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void offersTemplatesThatItReads(String language) throws Exception {
        for (String template : List.of("xlsx", "csv")) {
            byte[] empty = mvc.perform(get(page + "/template." + template)
                            .header("Accept-Language", language)
                            .with(people.signedIn(representative)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(empty).isNotEmpty();
            refuses(empty, "нет расходов");
        }
    }

    @Test
    void takesOnlyWhatItWroteItself() throws Exception {
        for (String rows : List.of("", "[]", "null", "{", "{\"expenses\":1}", "[".repeat(5_000))) {
            mvc.perform(takes(rows, "0")).andExpect(flash().attribute("problem", "grant.import.stale"));
        }
        int version = reports.latest(id).orElseThrow().version();
        mvc.perform(takes(
                        "{\"expenses\":[{\"document\":\"A\\u0000B\",\"evil\":\"x\",\"payee\":{\"a\":1}}]}",
                        Integer.toString(version)))
                .andExpect(flash().attribute("done", "grant.import.done"));
        assertThat(typed().get(1)).isEqualTo(Map.of("document", "AB"));
        mvc.perform(get(page.replace("/expenses", "?step=finance")).with(people.signedIn(representative)))
                .andExpect(content().string(allOf(containsString("value=\"AB\""), not(containsString("evil")))));
    }

    private void refuses(byte[] file, String words) throws Exception {
        send(file)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(words)));
        assertThat(typed()).hasSize(2);
    }

    private ResultActions send(byte[] file) throws Exception {
        return mvc.perform(multipart(page)
                .file(new MockMultipartFile("file", "expenses.csv", "text/csv", file))
                .with(people.signedIn(representative))
                .with(csrf()));
    }

    /** Presses the button of the page that showed the rows. */
    private ResultActions take(ResultActions look) throws Exception {
        String html = look.andReturn().getResponse().getContentAsString();
        return mvc.perform(takes(hidden(html, "rows"), hidden(html, "_version")));
    }

    private MockHttpServletRequestBuilder takes(String rows, String version) {
        return post(page + "/take")
                .param("rows", rows)
                .param("_version", version)
                .with(people.signedIn(representative))
                .with(csrf());
    }

    private static String hidden(String html, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(found.find()).as("hidden field %s", name).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private static Matcher<String> place(int row, String column, String typed) {
        return stringContainsInOrder(">" + row + "</th>", ">" + column + "</td>", ">" + typed + "</td>");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> typed() {
        return (List<Map<String, Object>>)
                forms.kept(reports.latest(id).orElseThrow().typed()).get("expenses");
    }

    private static byte[] csv(String... lines) {
        return Stream.of(lines).collect(Collectors.joining("\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String line, String document, String day, String payee, String spent) {
        return String.join(";", line, "Акт выполненных работ", document, day, "Shop", payee, spent, "");
    }

    private Map<String, Object> expense(String document, String spent) {
        return Map.of(
                "budgetLine",
                "1",
                "documentKind",
                "invoice",
                "document",
                "Invoice " + document,
                "documentDate",
                road.today(),
                "payee",
                "Shop",
                "payeeNumber",
                BIN,
                "spent",
                spent);
    }
}
