package kz.bastama.expert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.domain.DrawFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class VerifyDrawCommandTest {

    private final ExpertDraw draw = DrawFixture.vector();
    private final String record = new DrawFile().write(draw);

    @TempDir
    private Path folder;

    private String said;

    @Test
    void findsAnHonestRecordRight() throws IOException {
        assertThat(status(record)).isZero();
        assertThat(said)
                .contains("верно", "члены 10, 8, 9, 4, 2, резерв 7, 3, 6", draw.commitment(), draw.seed())
                .contains("Запись сходится с расчётом")
                .doesNotContain("НЕВЕРНО");
        assertThat(DrawFile.read(record).orElseThrow()).isEqualTo(draw);
    }

    @Test
    void speaksTheLanguageThatIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("draw.json"), record);

        assertThat(verify(file, "kk")).isZero();
        assertThat(said).contains("Жазба есеппен сәйкес келеді");
        assertThat(verify(file, "en")).isZero();
        assertThat(said).contains("computed members 10, 8, 9, 4, 2, reserve 7, 3, 6");
    }

    @Test
    void findsARecordRightThatNamesNobody() throws IOException {
        String unnamed = record.replaceAll(
                ",\\s*\"expert\" : \"[^\"]*\",\\s*\"name\" : \"[^\"]*\",\\s*\"salt\" : \"[^\"]*\"", "");

        assertThat(unnamed).doesNotContain("salt").contains("\"mark\"");
        assertThat(status(unnamed)).isZero();
    }

    @Test
    void findsEachTampering() throws IOException {
        List<String> unnoticed = new ArrayList<>();
        tamper("a value", unnoticed, text -> text.replace("7 алма", "8 алма"));
        tamper("an observer", unnoticed, text -> text.replace("Petrov P.", "Petrov"));
        tamper("an organisation", unnoticed, text -> text.replace("\"Union\"", "\"Onion\""));
        tamper(
                "a value added",
                unnoticed,
                text -> text.replace(
                        "\"values\" : [",
                        "\"values\" : [ {\"position\":1,\"observer\":\"a\",\"organisation\":\"b\",\"value\":\"c\",\"at\":\"2026-11-22T05:00:00Z\"},"));
        tamper("the secret", unnoticed, text -> text.replace("\"000102", "\"000103"));
        tamper("the commitment", unnoticed, text -> text.replace(draw.commitment(), draw.seed()));
        tamper("the seed", unnoticed, text -> text.replace(draw.seed(), draw.commitment()));
        tamper("a mark", unnoticed, text -> text.replace("1908d7b8", "1908d7b9"));
        tamper("a number", unnoticed, text -> text.replace("\"number\" : 10", "\"number\" : 11"));
        tamper("a name", unnoticed, text -> text.replace("\"Expert 4\"", "\"Expert 5\""));
        tamper("a salt", unnoticed, text -> text.replace("\"0000000000000000000000000000000a\"", "\"0b\""));
        tamper("a member for another", unnoticed, text -> text.replaceFirst("10,(\\s*)8,", "10,$15,"));
        tamper("members in another order", unnoticed, text -> text.replaceFirst("10,(\\s*)8,", "8,$110,"));
        tamper("the reserve in another order", unnoticed, text -> text.replaceFirst("7,(\\s*)3,", "3,$17,"));
        tamper("a member fewer", unnoticed, text -> text.replaceFirst("10,\\s*8,", "10,"));
        tamper("fewer members", unnoticed, text -> text.replace("\"members\" : 5", "\"members\" : 4"));
        tamper("a longer reserve", unnoticed, text -> text.replace("\"reserve\" : 3", "\"reserve\" : 4"));
        tamper("the sphere", unnoticed, text -> text.replace("\"sphere\" : \"4\"", "\"sphere\" : \"5\""));
        tamper(
                "the competition",
                unnoticed,
                text -> text.replace(DrawFixture.CASE, DrawFixture.CASE.replace("1", "2")));
        tamper("positions", unnoticed, text -> text.replace("\"position\" : 2", "\"position\" : 3"));
        tamper("not closed", unnoticed, text -> text.replaceAll("\"closedAt\" : \"[^\"]*\",", ""));
        tamper("the way of drawing", unnoticed, text -> text.replace("bastama-draw-1", "bastama-draw-2"));
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void findsValuesInAnotherOrder() throws IOException {
        List<ExpertDraw.Contribution> values = draw.values();
        ExpertDraw swapped = new ExpertDraw(
                draw.caseId(),
                draw.edition(),
                draw.publishedAt(),
                draw.commitment(),
                draw.urns(),
                List.of(at(1, values.get(1)), at(2, values.get(0))),
                draw.closedAt(),
                draw.secret(),
                draw.seed());

        assertThat(status(new DrawFile().write(swapped))).isOne();
        assertThat(said).contains("НЕВЕРНО  Зерно");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "not json", "{\"format\":\"bastama-draw-1\"}"})
    void readsOnlyRecords(String text) throws IOException {
        assertThat(status(text)).isOne();
        assertThat(said).contains("не запись жеребьёвки");
    }

    @Test
    void passesOverNothingInTheFile() throws IOException {
        assertThat(status(record.replaceFirst("\\{", "{ \"remark\" : \"trust me\",")))
                .isOne();
        assertThat(status(record + "{}")).isOne();
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(verify(folder.resolve("absent.json"), "ru")).isOne();
        assertThat(said).contains("absent.json");
    }

    @Test
    void isACommandOfTheProduct() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(ApplicationContextInitializer.class).stream()
                        .map(Object::getClass)
                        .map(Class::getSimpleName))
                .contains("VerifyDrawCommand");
    }

    private void tamper(String what, List<String> unnoticed, UnaryOperator<String> change) throws IOException {
        String changed = change.apply(record);
        assertThat(changed).as(what).isNotEqualTo(record);
        if (status(changed) == 0) {
            unnoticed.add(what);
        }
    }

    private static ExpertDraw.Contribution at(int position, ExpertDraw.Contribution value) {
        return new ExpertDraw.Contribution(position, value.observer(), value.organisation(), value.value(), value.at());
    }

    private int status(String text) throws IOException {
        return verify(Files.writeString(folder.resolve("draw.json"), text), "ru");
    }

    private int verify(Path file, String language) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status = VerifyDrawCommand.verify(file, language, new PrintStream(printed, true, StandardCharsets.UTF_8));
        said = printed.toString(StandardCharsets.UTF_8);
        return status;
    }
}
