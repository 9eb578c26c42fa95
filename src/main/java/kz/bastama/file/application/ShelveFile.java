package kz.bastama.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bastama.file.StoredFile;
import kz.bastama.file.domain.FileShelf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was laid down on the shelf: in the transaction of the caller, or whole in one of its own. */
@Component
class ShelveFile {

    private final FileShelf shelf;

    ShelveFile(FileShelf shelf) {
        this.shelf = shelf;
    }

    @Transactional
    public void from(Path laid, StoredFile file) {
        try (InputStream content = Files.newInputStream(laid)) {
            shelf.keep(file, content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
