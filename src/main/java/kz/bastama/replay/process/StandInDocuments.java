package kz.bastama.replay.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import kz.bastama.competition.application.AskForDocuments;
import kz.bastama.competition.application.UploadDocument;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.file.ChosenFile;
import kz.bastama.ngo.NewDocument;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The record of a case does not hold the documents themselves: a file of ours stands in for each that the competition requires. */
@Component
@Profile("replay")
class StandInDocuments {

    /** One empty page. */
    static final byte[] CONTENT = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>endobj
            trailer<</Root 1 0 R/Size 4>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final AskForDocuments askForDocuments;
    private final UploadDocument uploadDocument;
    private final Clock clock;

    StandInDocuments(AskForDocuments askForDocuments, UploadDocument uploadDocument, Clock clock) {
        this.askForDocuments = askForDocuments;
        this.uploadDocument = uploadDocument;
        this.clock = clock;
    }

    void attachTo(Application draft) {
        askForDocuments.of(draft).missing().forEach(kind -> attach(draft, kind));
    }

    private void attach(Application draft, String kind) {
        try {
            uploadDocument.to(
                    draft.id(),
                    new NewDocument(
                            null,
                            kind,
                            "",
                            LocalDate.now(clock),
                            null,
                            new ChosenFile(kind + ".pdf", new ByteArrayInputStream(CONTENT))),
                    Arrival.at(clock.instant()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
