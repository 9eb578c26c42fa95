package kz.bastama.file;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays an upload down on the disk until its size, digest and kind are known, then on the shelf. */
@Service
class KeptFiles implements Files {

    private static final int BUFFER = 64 * 1024;

    private final FileShelf shelf;
    private final KindByContent kinds;
    private final Scanner scanner;
    private final CurrentActor actor;
    private final Clock clock;

    KeptFiles(FileShelf shelf, KindByContent kinds, Scanner scanner, CurrentActor actor, Clock clock) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.scanner = scanner;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public Upload store(InputStream content, String name, String caseId) throws IOException {
        Path laidDown = LeftUploads.fresh();
        try {
            MessageDigest digest = sha256();
            long size = layDown(content, laidDown, digest);
            if (size == 0) {
                return Upload.Refused.empty();
            }
            if (size > LIMIT) {
                return Upload.Refused.tooLarge(LIMIT);
            }
            KindByContent.Seen seen = kinds.of(laidDown);
            if (seen.kind() == null) {
                return new Upload.Refused(seen.refusal(), Map.of());
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new Upload.Stored(keep(laidDown, describe(name, caseId, seen.kind(), size, sha256)));
        } finally {
            java.nio.file.Files.deleteIfExists(laidDown);
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

    private StoredFile describe(String name, String caseId, FileKind kind, long size, String sha256) {
        UUID uploader = actor.get().personId();
        return new StoredFile(
                UUID.randomUUID(),
                caseId,
                kind.displayName(name),
                kind,
                size,
                sha256,
                uploader,
                clock.instant(),
                scanner.isConfigured() ? ScanState.PENDING : ScanState.UNSCANNED);
    }

    private StoredFile keep(Path laidDown, StoredFile file) throws IOException {
        try (InputStream content = java.nio.file.Files.newInputStream(laidDown)) {
            shelf.keep(file, content);
        }
        return file;
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
