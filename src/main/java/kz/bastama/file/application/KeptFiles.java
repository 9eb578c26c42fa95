package kz.bastama.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.file.ScanState;
import kz.bastama.file.StoredFile;
import kz.bastama.file.Upload;
import kz.bastama.file.domain.FileShelf;
import kz.bastama.file.domain.Scanner;
import kz.bastama.file.domain.Seen;
import kz.bastama.file.domain.UploadDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays an upload down on the disk until its size, digest and kind are known, then on the shelf. */
@Service
class KeptFiles implements Files {

    private static final int BUFFER = 64 * 1024;

    private final FileShelf shelf;
    private final ShelveFile shelveFile;
    private final UploadDesk desk;
    private final Scanner scanner;
    private final CurrentActor actor;
    private final Clock clock;

    KeptFiles(
            FileShelf shelf, ShelveFile shelveFile, UploadDesk desk, Scanner scanner, CurrentActor actor, Clock clock) {
        this.shelf = shelf;
        this.shelveFile = shelveFile;
        this.desk = desk;
        this.scanner = scanner;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public LaidDown layDown(InputStream content, String name) throws IOException {
        Path path = desk.fresh();
        LaidDown laid = null;
        try {
            laid = look(content, name, path);
            return laid;
        } finally {
            if (laid == null || laid.refusal() != null) {
                java.nio.file.Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public StoredFile keep(LaidDown laid, String caseId) {
        StoredFile file = describe(laid, caseId);
        shelveFile.from(laid.path(), file);
        return file;
    }

    @Override
    public Upload store(InputStream content, String name, String caseId) throws IOException {
        try (LaidDown laid = layDown(content, name)) {
            return laid.refusal() != null ? laid.refusal() : new Upload.Stored(keep(laid, caseId));
        }
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return shelf.find(id);
    }

    @Override
    public List<StoredFile> ofCase(String caseId) {
        return shelf.ofCase(caseId);
    }

    @Override
    public void copy(UUID id, OutputStream to) throws IOException {
        shelf.copy(id, to);
    }

    @Override
    @Transactional
    public void discard(UUID id) {
        shelf.discard(id);
    }

    private LaidDown look(InputStream content, String name, Path path) throws IOException {
        MessageDigest digest = sha256();
        long size = layDown(content, path, digest);
        if (size == 0) {
            return LaidDown.refused(Upload.Refused.empty());
        }
        if (size > LIMIT) {
            return LaidDown.refused(Upload.Refused.tooLarge(LIMIT));
        }
        Seen seen = desk.look(actor.get().personId(), path);
        if (seen == null) {
            return LaidDown.refused(new Upload.Refused("file.busy", Map.of()));
        }
        if (seen.kind() == null) {
            return LaidDown.refused(new Upload.Refused(seen.refusal(), Map.of()));
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new LaidDown(path, seen.kind().displayName(name), seen.kind(), size, sha256, null);
    }

    private StoredFile describe(LaidDown laid, String caseId) {
        return new StoredFile(
                UUID.randomUUID(),
                caseId,
                laid.name(),
                laid.kind(),
                laid.size(),
                laid.sha256(),
                actor.get().personId(),
                clock.instant(),
                scanner.isConfigured() ? ScanState.PENDING : ScanState.UNSCANNED);
    }

    /** Stops right after the limit: the rest of an endless upload is not read. */
    private static long layDown(InputStream content, Path target, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(java.nio.file.Files.newOutputStream(target), digest)) {
            for (int read = content.read(buffer); read >= 0 && size <= LIMIT; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
