package kz.bastama.planning.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;

/** Lists as a ministry would approve them; all names are invented. */
final class DirectionListFixture {

    private DirectionListFixture() {}

    static DirectionListContent rich() {
        return of(List.of(youth(1), river(2), newcomers(3)));
    }

    static DirectionListContent of(List<DirectionListContent.Line> lines) {
        return new DirectionListContent(
                OfficialText.of("Қоғамдық келісім министрлігі", "Министерство общественного согласия"),
                OfficialText.of("Астана қаласы", "город Астана"),
                2026,
                "03-04-02",
                LocalDate.of(2026, 2, 27),
                OfficialText.of("Министр А. Б. Сейітова", "Министр А. Б. Сеитова"),
                Instant.parse("2026-01-12T04:00:00Z"),
                Instant.parse("2026-01-26T18:59:59.999Z"),
                "3",
                LocalDate.of(2026, 2, 5),
                lines,
                lines.stream().map(DirectionListContent.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                List.of(),
                List.of());
    }

    /** The same list after two orders; the last one added, changed and withdrew. */
    static DirectionListContent amended(DirectionListContent list) {
        OfficialText title = list.lines().get(0).title();
        BigDecimal before = new BigDecimal("12500000");
        BigDecimal after = new BigDecimal("9000000");
        return new DirectionListContent(
                list.customer(),
                list.place(),
                list.year(),
                list.orderNumber(),
                list.orderDate(),
                list.signatory(),
                list.discussedFrom(),
                list.discussedUntil(),
                list.council(),
                list.councilDate(),
                list.lines(),
                list.total(),
                List.of(
                        new DirectionListContent.Amending(
                                "07-1",
                                LocalDate.of(2026, 4, 2),
                                OfficialText.of("Қосымша қаражат", "Дополнительные средства")),
                        new DirectionListContent.Amending(
                                "11-3",
                                LocalDate.of(2026, 6, 15),
                                OfficialText.of("Бюджет қысқартылды", "Сокращение бюджета"))),
                List.of(
                        new DirectionListContent.ChangeLine(
                                1, title, "changed", List.of("amount", "months", "tasks"), before, after, 9, 6),
                        new DirectionListContent.ChangeLine(2, title, "withdrawn", List.of(), before, before, 9, 9),
                        new DirectionListContent.ChangeLine(3, title, "added", List.of(), after, after, 6, 6)));
    }

    /** Nine directions, some of them as wordy as officers can be. */
    static DirectionListContent lengthy() {
        return of(IntStream.rangeClosed(1, 9)
                .mapToObj(number -> number % 3 == 2 ? verbose(number) : number % 3 == 0 ? youth(number) : river(number))
                .toList());
    }

    private static DirectionListContent.Line youth(int number) {
        return line(
                number,
                "4",
                OfficialText.of(
                        "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
                        "Повышение участия сельской молодёжи в общественной жизни"),
                OfficialText.of(
                        "Ауылдық елді мекендердегі 14–35 жастағы жастардың қоғамдық бастамаларға тұрақты қатысуын қамтамасыз ету",
                        "Обеспечить устойчивое участие молодёжи 14–35 лет из сельских населённых пунктов в общественных инициативах"),
                OfficialText.of(
                        "1) кемінде 20 ауылда жастар бастамалары клубтарын құру; 2) көшбасшыларды жобалық ойлауға үйрету; 3) шағын бастамалар байқауын өткізу",
                        "1) создать клубы молодёжных инициатив не менее чем в 20 сёлах; 2) обучить лидеров проектному мышлению; 3) провести конкурс малых инициатив"),
                OfficialText.of("Сарыдала облысы", "область Сарыдала"),
                "short",
                "12500000",
                9,
                OfficialText.of(
                        "20 клуб жұмыс істейді, 600 жас тұрақты қатысады, 45 бастама іске асырылды",
                        "Работают 20 клубов, постоянно участвуют 600 молодых людей, реализовано 45 инициатив"));
    }

    private static DirectionListContent.Line river(int number) {
        return line(
                number,
                "3",
                OfficialText.of(
                        "Өзен аңғарларын тазарту және экологиялық мәдениетті дамыту",
                        "Очистка речных долин и развитие экологической культуры"),
                OfficialText.of(
                        "Шағын өзендердің жағалауын қоғам күшімен қалпына келтіру",
                        "Восстановить берега малых рек силами общества"),
                OfficialText.of(
                        "жағалауларды тазарту акциялары, мектептердегі экосабақтар, су сапасына қоғамдық мониторинг",
                        "акции по очистке берегов, экоуроки в школах, общественный мониторинг качества воды"),
                OfficialText.of("Сарыдала облысы, Көлсай ауданы", "область Сарыдала, Кольсайский район"),
                "medium",
                "38450000.50",
                18,
                OfficialText.of(
                        "120 шақырым жағалау тазартылды, 3 000 оқушы қамтылды",
                        "Очищено 120 километров берега, охвачено 3 000 школьников"));
    }

    private static DirectionListContent.Line newcomers(int number) {
        return line(
                number,
                "15",
                OfficialText.of(
                        "Өңірлердегі жаңа үкіметтік емес ұйымдардың қызметін қолдау",
                        "Поддержка деятельности новых неправительственных организаций в регионах"),
                OfficialText.of(
                        "Жаңадан құрылған ұйымдардың тұрақтылығын арттыру",
                        "Повысить устойчивость недавно созданных организаций"),
                OfficialText.of("кеңес беру, оқыту, тәлімгерлік", "консультации, обучение, наставничество"),
                OfficialText.of("республика аумағы", "территория республики"),
                "long",
                "61000000",
                30,
                OfficialText.of(
                        "200 ұйым қолдау алды, олардың кемінде 70 %-ы бір жылдан кейін жұмысын жалғастырады",
                        "Поддержку получили 200 организаций, не менее 70 % из них работают через год"));
    }

    private static DirectionListContent.Line verbose(int number) {
        OfficialText tasks = OfficialText.of(
                "мүгедектігі бар адамдардың құқықтарын қорғау жөніндегі өңірлік ұйымдардың әлеуетін арттыру; "
                        .repeat(4),
                "повышение потенциала региональных организаций по защите прав лиц с инвалидностью; ".repeat(4));
        OfficialText steps = OfficialText.of(
                "1) " + tasks.kk() + "\n2) сабақтар өткізу", "1) " + tasks.ru() + "\n2) провести уроки");
        return line(number, "7", tasks, steps, tasks, tasks, "short", "99999999.99", 3, tasks);
    }

    private static DirectionListContent.Line line(
            int number,
            String sphere,
            OfficialText title,
            OfficialText goal,
            OfficialText tasks,
            OfficialText territory,
            String type,
            String amount,
            int months,
            OfficialText results) {
        return new DirectionListContent.Line(
                number,
                LegalFixture.stateGrants().title("spheres." + sphere),
                title,
                goal,
                tasks,
                territory,
                LegalFixture.stateGrants().title("grantTypes." + type),
                new BigDecimal(amount),
                months,
                results);
    }
}
