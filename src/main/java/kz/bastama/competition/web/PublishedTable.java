package kz.bastama.competition.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.PublishedLine;
import kz.bastama.form.CsvRow;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reason;
import org.springframework.stereotype.Component;

/** A published list for machines; docs/open-data.md says what each field means. */
@Component
class PublishedTable {

    private static final String SCHEMA = "bastama.published-list/1";
    private static final List<String> COLUMNS = List.of(
            "number",
            "organisation_kk",
            "organisation_ru",
            "bin",
            "project",
            "lot",
            "asked",
            "standing",
            "rank",
            "average",
            "amount",
            "reasons",
            "departure",
            "departure_kk");

    private final PublishedListView lists;
    private final ObjectMapper json;

    PublishedTable(PublishedListView lists, ObjectMapper json) {
        this.lists = lists;
        this.json = json;
    }

    String csv(Competition competition, Publication list) {
        return CsvRow.BYTE_ORDER_MARK
                + CsvRow.of(COLUMNS)
                + list.lines().stream()
                        .map(line -> CsvRow.of(List.of(
                                line.number(),
                                line.organisation().kk(),
                                line.organisation().ru(),
                                line.bin(),
                                line.project(),
                                Integer.toString(line.lot()),
                                plain(line.asked()),
                                line.standing().name(),
                                line.rank() == null ? "" : line.rank().toString(),
                                plain(line.average()),
                                plain(line.amount()),
                                String.join(",", line.reasons()),
                                line.departure(),
                                line.departureKk() == null ? "" : line.departureKk())))
                        .collect(Collectors.joining());
    }

    /** @param standing the edition that stands: an earlier one says which one superseded it */
    String json(Competition competition, Publication list, int standing) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", SCHEMA);
        all.put("competition", competition.id());
        all.put("title", words(competition.title()));
        all.put("rules", competition.edition().toString());
        all.put("list", list.kind());
        all.put("edition", list.edition());
        all.put("publishedAt", list.publishedAt().toString());
        all.put("because", list.because());
        all.put("about", list.about());
        all.put("supersededBy", list.edition() == standing ? null : list.edition() + 1);
        all.put("sha256", list.digest());
        all.put("lines", list.lines().stream().map(PublishedTable::line).toList());
        all.put("reasons", reasons(competition, list));
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published list cannot be written", e);
        }
    }

    private static Map<String, Object> line(PublishedLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", line.number());
        fields.put("organisation", words(line.organisation()));
        fields.put("bin", line.bin());
        fields.put("project", line.project());
        fields.put("lot", line.lot());
        fields.put("asked", plain(line.asked()));
        fields.put("standing", line.standing());
        fields.put("rank", line.rank());
        fields.put("average", line.average() == null ? null : plain(line.average()));
        fields.put("amount", line.amount() == null ? null : plain(line.amount()));
        fields.put("reasons", line.reasons());
        fields.put("departure", line.departure());
        fields.put("departureKk", line.departureKk());
        return fields;
    }

    private List<Map<String, Object>> reasons(Competition competition, Publication list) {
        List<Map<String, Object>> told = new ArrayList<>();
        lists.counts(list).forEach((code, count) -> {
            Reason reason = lists.told(competition, code);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("code", code);
            fields.put("title", words(reason.title()));
            fields.put("source", words(reason.basis().source()));
            fields.put("certainty", reason.basis().certainty());
            fields.put("applications", count);
            told.add(fields);
        });
        return told;
    }

    private static Map<String, String> words(OfficialText text) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("kk", text.kk());
        words.put("ru", text.ru());
        words.put("en", text.en());
        return words;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
