package kz.bastama.planning.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.ProposalDecision;
import org.junit.jupiter.api.Test;

class ProposalAnswerPaperTest {

    @Test
    void keepsWordingOfAcceptance() {
        PaperGolden.holds(content(ProposalDecision.ACCEPTED, List.of()));
    }

    @Test
    void keepsWordingOfAcceptanceInPart() {
        PaperGolden.holds(content(ProposalDecision.PARTLY, List.of()), "-partly");
    }

    @Test
    void keepsWordingOfRejection() {
        PaperGolden.holds(
                content(
                        ProposalDecision.REJECTED,
                        List.of(OfficialText.of(
                                "Тақырып тізбеде немесе өзге бағдарламада бар",
                                "Тема уже охвачена перечнем или иной программой"))),
                "-rejected");
    }

    private static ProposalAnswerContent content(ProposalDecision decision, List<OfficialText> grounds) {
        return new ProposalAnswerContent(
                OfficialText.of(
                        "Сарыдала облысының қоғамдық келісім басқармасы",
                        "Управление общественного согласия области Сарыдала"),
                OfficialText.of("Сарыдала облысы", "область Сарыдала"),
                "TP-2026-00004",
                Instant.parse("2026-02-16T04:00:00Z"),
                2027,
                OfficialText.of("қоршаған ортаны қорғау", "охрана окружающей среды"),
                "Өзен жағалауларын тазарту",
                decision,
                grounds,
                OfficialText.of(
                        "Бағыт келесі жылғы тізбенің жобасына енгізілді.",
                        "Направление включено в проект перечня будущего года."),
                Instant.parse("2026-03-06T06:30:00Z"),
                OfficialText.of("Басқарма басшысы А. Б. Сейітова", "Руководитель управления А. Б. Сеитова"));
    }
}
