package kz.bastama.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats kk = new Formats(Locale.forLanguageTag("kk"));
    private final Formats ru = new Formats(Locale.forLanguageTag("ru"));

    @Test
    void writesDateWithMonthInWords() {
        LocalDate date = LocalDate.of(2025, 3, 6);

        assertThat(kk.date(date)).isEqualTo("2025 жылғы 6 наурыз");
        assertThat(ru.date(date)).isEqualTo("6 марта 2025 года");
        assertThat(ru.shortDate(date)).isEqualTo("06.03.2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2026 жылғы 28 ақпандағы, 2026 жылғы 28 ақпаннан, 2026 жылғы 28 ақпанға",
        "4, 2026 жылғы 28 сәуірдегі, 2026 жылғы 28 сәуірден, 2026 жылғы 28 сәуірге",
        "9, 2026 жылғы 28 қыркүйектегі, 2026 жылғы 28 қыркүйектен, 2026 жылғы 28 қыркүйекке",
        "12, 2026 жылғы 28 желтоқсандағы, 2026 жылғы 28 желтоқсаннан, 2026 жылғы 28 желтоқсанға"
    })
    void declinesMonthsOfKazakhDates(int month, String of, String from, String to) {
        LocalDate date = LocalDate.of(2026, month, 28);

        assertThat(kk.dateOf(date)).isEqualTo(of);
        assertThat(kk.dateFrom(date)).isEqualTo(from);
        assertThat(kk.dateTo(date)).isEqualTo(to);
        assertThat(ru.dateTo(date)).isEqualTo(ru.date(date));
    }

    @ParameterizedTest
    @CsvSource({
        "Министр А. Б. Сеитова, Министр, А. Б. Сеитова",
        "'Бірінші вице-министр, Қ.Е. Өтеген-Ұлы', Бірінші вице-министр, Қ.Е. Өтеген-Ұлы",
        "Басқарма төрағасы Бекетов Қ. Е., Басқарма төрағасы, Бекетов Қ. Е.",
        "Серікова Айжан Маратқызы, Оператор, Серікова Айжан Маратқызы"
    })
    void tellsPostOfSignatoryFromName(String signatory, String post, String name) {
        assertThat(kk.post(signatory, "Оператор")).isEqualTo(post);
        assertThat(kk.name(signatory)).isEqualTo(name);
    }

    @Test
    void tellsInstantsInTimeOfAlmaty() {
        Instant lateEvening = Instant.parse("2025-03-06T19:30:00Z");

        assertThat(kk.dateTime(lateEvening)).isEqualTo("2025 жылғы 7 наурыз, сағат 00:30");
        assertThat(ru.dateTime(lateEvening)).isEqualTo("7 марта 2025 года, 00:30");
    }

    @Test
    void tellsTimeBeforeCountryMovedItsClocks() {
        assertThat(ru.time(Instant.parse("2024-02-29T12:30:00Z"))).isEqualTo("18:30");
        assertThat(ru.time(Instant.parse("2024-03-01T12:30:00Z"))).isEqualTo("17:30");
    }

    @Test
    void writesMoneyWithDecimalComma() {
        BigDecimal sum = new BigDecimal("1234567.5");

        assertThat(kk.money(sum)).isEqualTo("1\u00a0234\u00a0567,50 теңге");
        assertThat(ru.money(sum)).isEqualTo("1\u00a0234\u00a0567,50 тенге");
        assertThat(ru.amount(BigDecimal.ZERO)).isEqualTo("0,00");
        assertThatThrownBy(() -> ru.amount(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void writesSumInFiguresAndWords() {
        BigDecimal sum = new BigDecimal("1001021.07");

        assertThat(kk.sum(sum)).isEqualTo("1\u00a0001\u00a0021 (бір миллион бір мың жиырма бір) теңге 07 тиын");
        assertThat(ru.sum(sum)).isEqualTo("1\u00a0001\u00a0021 (один миллион одна тысяча двадцать один) тенге 07 тиын");
        assertThat(ru.moneyInWords(new BigDecimal("5000000"))).isEqualTo("пять миллионов тенге 00 тиын");
    }

    @ParameterizedTest
    @CsvSource({
        "0, нөл, ноль",
        "1, бір, один",
        "100, жүз, сто",
        "1000, бір мың, одна тысяча",
        "2000, екі мың, две тысячи",
        "21000, жиырма бір мың, двадцать одна тысяча",
        "1100000, бір миллион жүз мың, один миллион сто тысяч",
        "1000000000, бір миллиард, один миллиард",
        "1234567, бір миллион екі жүз отыз төрт мың бес жүз алпыс жеті, "
                + "один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь"
    })
    void spellsNumbers(long number, String inKazakh, String inRussian) {
        assertThat(kk.words(number)).isEqualTo(inKazakh);
        assertThat(ru.words(number)).isEqualTo(inRussian);
    }

    @ParameterizedTest
    @CsvSource({"1, заявка", "2, заявки", "5, заявок", "11, заявок", "21, заявка", "104, заявки", "112, заявок"})
    void choosesRussianFormOfNoun(long number, String form) {
        assertThat(ru.count(number, "заявка", "заявки", "заявок")).isEqualTo(number + "\u00a0" + form);
        assertThat(kk.count(number, "өтінім")).isEqualTo(number + "\u00a0өтінім");
    }

    @Test
    void writesPercentAndNumbersWithoutVainDecimals() {
        assertThat(ru.percent(new BigDecimal("12.50"))).isEqualTo("12,5\u00a0%");
        assertThat(ru.number(1234)).isEqualTo("1\u00a0234");
    }

    @Test
    void joinsNames() {
        assertThat(kk.list(List.of("A", "B", "C"))).isEqualTo("A, B және C");
        assertThat(ru.list(List.of("A", "B"))).isEqualTo("A и B");
        assertThat(ru.list(List.of("A"))).isEqualTo("A");
        assertThat(ru.list(List.of())).isEmpty();
    }
}
