package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.competition.domain.AskedDocument;
import kz.bastama.legal.Edition;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;

/** Announcements, receipts and conclusions of the check; all names are invented. */
final class CallFixture {

    static final OfficialText OPERATOR = OfficialText.of(
            "«Азаматтық бастамалар орталығы» коммерциялық емес акционерлік қоғамы",
            "Некоммерческое акционерное общество «Центр гражданских начинаний»");
    static final OfficialText ADDRESS = OfficialText.of(
            "010000, Астана қаласы, Бастама көшесі, 1-үй", "010000, город Астана, улица Бастама, дом 1");
    static final OfficialText CITY = OfficialText.of("Астана қаласы", "город Астана");
    static final OfficialText HEAD =
            OfficialText.of("Басқарма төрағасы Қ. Е. Бекетов", "Председатель правления К. Е. Бекетов");
    static final OfficialText CUSTOMER =
            OfficialText.of("Қоғамдық келісім министрлігі", "Министерство общественного согласия");
    static final OfficialText TITLE =
            OfficialText.of("Ауыл жастарының бастамалары – 2026", "Инициативы сельской молодёжи – 2026");
    static final OfficialText FOUNDATION =
            OfficialText.of("«Жарқын болашақ» қоғамдық қоры", "Общественный фонд «Жаркын болашак»");
    static final OfficialText ASSOCIATION = OfficialText.of(
            "«Қазақстан Республикасының мүгедектігі бар азаматтарын әлеуметтік оңалту және олардың құқықтарын қорғау жөніндегі өңірлік ұйымдардың «Үміт Һәм Ілгерілеу» қауымдастығы» заңды тұлғалар бірлестігі",
            "Объединение юридических лиц «Ассоциация региональных организаций по социальной реабилитации и защите прав граждан с инвалидностью «Надежда и развитие»");
    static final Instant ANNOUNCED = Instant.parse("2026-03-03T04:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-03-23T13:30:00Z");
    static final LocalDate ORDER_DATE = LocalDate.of(2026, 2, 27);

    private static final Edition RULES = LegalFixture.stateGrants();

    private CallFixture() {}

    static AnnouncementContent announcement(String type, int lots) {
        String key = "grantTypes." + type;
        return new AnnouncementContent(
                OPERATOR,
                ADDRESS,
                CITY,
                CUSTOMER,
                TITLE,
                RULES.title(key),
                RULES.whole(key + ".minMonths"),
                RULES.whole(key + ".maxMonths"),
                RULES.decimal(key + ".minMci"),
                RULES.has(key + ".maxMci") ? RULES.decimal(key + ".maxMci") : null,
                RULES.flag(key + ".materialBase"),
                "03-04-02",
                ORDER_DATE,
                ANNOUNCED,
                CLOSES,
                "Қасымова Д. Н.",
                "+7 (7172) 00-00-17",
                "grants@example.kz",
                OfficialText.of(
                        "Астана қаласы, Бастама көшесі, 1, 204-каб.", "город Астана, улица Бастама, 1, каб. 204"),
                RULES.title(),
                RULES.decimal(key + ".institutionalShare"),
                AskedDocument.of(RULES, type).stream()
                        .filter(AskedDocument::required)
                        .map(one -> RULES.title("documents." + one.kind()))
                        .toList(),
                RULES.names("exclusionGrounds").stream()
                        .map(ground -> RULES.title("exclusionGrounds." + ground))
                        .toList(),
                IntStream.rangeClosed(1, lots).mapToObj(CallFixture::lot).toList(),
                RULES.names("criteria").stream()
                        .map(code -> new AnnouncementContent.CriterionLine(
                                RULES.title("criteria." + code), RULES.decimal("criteria." + code)))
                        .toList(),
                RULES.whole("expert.pass"),
                HEAD);
    }

    private static AnnouncementContent.LotLine lot(int number) {
        return new AnnouncementContent.LotLine(
                number,
                RULES.title("spheres." + (number % 2 == 0 ? "13-1" : "4")),
                OfficialText.of(
                        "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
                        "Повышение участия сельской молодёжи в общественной жизни"),
                OfficialText.of(
                        "14–35 жастағы жастардың қоғамдық бастамаларға тұрақты қатысуын қамтамасыз ету",
                        "Обеспечить устойчивое участие молодёжи 14–35 лет в общественных инициативах"),
                OfficialText.of("Сарыдала облысы, Көлсай ауданы", "область Сарыдала, Кольсайский район"),
                new BigDecimal("12500000").add(BigDecimal.valueOf(number, 2)),
                9);
    }

    static ReceiptContent receipt(OfficialText organisation, String project) {
        return new ReceiptContent(
                new AboutApplication(
                        OPERATOR,
                        ADDRESS,
                        CITY,
                        "AP-2026-00042",
                        Instant.parse("2026-03-23T13:29:59Z"),
                        organisation,
                        "160240990108",
                        TITLE,
                        1,
                        OfficialText.of(
                                "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
                                "Повышение участия сельской молодёжи в общественной жизни"),
                        project,
                        new BigDecimal("12480350.75")),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                9,
                CLOSES,
                List.of());
    }

    static CheckConclusionContent conclusion(int admitted, int refused) {
        return conclusion(admitted, refused, false);
    }

    static CheckConclusionContent conclusion(int admitted, int refused, boolean blind) {
        return new CheckConclusionContent(
                OPERATOR,
                ADDRESS,
                CITY,
                CUSTOMER,
                TITLE,
                RULES.title("grantTypes.short"),
                2026,
                ANNOUNCED,
                CLOSES,
                Instant.parse("2026-04-03T06:00:00Z"),
                RULES.title(),
                "03-04-02",
                ORDER_DATE,
                admitted + refused,
                admitted + refused,
                admitted,
                admitted,
                refused,
                refused,
                lines(1, admitted, List.of()),
                lines(admitted + 1, refused, REASONS),
                HEAD,
                List.of("Сәрсенова Айгүл Нұрланқызы", "Ким Виктор Олегович"),
                blind,
                null);
    }

    private static final List<OfficialText> REASONS = List.of(
            OfficialText.of(
                    "Сұралған 13 000 000 теңге лот сомасынан асады: 12 500 000 теңге",
                    "Сумма 13 000 000 тенге превышает сумму лота: 12 500 000 тенге"),
            OfficialText.of(
                    "ұйым тарату процесінде: 2026 жылғы 30 наурыздағы тізілімнен үзінді (2005 жылғы 12 сәуірдегі № 36-III Заң, 6-1-бап, 4-тармақ)",
                    "организация находится в процессе ликвидации: выписка из реестра от 30 марта 2026 года (Закон от 12 апреля 2005 года № 36-III, статья 6-1, пункт 4)"));

    private static List<CheckConclusionContent.Line> lines(int first, int count, List<OfficialText> reasons) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> new CheckConclusionContent.Line(
                        "AP-2026-%05d".formatted(number),
                        number % 3 == 2 ? ASSOCIATION : FOUNDATION,
                        "160240990108",
                        "Ауылдағы көшбасшылар мектебі",
                        1 + number % 2,
                        reasons))
                .toList();
    }
}
