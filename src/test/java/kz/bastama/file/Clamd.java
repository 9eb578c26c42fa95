package kz.bastama.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Speaks INSTREAM as the daemon of ClamAV does, and knows one virus: the EICAR test string, wherever it stands. */
public final class Clamd implements AutoCloseable {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final String always;
    private final List<Integer> pieces = Collections.synchronizedList(new ArrayList<>());

    public Clamd() throws IOException {
        this("");
    }

    /** @param always what it says of every file, whatever is in it */
    public Clamd(String always) throws IOException {
        this.always = always;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return "localhost:" + server.getLocalPort();
    }

    /** Sizes of what came, piece by piece. */
    public List<Integer> pieces() {
        return List.copyOf(pieces);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            pieces.add(length);
            content.write(in.readNBytes(length));
        }
        boolean infected = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        String said = !always.isEmpty() ? always : infected ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
