package kz.bastama.replay.process;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperReader;
import kz.bastama.document.Papers;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an issued paper is called and says: read back from the PDF, not from what it was made of. */
@Component
@Profile("replay")
class PaperFacts implements FactSource {

    private final Papers papers;
    private final PaperReader reader;
    private final Stage stage;

    PaperFacts(Papers papers, PaperReader reader, Stage stage) {
        this.papers = papers;
        this.reader = reader;
        this.stage = stage;
    }

    @Override
    public Map<String, Function<Part, Object>> facts() {
        return Map.of(
                "paper.title",
                        told -> paper(told)
                                .map(one -> one.titles().get(language(told)))
                                .orElse(null),
                "paper.says", told -> paper(told).map(one -> said(told, one)).orElse(null),
                "paper.issuedAt", told -> paper(told).map(Paper::issuedAt).orElse(null));
    }

    private Optional<Paper> paper(Part told) {
        String type = told.text("paper");
        return papers.ofAggregate(stage.id(told.text("of")).toString()).stream()
                .filter(one -> one.type().code().equals(type))
                .reduce((earlier, later) -> later);
    }

    /** What is looked for, where the paper has it; nothing otherwise. */
    private String said(Part told, Paper paper) {
        String text = reader.text(papers.rendition(paper.id(), Locale.forLanguageTag(language(told))));
        String sought = told.text("is").replaceAll("[\\s\\u00a0]+", " ").strip();
        return text.contains(sought) ? told.text("is") : null;
    }

    private static String language(Part told) {
        return told.optional("language").orElse("ru");
    }
}
