package kz.bastama.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for the run and a {@link Visit} for each test; skips where there is nothing to visit or to look with. */
class Chromium implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final String URL = System.getProperty("bastama.url", "");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (URL.isEmpty()) {
            return skipped("needs a running demonstration: .ci/run starts one and names it by -Dbastama.url"
                    + (binary().isPresent() ? "" : "; and needs Chromium, which is missing here"));
        }
        // with an address given somebody counts on the test: then a missing browser is a failure
        return ConditionEvaluationResult.enabled("visits " + URL);
    }

    private static ConditionEvaluationResult skipped(String why) {
        System.out.println("Browser test skipped: " + why);
        return ConditionEvaluationResult.disabled(why);
    }

    private static Optional<Path> binary() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Visit.class, key -> new Visit(running.browser, URL), Visit.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visit visit = context.getStore(HERE).get(Visit.class, Visit.class);
        if (visit != null && context.getExecutionException().isPresent()) {
            visit.picture(Path.of(
                    "target",
                    "browser",
                    context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName()));
        }
    }

    private static final class Running implements Store.CloseableResource {

        private static final int PATIENCE_MILLIS = 30_000;

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                binary().orElseThrow(() -> new IllegalStateException("Chromium is missing here")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-dev-shm-usage")));

        private Running() {
            // Tasklist takes its time on a busy machine
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
