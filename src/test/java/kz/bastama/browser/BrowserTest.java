package kz.bastama.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that sits before a browser, Debian's Chromium, and visits a running demonstration. {@code .ci/run} starts one and
 * names it by {@code -Dbastama.url}; without it, or without Chromium, the test is skipped and says why. Take a {@link Visit} as
 * parameter. A failed test leaves a picture of each page in {@code target/browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Chromium.class)
public @interface BrowserTest {}
