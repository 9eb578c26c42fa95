package kz.bastama.file.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bastama.file.Clamd;
import kz.bastama.file.domain.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of every scanner, tried on the one there is. */
class ClamAvTest {

    private static final UUID FILE = UUID.randomUUID();

    @Test
    void tellsCleanFromInfectedAndSendsPieceByPiece() throws Exception {
        try (Clamd daemon = new Clamd()) {
            Scanner scanner = new ClamAv(daemon.address());

            assertThat(scanner.scan(FILE, out -> {
                        out.write(new byte[300_000]);
                        out.write(new byte[0]);
                        out.write('x');
                    }))
                    .isEqualTo(Scanner.Finding.CLEAN);
            assertThat(daemon.pieces()).containsExactly(300_000, 1);
            assertThat(scanner.scan(FILE, out -> out.write(Clamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                            .virus())
                    .isEqualTo("Win.Test.EICAR_HDB-1");
            assertThat(scanner.scan(FILE, out -> {})).isEqualTo(Scanner.Finding.CLEAN);
        }
    }

    /** What the daemon says when its limit is too low, or its disk is full: no file is clean by that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR",
                "stream: Can't allocate memory ERROR",
                "stream: OK ERROR",
                "stream: OK, more or less",
                "OK"
            })
    void takesNoErrorForClean(String answer) throws Exception {
        try (Clamd daemon = new Clamd(answer + "\0")) {
            assertThatThrownBy(() -> new ClamAv(daemon.address()).scan(FILE, out -> out.write(new byte[100])))
                    .isInstanceOf(IOException.class)
                    .hasMessage(answer);
        }
    }

    @Test
    void knowsNothingWithoutAnAnswer() throws Exception {
        String nobody;
        try (ServerSocket taken = new ServerSocket(0)) {
            nobody = "localhost:" + taken.getLocalPort();
        }
        assertThatThrownBy(() -> new ClamAv(nobody).scan(FILE, out -> {})).isInstanceOf(IOException.class);
        try (Clamd daemon = new Clamd()) {
            assertThatThrownBy(() -> new ClamAv(daemon.address()).scan(FILE, out -> {
                        throw new IOException("the file broke off");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(new ClamAv("").isConfigured()).isFalse();
        assertThatThrownBy(() -> new ClamAv("clamav")).hasMessageContaining("host:port");
    }
}
