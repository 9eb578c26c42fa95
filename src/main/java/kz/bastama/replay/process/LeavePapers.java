package kz.bastama.replay.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Leaves the papers of a case in a folder, in Kazakh and Russian; those of an earlier replay give way. */
@Component
@Profile("replay")
class LeavePapers {

    private static final List<String> LANGUAGES = List.of("kk", "ru");

    private final Papers papers;
    private final Stage stage;

    LeavePapers(Papers papers, Stage stage) {
        this.papers = papers;
        this.stage = stage;
    }

    /** @return how many files there are now */
    int in(Path folder) {
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.pdf")) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            int written = 0;
            for (UUID id : stage.histories()) {
                for (Paper paper : papers.ofAggregate(id.toString())) {
                    written += write(paper, folder);
                }
            }
            return written;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int write(Paper paper, Path folder) throws IOException {
        for (String language : LANGUAGES) {
            String name = "%s-%s.%s.pdf".formatted(paper.number(), paper.type().code(), language);
            Files.write(
                    folder.resolve(name),
                    papers.rendition(paper.id(), Locale.forLanguageTag(language))
                            .pdf());
        }
        return LANGUAGES.size();
    }
}
