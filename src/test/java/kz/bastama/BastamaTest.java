package kz.bastama;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.bastama.platform.persistence.TestDatabase;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole product: real PostgreSQL, real engine, jobs fired by hand, the web edge by MockMvc. All such tests
 * share one context and one database, so a test makes its own cases and counts nothing that others may have made. Do not
 * add mock beans or properties to such a test: each variation starts the product once more. Where a page is not as expected,
 * {@code andDo(print())} shows it: by itself each page of a test would be written down in full and kept until its end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface BastamaTest {}
