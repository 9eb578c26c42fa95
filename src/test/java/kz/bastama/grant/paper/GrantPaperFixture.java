package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.competition.AwardBasis;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantBuilder;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Plan;
import kz.bastama.grant.domain.TrancheShares;
import kz.bastama.legal.Edition;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.party.Bin;
import kz.bastama.party.Operator;

/** Agreements and acts; all names are invented. */
final class GrantPaperFixture {

    static final OfficialText OPERATOR = OfficialText.of(
            "«Азаматтық бастамалар орталығы» коммерциялық емес акционерлік қоғамы",
            "Некоммерческое акционерное общество «Центр гражданских начинаний»");
    static final OfficialText ADDRESS = OfficialText.of(
            "010000, Астана қаласы, Бастама көшесі, 1-үй", "010000, город Астана, улица Бастама, дом 1");
    static final OfficialText CITY = OfficialText.of("Астана қаласы", "город Астана");
    static final OfficialText HEAD =
            OfficialText.of("Басқарма төрағасы Қ. Е. Бекетов", "Председатель правления К. Е. Бекетов");
    static final OfficialText FOUNDATION =
            OfficialText.of("«Жарқын болашақ» қоғамдық қоры", "Общественный фонд «Жаркын болашак»");

    private static final Edition RULES = LegalFixture.stateGrants();
    private static final BigDecimal SUM = new BigDecimal("12480350.75");

    private GrantPaperFixture() {}

    /** A short grant whose agreement is drafted, with the operator's signatory in one language. */
    static Grant drafted(String sum, String institutional, String signatory) {
        return drafted(sum, institutional, OfficialText.of(signatory, signatory));
    }

    static Grant drafted(String sum, String institutional, OfficialText signatory) {
        return GrantBuilder.builder()
                .id(UUID.randomUUID())
                .number("GR-1")
                .applicationId(UUID.randomUUID())
                .organisationId(UUID.randomUUID())
                .customerCode("culture")
                .edition(LegalFixture.STATE_GRANTS)
                .grantType("short")
                .title("Река")
                .summary("")
                .kato("710000000")
                .sum(new BigDecimal(sum))
                .institutionalSum(new BigDecimal(institutional))
                .months(3)
                .state(GrantState.DRAFT)
                .awardedAt(Instant.EPOCH)
                .build()
                .prepared(Agreement.over(
                        LocalDate.of(2026, 4, 1),
                        3,
                        TrancheShares.of(70, 30),
                        OfficialText.of("Астана қаласы", "город Астана"),
                        signatory,
                        OfficialText.of("Жарғы", "Устав")));
    }

    static Operator operator() {
        return new Operator("990140000017", OPERATOR, ADDRESS, HEAD, CITY);
    }

    static Organisation grantee(Grant grant, String address, Organisation.Bank bank) {
        return new Organisation(
                grant.organisationId(),
                new Bin("160240990108"),
                FOUNDATION,
                "PUBLIC_FOUNDATION",
                null,
                "710000000",
                address,
                new Organisation.Head("Серікова Айжан", "Директор", "Басшы", null),
                null,
                bank,
                Set.of(),
                List.of(),
                OrganisationState.VERIFIED,
                null);
    }

    static GrantAgreementContent agreement(int rows, boolean bank) {
        Budget budget = new Budget(IntStream.rangeClosed(1, Math.max(rows, 1))
                .mapToObj(number -> line(number, Math.max(rows, 1)))
                .toList());
        return new GrantAgreementContent(
                CITY,
                new GrantAgreementContent.Party(
                        OPERATOR,
                        "990140000017",
                        ADDRESS,
                        HEAD,
                        OfficialText.of("", ""),
                        "",
                        OfficialText.of("Жарғы / Устав", "Жарғы / Устав"),
                        bank ? "KZ549990000000009001" : "",
                        bank ? "DEMOKZKA" : "",
                        "",
                        ""),
                new GrantAgreementContent.Party(
                        FOUNDATION,
                        "160240990108",
                        OfficialText.of(
                                "Сарыдала облысы, Әлихан Бөкейхан көшесі, 12",
                                "область Сарыдала, Әлихан Бөкейхан көшесі, 12"),
                        OfficialText.typed("Директор Серікова Айжан Маратқызы", null),
                        OfficialText.of("Директор", "Директор"),
                        "Серікова Айжан Маратқызы",
                        OfficialText.of("", ""),
                        bank ? "KZ359990000000001001" : "",
                        bank ? "DEMOKZKA" : "",
                        bank ? "+7 700 000 00 01" : "",
                        bank ? "ngo1@example.kz" : ""),
                "GR-2026-00012",
                "Ауылдағы көшбасшылар мектебі",
                OfficialText.of(
                        "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
                        "Повышение участия сельской молодёжи в общественной жизни"),
                OfficialText.of("Ауыл жастарының бастамалары – 2026", "Инициативы сельской молодёжи – 2026"),
                AwardBasis.COMMISSION_PROTOCOL,
                "CP-2026-00004",
                LocalDate.of(2026, 4, 27),
                OfficialText.of("Қоғамдық келісім министрлігі", "Министерство общественного согласия"),
                RULES.title("grantTypes.short"),
                OfficialText.of("Сарыдала облысы", "область Сарыдала"),
                RULES.title(),
                SUM,
                budget.institutional(),
                RULES.decimal("grantTypes.short.institutionalShare"),
                9,
                LocalDate.of(2026, 5, 18),
                LocalDate.of(2027, 2, 17),
                LocalDate.of(2027, 3, 3),
                List.of(
                        new GrantAgreementContent.Tranche(new BigDecimal("70"), new BigDecimal("8736245.53"), null),
                        new GrantAgreementContent.Tranche(
                                new BigDecimal("30"), new BigDecimal("3744105.22"), LocalDate.of(2027, 3, 15))),
                new GrantAgreementContent.Limits(10, 10, 5, 2, 5, 10, BigDecimal.TEN, 5),
                plan(rows),
                budget,
                List.of());
    }

    /** The same agreement, paid in four shares. */
    static GrantAgreementContent inFour(GrantAgreementContent one) {
        return new GrantAgreementContent(
                one.city(),
                one.operator(),
                one.grantee(),
                one.grantNumber(),
                one.project(),
                one.lot(),
                one.competition(),
                one.basis(),
                one.protocolNumber(),
                one.protocolDate(),
                one.customer(),
                RULES.title("grantTypes.long"),
                one.territory(),
                one.rules(),
                one.sum(),
                one.institutionalSum(),
                one.institutionalPercent(),
                one.months(),
                one.startsOn(),
                one.endsOn(),
                one.reportBy(),
                List.of(
                        new GrantAgreementContent.Tranche(new BigDecimal("30"), new BigDecimal("3744105.23"), null),
                        new GrantAgreementContent.Tranche(
                                new BigDecimal("30"), new BigDecimal("3744105.23"), LocalDate.of(2026, 10, 21)),
                        new GrantAgreementContent.Tranche(
                                new BigDecimal("30"), new BigDecimal("3744105.23"), LocalDate.of(2026, 12, 28)),
                        new GrantAgreementContent.Tranche(
                                BigDecimal.TEN, new BigDecimal("1248035.06"), LocalDate.of(2027, 3, 15))),
                one.limits(),
                one.plan(),
                one.budget(),
                List.of(2, 3));
    }

    private static Plan plan(int rows) {
        return new Plan(
                "Ауыл жастарының әлеуметтік бастамаларға тұрақты қатысуын қамтамасыз ету",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(at -> new Plan.Activity(
                                "Көшбасшыларды жобалық ойлауға үйрету бойынша тренингтер циклі, " + at + "-кезең",
                                at % 9 + 1,
                                Math.min(9, at % 9 + at % 3 + 1),
                                "60 қатысушы оқудан өтіп, сертификат алды"))
                        .toList(),
                IntStream.rangeClosed(1, rows / 2)
                        .mapToObj(at -> new Plan.Indicator(
                                "Тұрақты жұмыс істейтін клубтар, " + at,
                                "бірлік",
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(20L * at),
                                "клубтардың тіркеу журналдары"))
                        .toList());
    }

    private static BudgetLine line(int number, int of) {
        BigDecimal equal = SUM.divide(BigDecimal.valueOf(of), 2, RoundingMode.DOWN);
        BigDecimal sum = number < of ? equal : SUM.subtract(equal.multiply(BigDecimal.valueOf(of - 1L)));
        boolean institutional = of > 4 && number == 2;
        return new BudgetLine(
                number,
                institutional
                        ? "Кеңсе техникасы (ноутбук, принтер)"
                        : "Тренерлердің еңбегіне ақы төлеу, " + number + "-бап",
                sum,
                sum,
                number == 1 ? new BigDecimal("250000") : BigDecimal.ZERO,
                institutional);
    }

    /** Where a report was returned twice and then refused, or after one return nothing came any more. */
    static TerminationNoticeContent notice(boolean late) {
        TerminationNoticeContent.Return first = new TerminationNoticeContent.Return(
                1,
                Instant.parse("2027-03-01T05:00:00Z"),
                Instant.parse("2027-03-12T05:00:00Z"),
                "Алушылардың атауы мен төлем құжаттарын көрсетіңіз",
                3);
        TerminationNoticeContent.Return second = new TerminationNoticeContent.Return(
                2, Instant.parse("2027-03-18T05:00:00Z"), Instant.parse("2027-03-30T05:00:00Z"), "", 1);
        return new TerminationNoticeContent(
                CITY,
                OPERATOR,
                ADDRESS,
                HEAD,
                FOUNDATION,
                "160240990108",
                "GR-2026-00012",
                "GA-2026-00012",
                Instant.parse("2026-05-14T05:00:00Z"),
                "Ауылдағы көшбасшылар мектебі",
                2,
                late ? List.of(first) : List.of(first, second),
                false,
                late,
                "Шығыстар бастапқы құжаттармен расталмаған.",
                SUM,
                new BigDecimal("8736245.53"),
                BigDecimal.ZERO,
                late ? BigDecimal.ZERO : new BigDecimal("8736245.53"),
                10,
                LocalDate.of(2027, 4, 27),
                null);
    }

    /** Where no report came at all. */
    static TerminationNoticeContent noReport() {
        TerminationNoticeContent one = notice(false);
        return new TerminationNoticeContent(
                one.city(),
                one.operator(),
                one.address(),
                one.signatory(),
                one.grantee(),
                one.granteeBin(),
                one.grantNumber(),
                one.agreementNumber(),
                one.agreementIssuedAt(),
                one.project(),
                one.rounds(),
                List.of(),
                true,
                false,
                "Отчёт не поступил.",
                one.sum(),
                one.paid(),
                one.confirmed(),
                one.refund(),
                one.refundDays(),
                one.refundBy(),
                null);
    }

    static AcceptanceActContent act(int rows, String due, String refund) {
        return new AcceptanceActContent(
                CITY,
                OPERATOR,
                ADDRESS,
                HEAD,
                FOUNDATION,
                "160240990108",
                OfficialText.of("Директор", "Директор"),
                "Серікова Айжан Маратқызы",
                "GR-2026-00012",
                "GA-2026-00012",
                Instant.parse("2026-05-14T05:00:00Z"),
                "Ауылдағы көшбасшылар мектебі",
                LocalDate.of(2026, 5, 18),
                LocalDate.of(2027, 2, 17),
                Instant.parse("2027-03-10T05:00:00Z"),
                2,
                SUM,
                new BigDecimal("12100000"),
                new BigDecimal("8736245.53"),
                new BigDecimal(due),
                new BigDecimal(refund),
                10,
                10,
                IntStream.rangeClosed(1, rows / 2)
                        .mapToObj(at -> new AcceptanceActContent.IndicatorLine(
                                "Тұрақты жұмыс істейтін клубтар, " + at,
                                BigDecimal.valueOf(at == 2 ? 0 : 20L * at),
                                BigDecimal.valueOf(21L * at)))
                        .toList(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(at -> new AcceptanceActContent.ExpenseLine(
                                "Тренерлердің еңбегіне ақы төлеу, " + at + "-бап",
                                line(at, rows).sum(),
                                new BigDecimal("12100000").divide(BigDecimal.valueOf(rows), 2, RoundingMode.DOWN)))
                        .toList());
    }

    static List<String> bothSides() {
        return List.of("К. Е. Бекетов", "Серікова Айжан Маратқызы");
    }
}
