package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.domain.DrawFixture;
import kz.bastama.expert.domain.DrawRules;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class DrawProtocolPaperTest {

    private static final List<String> NAMES = List.of(
            "Сағынтаев Бауыржан Ерболұлы",
            "Литвинова Елена Павловна",
            "Омарова Гүлнар Тұрсынқызы",
            "Ким Александр Викторович",
            "Жүнісова Әсем Қанатқызы");

    @Test
    void keepsWordingOfExtractAndNamesNoExpert() {
        ProtocolExtractContent extract =
                ProtocolExtract.of(ProtocolExtractTest.issued(DrawProtocolContent.TYPE), protocol(10));
        PaperGolden.holds(extract);
        assertThat(PaperBench.wording(extract, "ru")).doesNotContain(NAMES).doesNotContain("Волкова");
    }

    @Test
    void keepsWordingOfProtocol() {
        PaperGolden.holds(protocol(10));
    }

    @Test
    void namesOnlyWhomTheDrawNamed() {
        Map<String, String> text = PaperGolden.bears(protocol(60), "lengthy");

        assertThat(text.get("ru")).contains("В списке 60").contains("Сағынтаев");
        assertThat(text.get("ru").split("Метка \\(SHA-256\\)", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void saysThatThereIsNoReserve() {
        assertThat(PaperGolden.bears(protocol(5), "none").get("kk")).contains("Резерв айқындалған жоқ");
    }

    private static DrawProtocolContent protocol(int experts) {
        ExpertDraw draw = experts == 10 ? DrawFixture.vector() : DrawFixture.random(7, experts, 5, 3);
        Urn urn = draw.urns().get(0);
        OfficialText sphere = LegalFixture.stateGrants().title("spheres.4");
        return new DrawProtocolContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                LegalFixture.stateGrants().title(),
                draw.caseId(),
                Instant.parse("2026-04-10T04:00:00Z"),
                Instant.parse("2026-04-10T05:30:00Z"),
                draw.commitment(),
                draw.secret(),
                draw.seed(),
                "bastama-draw-1",
                draw.values().stream()
                        .map(one -> new DrawProtocolContent.Observer(
                                one.position(), one.observer(), one.organisation(), one.value(), one.at()))
                        .toList(),
                List.of(new DrawProtocolContent.Sphere(
                        sphere,
                        "4",
                        5,
                        3,
                        DrawRules.digest(draw.caseId(), urn),
                        urn.lines().stream()
                                .map(line -> new DrawProtocolContent.Entry(line.number(), line.mark()))
                                .toList(),
                        drawn(urn.chosen(), 0),
                        drawn(urn.substitutes(), 2))),
                "Волкова С. И.");
    }

    private static List<DrawProtocolContent.Drawn> drawn(List<Line> lines, int from) {
        return IntStream.range(0, lines.size())
                .mapToObj(at ->
                        new DrawProtocolContent.Drawn(lines.get(at).number(), NAMES.get((from + at) % NAMES.size())))
                .toList();
    }
}
