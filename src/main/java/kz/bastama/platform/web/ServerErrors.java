package kz.bastama.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The page for a request that the web server refuses before the portal sees it, for example an address that is none. Nobody's
 * language is known there, so that it speaks all three.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        String page = page();
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new Report(page));
            host.setErrorReportValveClass(Report.class.getName()); // or the server puts its own before it
        });
    }

    private static String page() {
        try {
            return new ClassPathResource("platform/server-error.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static class Report extends ErrorReportValve {

        private final String page;

        Report(String page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            try {
                Writer to = response.getReporter();
                if (to != null) {
                    to.write(page.replace("{status}", Integer.toString(response.getStatus())));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the page any more", gone);
            }
        }
    }
}
