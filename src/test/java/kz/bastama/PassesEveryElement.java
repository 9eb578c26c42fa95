package kz.bastama;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On the test of a process, beside {@link BastamaTest}: when all its tests are through and green, every node and every flow of
 * the BPMN must have been passed; what was not is named. A run of some of its tests only is not held to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProcessCoverage.class)
public @interface PassesEveryElement {

    /** Id of the process, which is the stem of its file. */
    String value();
}
