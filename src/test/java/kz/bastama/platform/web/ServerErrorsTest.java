package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class ServerErrorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/%2F", "/<x>", "/%00", "/%zz"})
    void answersWhatIsNoAddressOnAReadablePage(String address) throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new ServerErrors().customize(factory);
        WebServer server = factory.getWebServer();
        server.start();
        try {
            assertThat(answer(server.getPort(), address))
                    .startsWith("HTTP/1.1 400")
                    .contains("First page", "lang=\"kk\"", "lang=\"ru\"")
                    .doesNotContain("HTTP Status", "Tomcat", "Exception", "{status}");
        } finally {
            server.stop();
        }
    }

    private static String answer(int port, String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
