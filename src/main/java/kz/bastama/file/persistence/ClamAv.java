package kz.bastama.file.persistence;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.bastama.file.domain.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The daemon of ClamAV at {@code bastama.scan.address} ({@code host:port}), by its command INSTREAM: each piece goes with its length
 * before it, an empty one ends the file. Its limit {@code StreamMaxLength} must be above the 20 MB of a file; 25 MB by default.
 */
@Component
class ClamAv implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int CONNECT = 5_000;
    private static final int ANSWER = 60_000;

    /** A daemon that takes nothing in any more holds nobody longer than this. */
    private static final int WHOLE = 90;

    private static final int LONGEST_ANSWER = 1024;

    private final String address;

    ClamAv(@Value("${bastama.scan.address:}") String address) {
        this.address = address.strip();
        if (!this.address.isEmpty() && !this.address.matches("\\S+:\\d{1,5}")) {
            throw new IllegalArgumentException("bastama.scan.address is not host:port: " + address);
        }
    }

    @Override
    public boolean isConfigured() {
        return !address.isEmpty();
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Finding scan(UUID fileId, Content content) throws IOException {
        try {
            Finding finding = scan(content);
            if (!finding.isClean()) {
                LOG.warn("Virus {} in file {}: it is quarantined", finding.virus(), fileId);
            }
            return finding;
        } catch (IOException silent) {
            LOG.warn("The scanner at {} gave no answer about file {}: {}", address, fileId, silent.toString());
            throw silent;
        }
    }

    private Finding scan(Content content) throws IOException {
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            CompletableFuture.delayedExecutor(WHOLE, TimeUnit.SECONDS).execute(() -> close(socket));
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    CONNECT);
            socket.setSoTimeout(ANSWER);
            IOException broken = null;
            try {
                send(content, socket.getOutputStream());
            } catch (IOException early) { // it may have answered before the end of the file
                broken = early;
                stopSending(socket);
            }
            return read(answer(socket.getInputStream()), broken);
        }
    }

    /** Says that no more comes, so that nobody waits for the rest of a file that broke off. */
    private static void stopSending(Socket socket) {
        try {
            socket.shutdownOutput();
        } catch (IOException gone) { // then there is nobody to wait
        }
    }

    private static void send(Content content, OutputStream socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        content.writeTo(new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (length > 0) { // an empty piece would end the file
                    DataOutputStream framed = (DataOutputStream) this.out;
                    framed.writeInt(length);
                    framed.write(bytes, from, length);
                }
            }
        });
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (int one = in.read(); one > 0 && said.size() < LONGEST_ANSWER; one = in.read()) {
            said.write(one);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private static Finding read(String answer, IOException broken) throws IOException {
        if (answer.endsWith(" FOUND")) {
            String virus = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length());
            return new Finding(virus.strip());
        }
        if (answer.equals("stream: OK") && broken == null) {
            return Finding.CLEAN;
        }
        throw new IOException(answer.isEmpty() ? "no answer" : answer, broken);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
