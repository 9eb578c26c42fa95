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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.grant.application.ReconcilePayments;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.grant.domain.Grant;
import kz.bastama.journal.Journal;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** The bank says what it paid. A payment here is of 560 tenge, by order No. 15 of today. */
@BastamaTest
class BankStatementTest {

    private static final String HEAD =
            "Дата операции;№ документа;Дебет;Кредит;БИН/ИИН получателя;Наименование получателя";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private GrantRoad road;

    @Autowired
    private ReconcilePayments reconcile;

    @Autowired
    private BankLines lines;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestRaces races;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Grant grant;
    private String bin;
    private String today;

    @BeforeEach
    void awardsGrant() {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        Organisation grantee = organisations.find(grant.organisationId()).orElseThrow();
        bin = grantee.bin().digits();
        today = LocalDate.parse(road.today()).format(WRITTEN);
    }

    @Test
    void tellsEveryMistakeByRowAndTakesNothing() throws Exception {
        paid();
        send(text(
                        "Выписка по счёту;;;;;",
                        HEAD,
                        row(today, "15", "560,00", bin),
                        row("31.02.2026", "", "ten", "12345"),
                        row(today, "15", "560.00", bin)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                place(4, "Дата", "31.02.2026"),
                                place(4, "Номер документа", "–"),
                                place(4, "Сумма (дебет)", "ten"),
                                place(4, "БИН или ИИН получателя", "12345"),
                                place(5, "Номер документа", "15"),
                                containsString("ошибок: 5"),
                                not(containsString("name=\"rows\"")))));
        for (String[] file : new String[][] {
            {"a;b;c", "Не найдены названия столбцов"}, {HEAD, "нет строк"}, {HEAD + "\n\"torn", "не читается до конца"}
        }) {
            send(text(file[0]))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString(file[1])));
        }
        mvc.perform(post("/staff/payments/statement")
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(lines.confirmedOn(grant.id(), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,;", "UTF-8,;", "UTF-16,;", "UTF-8,TAB"})
    void confirmsPaymentOnceInWhateverLetters(String letters, String divider) throws Exception {
        paid();
        byte[] statement = String.join(
                        "\r\n",
                        "Выписка по счёту",
                        HEAD,
                        row(today, "00015", "560,00", bin),
                        today + ";77;;1 000,00;" + bin + ";Поступление",
                        ";;560,00;;;Итого")
                .replace(";", divider.equals("TAB") ? "\t" : ";")
                .getBytes(Charset.forName(letters));
        ResultActions look = send(statement);
        look.andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("подтвердит платёж"), containsString("не являются выплатами: 2"))));
        assertThat(lines.confirmedOn(grant.id(), 1)).isEmpty();
        page("/staff/grants/" + grant.id(), "ещё нет");

        take(look).andExpect(flash().attribute("confirmed", 1));

        assertThat(lines.confirmedOn(grant.id(), 1)).contains(LocalDate.parse(road.today()));
        page("/staff/grants/" + grant.id(), "Подтверждено банком");
        page("/staff/payments?kind=CONFIRMED&text=" + grant.number(), grant.number());
        page("/staff/payments?kind=UNCONFIRMED&text=" + grant.number(), "Здесь ничего нет");
        ResultActions again = send(statement);
        again.andExpect(content().string(containsString("уже принята раньше")));
        take(again).andExpect(flash().attribute("confirmed", 0));
        assertThat(confirmations()).isEqualTo(1);
    }

    @Test
    void listsWhatDoesNotAgreeAndSetsAsideWhatIsAboutNoGrant() throws Exception {
        paid();
        page("/staff/payments?text=" + grant.number(), grant.number());
        String rent = UUID.randomUUID().toString();
        take(send(text(
                        HEAD,
                        row(today, "15", "560,01", bin),
                        row(today, rent, "70000", "160440007161"),
                        row(today, "15", "560", "900101300017"))))
                .andExpect(flash().attribute("confirmed", 0));

        page("/staff/payments?kind=DIFFERENT&text=" + grant.number(), "560,01");
        mvc.perform(get("/staff/payments?kind=UNKNOWN&text=900101300017").with(people.signedIn(officer)))
                .andExpect(
                        content().string(allOf(containsString("••••••••0017"), not(containsString("900101300017</")))));
        String aside = hidden(
                page("/staff/payments?kind=UNKNOWN&text=" + rent, rent), "action=\"(/staff/payments/lines/[^\"]*)\"");
        aside(aside, " ").andExpect(flash().attribute("problem", "grant.bank.reasonFirst"));
        aside(aside, "Rent of the office").andExpect(flash().attribute("done", "grant.bank.isAside"));
        aside(aside, "Once more").andExpect(flash().attribute("problem", "grant.bank.notOpen"));
        page("/staff/payments?kind=ASIDE&text=" + rent, "Rent of the office");
        assertThat(lines.confirmedOn(grant.id(), 1)).isEmpty();
        page("/staff/payments?text=" + grant.number(), grant.number());
    }

    @Test
    void confirmsPaymentThatIsRecordedAfterItsStatementCame() throws Exception {
        take(send(text(HEAD, row(today, "15", "560", bin)))).andExpect(flash().attribute("confirmed", 0));
        paid();

        mvc.perform(post("/staff/payments/compare")
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(lines.confirmedOn(grant.id(), 1)).isPresent();
        assertThat(confirmations()).isEqualTo(1);
    }

    @Test
    void confirmsOnceWhenTwoOfficersTakeTheSameStatementAtOnce() throws Exception {
        paid();
        List<BankLine> stated = List.of(new BankLine(
                UUID.randomUUID(), LocalDate.parse(road.today()), "15", new BigDecimal("560.00"), bin, "", "Grantee"));
        List<BankLine> same = List.of(new BankLine(
                UUID.randomUUID(), LocalDate.parse(road.today()), "15", new BigDecimal("560.00"), bin, "", "Grantee"));

        races.atOnce(() -> reconcile.take(stated), () -> reconcile.take(same));

        assertThat(confirmations()).isEqualTo(1);
    }

    @Test
    void opensToTheOperatorAlone() throws Exception {
        mvc.perform(get("/staff/payments").with(people.signedIn(people.open(new Right(Role.CUSTOMER, "culture")))))
                .andExpect(status().isNotFound());
        mvc.perform(post("/staff/payments/compare")
                        .with(people.signedInAs(Role.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/payments").with(people.signedInAs(Role.SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("statement-file"))));
    }

    private void paid() {
        road.toFirstPayment(grant, officer, 70);
    }

    private long confirmations() {
        return journal.ofCase(grant.id().toString()).stream()
                .filter(record -> record.entry().what().equals("grant.paymentConfirmed"))
                .count();
    }

    private ResultActions send(byte[] file) throws Exception {
        return mvc.perform(multipart("/staff/payments/statement")
                .file(new MockMultipartFile("file", "statement.csv", "text/csv", file))
                .with(people.signedIn(officer))
                .with(csrf()));
    }

    private ResultActions take(ResultActions look) throws Exception {
        String html = look.andReturn().getResponse().getContentAsString();
        return mvc.perform(post("/staff/payments/statement/take")
                .param("rows", HtmlUtils.htmlUnescape(hidden(html, "name=\"rows\" value=\"([^\"]*)\"")))
                .with(people.signedIn(officer))
                .with(csrf()));
    }

    private ResultActions aside(String path, String reason) throws Exception {
        return mvc.perform(post(path)
                .param("reason", reason)
                .with(people.signedIn(officer))
                .with(csrf()));
    }

    private String page(String path, String words) throws Exception {
        return mvc.perform(get(path).with(people.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String hidden(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static Matcher<String> place(int row, String column, String typed) {
        return stringContainsInOrder(">" + row + "</th>", ">" + column + "</td>", ">" + typed + "</td>");
    }

    private static byte[] text(String... rows) {
        return String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String day, String order, String sum, String payee) {
        return String.join(";", day, order, sum, "", payee, "Получатель");
    }
}
