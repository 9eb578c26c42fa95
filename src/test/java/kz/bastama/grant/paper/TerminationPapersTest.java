package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.document.PaperGolden;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Returned;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class TerminationPapersTest {

    private static final Instant NOTICED = Instant.parse("2027-03-20T05:00:00Z");
    private static final LocalDate BY = LocalDate.of(2027, 4, 5);
    private static final BigDecimal PAID = new BigDecimal("8736245.53");
    private static final BigDecimal DEMANDED = new BigDecimal("6552184.15");
    private static final OfficialText GROUND =
            OfficialText.of("жобаның нәтижелеріне қол жеткізілмеді", "результаты проекта не достигнуты");
    private static final OfficialText REASON = OfficialText.of(
            "Жоспарланған он екі тренингтің үшеуі ғана өткізілді.", "Из двенадцати тренингов проведено три.");

    private final TerminationNoticeContent one = GrantPaperFixture.notice(false);

    @Test
    void keepsWordingOfNoticeOfIntendedTermination() {
        PaperGolden.holds(new TerminationWarningContent(
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
                GROUND,
                REASON,
                "VA-2027-00003",
                5,
                LocalDate.of(2027, 3, 12)));
    }

    @Test
    void keepsWordingOfNoticeOfTerminationOnGround() {
        PaperGolden.holds(notice("Тренерлер ауырып қалды.", 25), "-ground");
    }

    @Test
    void saysThatTheGranteeWasSilent() {
        assertThat(PaperGolden.bears(notice(null, null), "silent").get("ru"))
                .contains("Пояснений в установленный срок не поступило")
                .doesNotContain("Достигнуто результатов", "отказ");
    }

    @Test
    void keepsWordingOfDemand() {
        PaperGolden.holds(new RefundDemandContent(
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
                "TN-2027-00002",
                NOTICED,
                PAID,
                BigDecimal.ZERO,
                25,
                DEMANDED,
                10,
                BY));
    }

    @Test
    void keepsWordingOfClaim() {
        PaperGolden.holds(new ClaimContent(
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
                "TN-2027-00002",
                NOTICED,
                "RD-2027-00001",
                NOTICED,
                BY,
                PAID,
                DEMANDED,
                new BigDecimal("1000000.00"),
                BigDecimal.ZERO));
    }

    @Test
    void keepsWordingOfActOfReconciliation() {
        PaperGolden.holds(act(1, "CM-2027-00001"));
    }

    @Test
    void repeatsHeadsOverManyReturns() {
        assertThat(PaperGolden.bears(act(60, "CM-2027-00001"), "lengthy").get("ru"))
                .contains("RP-60", "Остаток взыскивается");
        assertThat(PaperGolden.bears(act(0, "CM-2027-00001"), "nothing").get("ru"))
                .contains("Возвратов не было");
    }

    private TerminationNoticeContent notice(String explanation, Integer delivered) {
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
                REASON.ru(),
                one.sum(),
                PAID,
                BigDecimal.ZERO,
                DEMANDED,
                10,
                BY,
                new TerminationNoticeContent.Ground(
                        GROUND,
                        REASON,
                        "TW-2027-00001",
                        Instant.parse("2027-03-05T05:00:00Z"),
                        explanation,
                        OfficialText.of(
                                "Түсініктеме қабылданбады: қалған тренингтер өткізілмейді.",
                                "Пояснения не приняты: остальные тренинги проведены не будут."),
                        delivered));
    }

    private ReconciliationActContent act(int returns, String claim) {
        return new ReconciliationActContent(
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
                one.sum(),
                List.of(new Payment(1, PAID, "15", LocalDate.of(2026, 6, 1))),
                BigDecimal.ZERO,
                DEMANDED,
                IntStream.rangeClosed(1, returns)
                        .mapToObj(number ->
                                new Returned(new BigDecimal("100000.00"), "RP-" + number, LocalDate.of(2027, 3, 30)))
                        .toList(),
                claim,
                BigDecimal.ZERO,
                LocalDate.of(2027, 7, 1));
    }
}
