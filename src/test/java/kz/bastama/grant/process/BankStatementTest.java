package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

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
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Grant grant;
    private String bin;
    private String iban;
    private String grantee;
    private String today;
    private String tomorrow;

    @BeforeEach
    void awardsGrant() {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        Organisation recipient = organisations.find(grant.organisationId()).orElseThrow();
        bin = recipient.bin().digits();
        iban = recipient.bank().iban();
        grantee = recipient.name().ru();
        today = LocalDate.parse(road.today()).format(WRITTEN);
        tomorrow = LocalDate.parse(road.today()).plusDays(1).format(WRITTEN);
    }

    @Test
    void tellsEveryMistakeByRowAndTakesNothing() throws Exception {
        paid();
        send(text(
                        "Выписка по счёту;;;;;",
                        HEAD,
                        row(today, "15", "560,00", bin),
                        row("31.02.2026", "", "ten", "12345"),
                        row(today, "00015", "560.00", bin),
                        row(tomorrow, "15", "560.00", bin)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                place(4, "Дата", "31.02.2026"),
                                place(4, "Номер документа", "–"),
                                place(4, "Сумма (дебет)", "ten"),
                                place(4, "БИН или ИИН получателя", "12345"),
                                place(6, "Дата", tomorrow),
                                containsString("Этот день ещё не наступил"),
                                containsString("ошибок: 5"),
                                containsString("повторяющие одну из предыдущих: № 5"),
                                not(containsString("name=\"statement\"")))));
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
                        "Итого;2;560,00;;;",
                        ";;560,00;;;Итого")
                .replace(";", divider.equals("TAB") ? "\t" : ";")
                .getBytes(Charset.forName(letters));
        ResultActions look = send(statement);
        look.andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("подтвердит платёж"), containsString("не являются выплатами: 3"))));
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
        String waiting = page("/staff/payments?text=" + grant.number(), grant.number());
        assertThat(waiting).contains("без подтверждения (1)", "с расхождениями (0)", iban, grantee);
        String rent = UUID.randomUUID().toString();
        ResultActions look =
                send(text(HEAD, row(today, "15", "560,01", bin), row(today, rent, "70000", "160440007161")));
        look.andExpect(content().string(containsString("расходится: сумма<")));
        take(look).andExpect(flash().attribute("confirmed", 0));

        String different = page("/staff/payments?kind=DIFFERENT&text=" + grant.number(), "560,01");
        assertThat(different).contains("с расхождениями (1)", "data-label=\"Расходится\">сумма<");
        aside("/staff/payments/lines/" + differing() + "/aside", "About no grant")
                .andExpect(flash().attribute("refusals", hasItem(containsString("номер и получатель платежа"))));
        String aside = hidden(
                page("/staff/payments?kind=UNKNOWN&text=" + rent, rent), "action=\"(/staff/payments/lines/[^\"]*)\"");
        aside(aside, " ").andExpect(flash().attribute("problem", "grant.bank.reasonFirst"));
        aside(aside, "Rent of the office").andExpect(flash().attribute("done", "grant.bank.isAside"));
        aside(aside, "Once more").andExpect(flash().attribute("refusals", hasItem("Эта строка больше не открыта.")));
        String open = hidden(
                page("/staff/payments?kind=ASIDE&text=" + rent, "Rent of the office"),
                "action=\"(/staff/payments/lines/[^\"]*/open)\"");
        opened(open).andExpect(flash().attribute("done", "grant.bank.isOpen"));
        opened(open).andExpect(flash().attribute("refusals", hasItem("Эта строка больше не отложена.")));
        page("/staff/payments?kind=UNKNOWN&text=" + rent, rent);
        assertThat(lines.confirmedOn(grant.id(), 1)).isEmpty();
        page("/staff/payments?text=" + grant.number(), grant.number());
    }

    @Test
    void setsAsideNoLineWhosePaymentWasRecordedMeanwhileAndFindsItOnceItIsOpenedAgain() throws Exception {
        take(send(text(HEAD, row(today, "15", "560", bin), row(today, "15", "561", bin))));
        String line = lineOf("560");
        aside("/staff/payments/lines/" + line + "/aside", "Too early")
                .andExpect(flash().attribute("done", "grant.bank.isAside"));
        paid();
        aside("/staff/payments/lines/" + lineOf("561") + "/aside", "Too late")
                .andExpect(flash().attribute("refusals", hasItem(containsString("номер и получатель платежа"))));
        opened("/staff/payments/lines/" + line + "/open").andExpect(flash().attribute("done", "grant.bank.isOpen"));

        assertThat(confirmations()).isEqualTo(1);
        assertThat(events(grant.id().toString())).contains("grant.bankLineOpened", "grant.paymentConfirmed");
    }

    @Test
    void keepsTheNumbersNamesAndAccountsOfPersonsToThoseWhoWork() throws Exception {
        String salary = UUID.randomUUID().toString();
        String rent = UUID.randomUUID().toString();
        String account = "KZ86125KZT5004100100";
        take(send(text(
                HEAD + ";ИИК получателя",
                row(today, salary, "80000", "900101300017") + ";" + account,
                row(today, rent, "70000", bin) + ";" + account)));
        Person secretary = people.open(Role.SECRETARY);
        String list = "/staff/payments?kind=UNKNOWN&text=";

        mvc.perform(get(list + salary).with(people.signedIn(officer)))
                .andExpect(content()
                        .string(allOf(
                                containsString("••••••••0017"),
                                not(containsString("900101300017")),
                                containsString("Получатель</span>"),
                                containsString(account))));
        mvc.perform(get(list + salary).with(people.signedIn(secretary)))
                .andExpect(content()
                        .string(allOf(
                                containsString("••••••••0017"),
                                containsString("физическое лицо"),
                                not(containsString("Получатель</span>")),
                                not(containsString(account)))));
        mvc.perform(get(list + rent).with(people.signedIn(secretary)))
                .andExpect(content().string(allOf(containsString("Получатель</span>"), containsString(account))));
        page(list + "900101300017", "Здесь ничего нет");
        page(list + bin, rent);
    }

    @Test
    void foretellsWhatBecomesOfALineThatStandsAboveTheOneWhichConfirms() throws Exception {
        paid();
        ResultActions look = send(text(HEAD, row(today, "15", "561", bin), row(today, "15", "560", bin)));

        look.andExpect(content()
                .string(allOf(
                        stringContainsInOrder("платёж не найден", "подтвердит платёж"),
                        not(containsString("расходится")))));
        take(look).andExpect(flash().attribute("confirmed", 1));
        page("/staff/payments?kind=UNKNOWN&text=" + bin, "<span>561");
    }

    @Test
    void confirmsByTheAccountOfTheDayOfThePaymentAndListsForeignOnes() throws Exception {
        paid();
        jdbc.sql("update grant_accounts set iban = 'KZ359990000000001001' where grant_id = ?")
                .param(grant.id())
                .update();
        String head = HEAD + ";ИИК получателя";
        take(send(text(head, row(today, "15", "560", bin) + ";KZ359990000000001001")))
                .andExpect(flash().attribute("confirmed", 0));
        assertThat(page("/staff/payments?kind=DIFFERENT&text=" + grant.number(), "KZ359990000000001001"))
                .contains(">" + iban + "<", "data-label=\"Расходится\">счёт<");

        ResultActions look = send(text(head, row(today, "15", "560", bin) + ";" + iban));
        look.andExpect(content().string(containsString("подтвердит платёж")));
        take(look).andExpect(flash().attribute("confirmed", 1));

        assertThat(confirmations()).isEqualTo(1);
        page("/staff/payments?kind=DIFFERENT&text=" + grant.number(), "Здесь ничего нет");
    }

    @Test
    void goesByTheAccountOfTheAgreementWhereAPaymentWasBookedWithoutOne() throws Exception {
        paid();
        jdbc.sql("update grant_payments set iban = null where grant_id = ?")
                .param(grant.id())
                .update();

        take(send(text(HEAD + ";ИИК получателя", row(today, "15", "560", bin) + ";" + iban)))
                .andExpect(flash().attribute("confirmed", 1));
    }

    @Test
    void takesLinesOutOfTheFileAloneAndTellsWhoBroughtIt() throws Exception {
        paid();
        byte[] file = text(
                HEAD,
                row(today, "15", "-560", bin),
                row(today, UUID.randomUUID().toString(), "40", bin));
        String id = statement(send(file));
        take(people.open(Role.OPERATOR), id).andExpect(flash().attribute("problem", "grant.bank.statementGone"));
        mvc.perform(post("/staff/payments/statement/take")
                        .param("rows", new String(file, StandardCharsets.UTF_8))
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("problem", "grant.bank.statementGone"));
        assertThat(confirmations()).isZero();

        take(officer, id).andExpect(flash().attribute("confirmed", 1));
        take(officer, id).andExpect(flash().attribute("problem", "grant.bank.statementGone"));

        var taken = journal.ofCase(id);
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).actorId()).isEqualTo(officer.id());
        assertThat(taken.get(0).entry().what()).isEqualTo("grant.statementTaken");
        assertThat(taken.get(0).entry().details())
                .containsEntry("count", "2")
                .containsEntry("total", "600.00")
                .containsEntry("name", "statement.csv")
                .containsEntry(
                        "sha256",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertThat(jdbc.sql("select content is null from grant_bank_statements where id = ?::uuid")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void knowsALineAgainWhateverStandsBeforeItsNumberAndKeepsItsWords() throws Exception {
        paid();
        ResultActions look = send(text(
                HEAD, row(today, "№ 15", "560", bin).replace("Получатель", "=Fund"), row(today, "015", "560", bin)));
        look.andExpect(content().string(containsString("повторяющие одну из предыдущих: № 3")));
        take(look).andExpect(flash().attribute("confirmed", 1));

        send(text(HEAD, row(today, "0015", "560", bin)))
                .andExpect(content().string(containsString("уже принята раньше")));
        assertThat(jdbc.sql("select payee from grant_bank_lines where payee_bin = ?")
                        .param(bin)
                        .query(String.class)
                        .list())
                .containsExactly("=Fund");
    }

    @Test
    void takesAsManyLinesAsAStatementHas() throws Exception {
        String[] rows = new String[1001];
        rows[0] = HEAD;
        for (int at = 1; at < rows.length; at++) {
            rows[at] = row(today, UUID.randomUUID().toString(), "10", "160440007161")
                    .replace("Получатель", "П".repeat(300));
        }

        take(send(text(rows))).andExpect(flash().attribute("confirmed", 0));

        assertThat(jdbc.sql("select count(*) from grant_bank_lines where order_number in (?, ?)")
                        .params(rows[1].split(";")[1], rows[1000].split(";")[1])
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void showsNothingOfAGrantToWhoeverHasAConflictWithItsGrantee() throws Exception {
        paid();
        take(send(text(HEAD, row(today, "15", "561", bin))));
        Person tied = people.open(Role.OPERATOR);
        jdbc.sql("update ngo_organisations set head_name = ? where id = ?")
                .params(tied.name(), grant.organisationId())
                .update();

        for (String kind : new String[] {"UNCONFIRMED", "DIFFERENT"}) {
            String list = "/staff/payments?kind=" + kind + "&text=" + grant.number();
            page(list, ">" + grant.number() + "<");
            mvc.perform(get(list).with(people.signedIn(tied)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(">" + grant.number() + "<"))));
        }
        mvc.perform(post("/staff/payments/lines/" + differing() + "/aside")
                        .param("reason", "About no grant")
                        .with(people.signedIn(tied))
                        .with(csrf()))
                .andExpect(flash().attributeExists("refusals"));
        jdbc.sql("update grant_bank_lines set aside = 'Before' where named_grant_id = ?")
                .param(grant.id())
                .update();
        mvc.perform(post("/staff/payments/lines/" + differing() + "/open")
                        .with(people.signedIn(tied))
                        .with(csrf()))
                .andExpect(flash().attributeExists("refusals"));
        opened("/staff/payments/lines/" + differing() + "/open")
                .andExpect(flash().attribute("done", "grant.bank.isOpen"));
        assertThat(events(grant.id().toString())).contains("grant.bankLineOpened");
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

        races.atOnce(() -> reconcile.take(UUID.randomUUID(), stated), () -> reconcile.take(UUID.randomUUID(), same));

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
        return events(grant.id().toString()).stream()
                .filter(what -> what.equals("grant.paymentConfirmed"))
                .count();
    }

    private List<String> events(String caseId) {
        return journal.ofCase(caseId).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private String differing() {
        return jdbc.sql("select id::text from grant_bank_lines where named_grant_id = ?")
                .param(grant.id())
                .query(String.class)
                .single();
    }

    private String lineOf(String sum) {
        return jdbc.sql("select id::text from grant_bank_lines where payee_bin = ? and sum = ?::numeric")
                .params(bin, sum)
                .query(String.class)
                .single();
    }

    private ResultActions send(byte[] file) throws Exception {
        return mvc.perform(multipart("/staff/payments/statement")
                .file(new MockMultipartFile("file", "statement.csv", "text/csv", file))
                .with(people.signedIn(officer))
                .with(csrf()));
    }

    private ResultActions take(ResultActions look) throws Exception {
        return take(officer, statement(look));
    }

    private ResultActions take(Person who, String statement) throws Exception {
        return mvc.perform(post("/staff/payments/statement/take")
                .param("statement", statement)
                .with(people.signedIn(who))
                .with(csrf()));
    }

    private static String statement(ResultActions look) throws Exception {
        return hidden(look.andReturn().getResponse().getContentAsString(), "name=\"statement\" value=\"([^\"]*)\"");
    }

    private ResultActions opened(String path) throws Exception {
        return mvc.perform(post(path).with(people.signedIn(officer)).with(csrf()));
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
