package kz.bastama.file.persistence;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.file.application.ScanFiles;
import kz.bastama.file.domain.FileShelf;
import kz.bastama.file.domain.Scanner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** No scanner, until a test brings one: then files wait for it, and {@link #settle} is the round. */
@Component
@Primary
public class TestScanner implements Scanner {

    private final ObjectProvider<ScanFiles> scanFiles;
    private final FileShelf shelf;
    private Scanner present = new ClamAv("");

    TestScanner(ObjectProvider<ScanFiles> scanFiles, FileShelf shelf) {
        this.scanFiles = scanFiles;
        this.shelf = shelf;
    }

    public void listen(String address) {
        present = new ClamAv(address);
    }

    /** Leaves no file behind that waits, and nothing said about a scanner. */
    public void leave() {
        listen("");
        settle();
        shelf.answered(Instant.now());
    }

    /** Scans all that wait; ends when the scanner is silent. */
    public void settle() {
        while (scanFiles.getObject().next()) {
            // the next one
        }
    }

    public void isSilentSince(Instant at) {
        shelf.answered(at);
        shelf.silent(at, "Connection refused");
    }

    @Override
    public boolean isConfigured() {
        return present.isConfigured();
    }

    @Override
    public String address() {
        return present.address();
    }

    @Override
    public Finding scan(UUID fileId, Content content) throws IOException {
        return present.scan(fileId, content);
    }
}
