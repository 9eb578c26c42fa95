package kz.bastama.competition.paper;

import static kz.bastama.competition.domain.Vote.Choice.ABSTAIN;
import static kz.bastama.competition.domain.Vote.Choice.AGAINST;
import static kz.bastama.competition.domain.Vote.Choice.FOR;
import static kz.bastama.competition.domain.Vote.Choice.RECUSED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;

/** Protocols of both commissions; all names are invented. */
final class ProtocolFixture {

    static final List<String> EXPERTS = List.of(
            "Сағынтаев Бауыржан Ерболұлы",
            "Литвинова Елена Павловна",
            "Омарова Гүлнар Тұрсынқызы",
            "Ким Александр Викторович",
            "Жүнісова Әсем Қанатқызы");

    private static final List<String> MEMBERS = List.of(
            "Қасымова Динара Нұрланқызы",
            "Волков Сергей Иванович",
            "Әбенов Талғат Серікұлы",
            "Ніязова Ұлжан Өмірқызы",
            "Ли Ольга Петровна",
            "Һәкімов Ғалым Іңкәрұлы",
            "Сәрсенова Мөлдір Ержанқызы");

    private static final List<String> PRESENT = MEMBERS.stream()
            .filter(name -> attendance(MEMBERS.indexOf(name)).isPresent())
            .toList();
    private static final Hearing HEARING = new Hearing(
            UUID.randomUUID(),
            "10:30",
            true,
            OfficialText.of("жоба жетекшісі", "руководитель проекта"),
            OfficialText.of("Жалға алу?", "Аренда?"));

    private static final OfficialText YOUTH = OfficialText.of(
            "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
            "Повышение участия сельской молодёжи в общественной жизни");
    private static final OfficialText RIVER = OfficialText.of(
            "Өзен аңғарларын тазарту және экологиялық мәдениетті дамыту",
            "Очистка речных долин и развитие экологической культуры");

    private ProtocolFixture() {}

    static ExpertProtocolContent experts(int rows) {
        return experts(rows, null);
    }

    /** The same meeting under the rules by which the experts name the winners. */
    static ExpertProtocolContent deciding(int rows) {
        Edition rules = LegalFixture.editions().get(EditionId.parse("state-grant/2022-10-01"));
        return experts(
                rows,
                new ExpertProtocolContent.Decision(
                        rules.title(),
                        rules.basis("selection.decidedBy").source(),
                        List.of(
                                new ExpertProtocolContent.LotDecision(
                                        1,
                                        new BigDecimal("25000000"),
                                        List.of(
                                                winner(1, new BigDecimal("12480350.75")),
                                                winner(2, new BigDecimal("9900000")))),
                                new ExpertProtocolContent.LotDecision(2, new BigDecimal("38450000.50"), List.of()))));
    }

    private static ExpertProtocolContent.Winner winner(int rank, BigDecimal amount) {
        return new ExpertProtocolContent.Winner(
                number(rank), organisation(rank), "Ауылдағы көшбасшылар мектебі", amount);
    }

    private static ExpertProtocolContent experts(int rows, ExpertProtocolContent.Decision decision) {
        return new ExpertProtocolContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                "03-04-02",
                CallFixture.ORDER_DATE,
                CallFixture.ANNOUNCED,
                LocalDate.of(2026, 4, 20),
                LocalTime.of(15, 0),
                OfficialText.of(
                        "Астана қаласы, Бастама көшесі, 1, 204-каб.", "город Астана, улица Бастама, 1, каб. 204"),
                "Сағынтаев Б. Е.",
                "Төлегенова Әлия Маратқызы",
                IntStream.range(0, EXPERTS.size())
                        .mapToObj(at -> new ExpertProtocolContent.Person(EXPERTS.get(at), attendance(at), absence(at)))
                        .toList(),
                4,
                4,
                QuorumRule.ofExperts(LegalFixture.stateGrants()),
                List.of(),
                LegalFixture.stateGrants().decimal("expert.pass"),
                List.of(
                        new ExpertProtocolContent.LotPart(
                                1, YOUTH, LegalFixture.stateGrants().title("spheres.4"), rows(rows)),
                        new ExpertProtocolContent.LotPart(
                                2, RIVER, LegalFixture.stateGrants().title("spheres.3"), List.of())),
                decision);
    }

    private static List<ExpertProtocolContent.Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(rank -> new ExpertProtocolContent.Row(
                        rank,
                        number(rank),
                        organisation(rank),
                        "Ауылдағы көшбасшылар мектебі",
                        3,
                        average(rank, count),
                        average(rank, count).intValue() >= 60,
                        rank == 1 ? HEARING : null,
                        rank == 2 ? outs() : List.of()))
                .toList();
    }

    private static List<ExpertProtocolContent.Out> outs() {
        return IntStream.range(0, 3)
                .mapToObj(at -> new ExpertProtocolContent.Out(EXPERTS.get(at), ExpertProtocolContent.Why.values()[at]))
                .toList();
    }

    static CommissionProtocolContent commission(int questions, boolean departs) {
        List<CommissionProtocolContent.Question> put = IntStream.rangeClosed(1, questions)
                .mapToObj(rank -> question(rank, questions, departs && rank == 2))
                .toList();
        BigDecimal awarded = put.stream()
                .map(CommissionProtocolContent.Question::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CommissionProtocolContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                LocalDate.of(2026, 4, 27),
                LocalTime.of(15, 0),
                OfficialText.of(
                        "Астана қаласы, Бастама көшесі, 1, 204-каб.", "город Астана, улица Бастама, 1, каб. 204"),
                OfficialText.of("Жобаларды қарау", "Рассмотрение проектов"),
                "EP-2026-00003",
                Instant.parse("2026-04-21T05:00:00Z"),
                "Волков С. И.",
                "Төлегенова Әлия Маратқызы",
                IntStream.range(0, MEMBERS.size())
                        .mapToObj(at -> new CommissionProtocolContent.Person(
                                MEMBERS.get(at),
                                List.of("OPERATOR", "CUSTOMER", "NGO").get(at % 3),
                                attendance(at),
                                absence(at)))
                        .toList(),
                6,
                5,
                QuorumRule.ofCommission(LegalFixture.stateGrants()),
                List.of(),
                LegalFixture.stateGrants().decimal("expert.pass"),
                List.of(
                        new CommissionProtocolContent.LotPart(1, YOUTH, new BigDecimal("25000000"), awarded, put),
                        new CommissionProtocolContent.LotPart(
                                2, RIVER, new BigDecimal("38450000.50"), BigDecimal.ZERO, List.of())));
    }

    private static CommissionProtocolContent.Question question(int rank, int of, boolean departs) {
        boolean wins = rank == 1;
        List<Vote.Choice> choices = wins
                ? List.of(FOR, FOR, FOR, AGAINST, FOR, RECUSED)
                : List.of(AGAINST, ABSTAIN, AGAINST, AGAINST, FOR, AGAINST);
        List<CommissionProtocolContent.RollCall> votes = IntStream.range(0, choices.size())
                .mapToObj(at -> new CommissionProtocolContent.RollCall(PRESENT.get(at), choices.get(at)))
                .toList();
        return new CommissionProtocolContent.Question(
                number(rank),
                organisation(rank),
                "Ауылдағы көшбасшылар мектебі",
                rank,
                average(rank, of),
                new BigDecimal("12480350.75"),
                votes,
                count(choices, FOR),
                count(choices, AGAINST),
                count(choices, ABSTAIN),
                wins ? new BigDecimal("12480350.75") : null,
                average(rank, of).intValue() >= 60,
                departs ? LegalFixture.stateGrants().title("criteria.relevance") : null,
                departs ? OfficialText.of("ауылда мұндай орталық бар", "такой центр в селе уже есть") : null,
                CommissionProtocolContent.Course.NONE);
    }

    private static long count(List<Vote.Choice> choices, Vote.Choice wanted) {
        return choices.stream().filter(wanted::equals).count();
    }

    private static Attendance attendance(int at) {
        return at == 4 ? Attendance.ABSENT : at % 2 == 0 ? Attendance.IN_PERSON : Attendance.REMOTE;
    }

    private static OfficialText absence(int at) {
        return attendance(at) == Attendance.ABSENT ? LegalFixture.stateGrants().title("absences.illness") : null;
    }

    private static String number(int rank) {
        return "AP-2026-%05d".formatted(40 + rank);
    }

    private static OfficialText organisation(int rank) {
        return rank % 3 == 2 ? CallFixture.ASSOCIATION : CallFixture.FOUNDATION;
    }

    private static BigDecimal average(int rank, int of) {
        return new BigDecimal("92.33")
                .subtract(new BigDecimal("50")
                        .multiply(BigDecimal.valueOf(rank - 1L))
                        .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP));
    }
}
