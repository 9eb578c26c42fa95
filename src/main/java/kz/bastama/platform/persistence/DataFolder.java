package kz.bastama.platform.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import kz.bastama.platform.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one installation, held by one running product at a time. Everything the embedded database owns lies in it:
 * the data, the unpacked server, the password, the log.
 */
final class DataFolder implements AutoCloseable {

    private static final String CHOOSE =
            "choose another folder: --bastama.data=/path/to/folder, or BASTAMA_DATA in the environment";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder, which is made if missing. Held until closed, or until the process dies, however it dies. */
    static DataFolder take(Path folder) {
        UserPrincipal self = probe(folder.toAbsolutePath().normalize());
        Path root = real(folder);
        DataFolder taken = new DataFolder(root, lock(root));
        try {
            taken.refuseDataOfAnother(self);
            return taken;
        } catch (StartRefused refused) {
            taken.close();
            throw refused;
        }
    }

    /** One name for one folder, whatever links lead to it. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserPrincipal probe(Path root) {
        try {
            Files.createDirectories(root);
            Path probe = Files.createTempFile(root, "probe", null);
            UserPrincipal self = Files.getOwner(probe);
            Files.delete(probe);
            return self;
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "cannot write to the data folder %s".formatted(root),
                    "let user %s write there, or %s".formatted(System.getProperty("user.name"), CHOOSE),
                    unwritable);
        }
    }

    private static FileChannel lock(Path root) {
        Path file = root.resolve("bastama.pid");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new StartRefused(
                        "another Bastama (process %s) is at work on the data in %s".formatted(holder, root),
                        "use that one, or stop it first, or " + CHOOSE);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()));
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The byte that is locked lies far behind the text, so that the text can be read everywhere. */
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException withinThisProcess) {
            return null;
        }
    }

    private void refuseDataOfAnother(UserPrincipal self) {
        try {
            if (Files.exists(database()) && !Files.getOwner(database()).equals(self)) {
                throw new StartRefused(
                        "the data in %s belong to user %s, and PostgreSQL serves their owner only"
                                .formatted(root, Files.getOwner(database()).getName()),
                        "start as that user, or " + CHOOSE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path database() {
        return root.resolve("database");
    }

    /** The server is unpacked here and not into the machine's temporary folder, which is swept while it runs. */
    Path server() {
        return root.resolve("postgresql");
    }

    /** What the server says, warnings only. */
    Path log() {
        return root.resolve("postgresql.log");
    }

    /** Begins a new log and keeps the previous one beside it. */
    void turnLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), root.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> lastFatalLine() {
        try {
            return Files.readAllLines(log()).stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                    .reduce((earlier, later) -> earlier.contains("No space left") ? earlier : later)
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): *", ""));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The file with the password of the database, readable by its owner only; made up on the first start. */
    Path password() {
        Path file = root.resolve("database.password");
        try {
            if (Files.notExists(file)) {
                byte[] secret = new byte[24];
                new SecureRandom().nextBytes(secret);
                Path fresh = root.resolve("database.password.new");
                try (OutputStream out = ownersOnlyFile(fresh)) {
                    out.write((HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
                }
                Files.move(fresh, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Marks that the database is being made, and sweeps away what an interrupted attempt has left. The mark goes when the
     * product's database is there ({@link #made()}), so nothing that anybody has entered is ever swept.
     */
    void making() {
        try {
            if (Files.exists(mark())) {
                FileSystemUtils.deleteRecursively(database());
                Files.delete(mark());
            }
            if (Files.notExists(database())) {
                Files.createFile(mark());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void made() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, made if missing, closed to everybody but its owner where the file system knows rights. */
    static Path ownersOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    /** A new file, closed to everybody but its owner where the file system knows rights; what lay there is gone. */
    static OutputStream ownersOnlyFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(file);
    }

    private Path mark() {
        return root.resolve("database.unfinished");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
