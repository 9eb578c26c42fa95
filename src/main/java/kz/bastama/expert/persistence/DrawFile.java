package kz.bastama.expert.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.domain.DrawRecords;
import org.springframework.stereotype.Component;

/** The published record of a draw as JSON. What it does not know it does not read: nothing in the file is passed over. */
@Component
class DrawFile implements DrawRecords {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /** Line ends that do not depend on the machine. */
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "format",
        "competition",
        "edition",
        "publishedAt",
        "commitment",
        "lists",
        "values",
        "closedAt",
        "secret",
        "seed"
    })
    private record Written(
            String format,
            String competition,
            String edition,
            String publishedAt,
            String commitment,
            List<WrittenUrn> lists,
            List<WrittenValue> values,
            String closedAt,
            String secret,
            String seed) {}

    @JsonPropertyOrder({"sphere", "members", "reserve", "experts", "drawnMembers", "drawnReserve"})
    private record WrittenUrn(
            String sphere,
            int members,
            int reserve,
            List<WrittenLine> experts,
            List<Integer> drawnMembers,
            List<Integer> drawnReserve) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"number", "mark", "expert", "name", "salt"})
    private record WrittenLine(int number, String mark, UUID expert, String name, String salt) {}

    @JsonPropertyOrder({"position", "observer", "organisation", "value", "at"})
    private record WrittenValue(int position, String observer, String organisation, String value, String at) {}

    @Override
    public String write(ExpertDraw draw) {
        try {
            return JSON.writer(LINES).writeValueAsString(written(draw)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where the text is no record of a draw, or one of another way of drawing. */
    static Optional<ExpertDraw> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, Written.class))
                    .filter(written -> Draws.METHOD.equals(written.format))
                    .map(DrawFile::draw);
        } catch (JsonProcessingException | NullPointerException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Written written(ExpertDraw draw) {
        return new Written(
                Draws.METHOD,
                draw.caseId(),
                draw.edition(),
                draw.publishedAt().toString(),
                draw.commitment(),
                draw.urns().stream().map(DrawFile::written).toList(),
                draw.values().stream()
                        .map(one -> new WrittenValue(
                                one.position(),
                                one.observer(),
                                one.organisation(),
                                one.value(),
                                one.at().toString()))
                        .toList(),
                draw.isClosed() ? draw.closedAt().toString() : null,
                draw.secret(),
                draw.seed());
    }

    private static WrittenUrn written(Urn urn) {
        int members = Math.min(urn.members(), urn.drawn().size());
        return new WrittenUrn(
                urn.sphere(),
                urn.members(),
                urn.reserve(),
                urn.lines().stream()
                        .map(line ->
                                new WrittenLine(line.number(), line.mark(), line.expertId(), line.name(), line.salt()))
                        .toList(),
                urn.drawn().subList(0, members),
                urn.drawn().subList(members, urn.drawn().size()));
    }

    private static ExpertDraw draw(Written written) {
        return new ExpertDraw(
                Objects.requireNonNull(written.competition),
                written.edition,
                Instant.parse(written.publishedAt),
                Objects.requireNonNull(written.commitment),
                written.lists.stream().map(DrawFile::urn).toList(),
                written.values.stream()
                        .map(one -> new Contribution(
                                one.position,
                                Objects.requireNonNull(one.observer),
                                Objects.requireNonNull(one.organisation),
                                Objects.requireNonNull(one.value),
                                Instant.parse(one.at)))
                        .toList(),
                written.closedAt == null ? null : Instant.parse(written.closedAt),
                written.secret,
                written.seed);
    }

    private static Urn urn(WrittenUrn written) {
        return new Urn(
                Objects.requireNonNull(written.sphere),
                written.members,
                written.reserve,
                written.experts.stream()
                        .map(line -> new Line(
                                line.number, Objects.requireNonNull(line.mark), line.expert, line.name, line.salt))
                        .toList(),
                Stream.concat(written.drawnMembers.stream(), written.drawnReserve.stream())
                        .toList());
    }
}
