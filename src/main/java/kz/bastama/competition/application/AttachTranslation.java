package kz.bastama.competition.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import kz.bastama.file.ChosenFile;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/** Takes the file of a translation; it is looked into before a transaction holds a connection. */
@Service
public class AttachTranslation {

    private final Translations translations;
    private final KeepTranslation keep;
    private final Files files;

    AttachTranslation(Translations translations, KeepTranslation keep, Files files) {
        this.translations = translations;
        this.keep = keep;
        this.files = files;
    }

    /** @param chosen null where no file was chosen */
    public Verdict of(UUID translationId, ChosenFile chosen) {
        if (translations
                .find(translationId)
                .filter(one -> one.state() != Translation.State.NOT_NEEDED)
                .isEmpty()) {
            return Verdict.refused(Refusal.of("competition.translationOver", null));
        }
        if (chosen == null) {
            return Verdict.refused(Refusal.of("competition.translationMissing", null));
        }
        try (LaidDown laid = files.layDown(chosen.content(), chosen.name())) {
            return laid.refusal() == null
                    ? keep.of(translationId, laid)
                    : Verdict.refused(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
