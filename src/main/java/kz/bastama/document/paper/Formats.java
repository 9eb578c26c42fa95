package kz.bastama.document.paper;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How facts are written in the papers of one language; templates know it as {@code f}. Instants are told in the time of
 * Almaty. Blanks inside a number or before its unit do not break. Public because expressions call it.
 */
public final class Formats {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter PRECISE_TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final Pattern SIGNATORY = Pattern.compile(
            "(.*?)[,\\s]+((?:\\p{Lu}\\.\\s*){1,2}\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+\\s+(?:\\p{Lu}\\.\\s*){1,2})");
    private static final char FIXED_BLANK = '\u00a0';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wordbook words;
    private final NumberWords numbers;
    private final PluralRules plurals;
    private final List<String> months;

    Formats(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        this.words = new Wordbook(language);
        this.numbers = new NumberWords(language);
        this.plurals = PluralRules.forLocale(locale);
        this.months = List.of(
                DateFormatSymbols.getInstance(locale).getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
    }

    /** The date with its month in words, year included. */
    public String date(LocalDate date) {
        return words.say(
                "document.format.date",
                String.valueOf(date.getDayOfMonth()),
                months.get(date.getMonthValue() - 1),
                String.valueOf(date.getYear()));
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, ZONE));
    }

    /** The date as it goes before the number of an act dated by it. */
    public String dateOf(LocalDate date) {
        return inflected("document.format.dateOf", date);
    }

    public String dateOf(Instant instant) {
        return dateOf(LocalDate.ofInstant(instant, ZONE));
    }

    /** The date as the first day of a period, in the case that the word for "from" asks for. */
    public String dateFrom(LocalDate date) {
        return inflected("document.format.dateFrom", date);
    }

    public String dateFrom(Instant instant) {
        return dateFrom(LocalDate.ofInstant(instant, ZONE));
    }

    /** The date as the last day of a period, in the case that the word for "until" asks for. */
    public String dateTo(LocalDate date) {
        return inflected("document.format.dateTo", date);
    }

    public String dateTo(Instant instant) {
        return dateTo(LocalDate.ofInstant(instant, ZONE));
    }

    /** For tables: 06.03.2025. */
    public String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    public String shortDate(Instant instant) {
        return shortDate(LocalDate.ofInstant(instant, ZONE));
    }

    /** Hours and minutes: 18:30. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** To the second, where a second decides: 18:29:59. */
    public String exactTime(Instant instant) {
        return EXACT_TIME.format(instant.atZone(ZONE));
    }

    /** To the millisecond, where a deadline is decided by one: 18:29:59.999. */
    public String preciseTime(Instant instant) {
        return PRECISE_TIME.format(instant.atZone(ZONE));
    }

    public String dateTime(Instant instant) {
        return words.say("document.format.dateTime", date(instant), time(instant));
    }

    /** A sum without its currency, two decimals: 1 234 567,50. */
    public String amount(BigDecimal tenge) {
        return decimal("#,##0.00", RoundingMode.UNNECESSARY).format(tenge);
    }

    /** A sum with its currency. */
    public String money(BigDecimal tenge) {
        return words.say("document.format.money", amount(tenge));
    }

    /** A sum as agreements write it: whole tenge in figures and in words, then tiyn in figures. */
    public String sum(BigDecimal tenge) {
        BigDecimal whole = tenge.setScale(0, RoundingMode.DOWN);
        return words.say("document.format.sum", number(whole), numbers.of(whole.longValueExact()), tiyn(tenge));
    }

    /** A sum in words only, tiyn in figures. */
    public String moneyInWords(BigDecimal tenge) {
        long whole = tenge.setScale(0, RoundingMode.DOWN).longValueExact();
        return words.say("document.format.moneyInWords", numbers.of(whole), tiyn(tenge));
    }

    /** A whole number in words. */
    public String words(long number) {
        return numbers.of(number);
    }

    /** A number with at most two decimals and none in vain: 1 234,5. */
    public String number(Number number) {
        return decimal("#,##0.##", RoundingMode.HALF_UP).format(number);
    }

    /** Percent, given as such: 12.5 is written 12,5 %. */
    public String percent(Number percent) {
        return number(percent) + FIXED_BLANK + '%';
    }

    /** The form of a noun that goes with the number: for Russian one, few, many; for Kazakh always the first. */
    public String plural(long number, String... forms) {
        int form = switch (plurals.select(number)) {
            case "one" -> 0;
            case "few" -> 1;
            default -> 2;
        };
        return forms[Math.min(form, forms.length - 1)];
    }

    /** The number and the noun that goes with it. */
    public String count(long number, String... forms) {
        return number(number) + FIXED_BLANK + plural(number, forms);
    }

    /** Names one after the other, the last joined by a word. */
    public String list(Collection<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return words.say(
                "document.format.list", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    public String yesNo(boolean answer) {
        return words.say(answer ? "document.format.yes" : "document.format.no");
    }

    /** The post of who signs, given as post, initials and surname; {@code otherwise} where the text names no initials. */
    public String post(String signatory, String otherwise) {
        Matcher parts = SIGNATORY.matcher(signatory.strip());
        return parts.matches() ? parts.group(1) : otherwise;
    }

    /** Initials and surname of who signs; all of the text where it names no initials. */
    public String name(String signatory) {
        Matcher parts = SIGNATORY.matcher(signatory.strip());
        return parts.matches() ? parts.group(2).strip() : signatory;
    }

    /** A word shared by all papers, from {@code messages/document}. */
    public String word(String key, Object... arguments) {
        return words.say("document.paper." + key, arguments);
    }

    private String inflected(String key, LocalDate date) {
        return words.say(
                key,
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    private static String tiyn(BigDecimal tenge) {
        BigDecimal rest = tenge.remainder(BigDecimal.ONE).abs().multiply(HUNDRED);
        return "%02d".formatted(rest.intValueExact());
    }

    private static DecimalFormat decimal(String pattern, RoundingMode rounding) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator(FIXED_BLANK);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(rounding);
        return format;
    }
}
