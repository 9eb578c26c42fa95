package kz.bastama.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the web server find the pages that libraries bring, Tasklist's above all. Boot looks for them on the class path of the
 * command line only; started from the jar, that is the jar alone, and the libraries are named in its manifest.
 */
@Component
class PagesInLibraries implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGES = "META-INF/resources";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.addLifecycleListener(event -> add(event, context)));
    }

    private static void add(LifecycleEvent event, Context context) {
        if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
            for (URL library : libraries()) {
                context.getResources().createWebResourceSet(ResourceSetType.RESOURCE_JAR, "/", library, "/" + PAGES);
            }
        }
    }

    private static List<URL> libraries() {
        String known = System.getProperty("java.class.path");
        try {
            return Collections.list(PagesInLibraries.class.getClassLoader().getResources(PAGES)).stream()
                    .filter(pages -> pages.getProtocol().equals("jar"))
                    .map(PagesInLibraries::library)
                    .filter(library -> !known.contains(library.getPath()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL library(URL pages) {
        try {
            return ((JarURLConnection) pages.openConnection()).getJarFileURL();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
