package kz.bastama.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kz.bastama.platform.Product;

/**
 * A demonstration of its own, killed and started again on the same data under the same address: the jar that
 * {@code -Dbastama.jar} names, or else the compiled classes.
 */
class MortalProduct implements AutoCloseable {

    private final Path data;
    private final int port = Product.freePort();
    private Product running;

    private MortalProduct(Path data) {
        this.data = data;
        this.running = start();
    }

    static MortalProduct startOn(Path data) {
        return new MortalProduct(data);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Nothing is put in order before the end; only the database survives. */
    void killAndStartAgain() {
        running.kill();
        heard();
        running = start();
    }

    private Product start() {
        String[] arguments = {"--demo", "--bastama.demo.call=false", "--server.port=" + port, "--bastama.data=" + data};
        String jar = System.getProperty("bastama.jar", "");
        Product product =
                jar.isEmpty() ? Product.start(Map.of(), arguments) : Product.packaged(Path.of(jar), arguments);
        return product.awaitReady();
    }

    private void heard() {
        assertThat(running.output()).as("console of the product").doesNotContain(" ERROR ");
    }

    @Override
    public void close() {
        running.close();
        heard();
    }
}
