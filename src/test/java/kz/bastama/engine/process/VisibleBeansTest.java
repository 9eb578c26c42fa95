package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class VisibleBeansTest {

    @Autowired
    private BeanFactory beans;

    @Test
    void showsTermsAndNoServiceOfTheProduct() {
        VisibleBeans visible = new VisibleBeans(beans);

        assertThat(visible.containsKey("terms")).isTrue();
        for (String hidden : new String[] {"dataSource", "runtimeService", "clock", "runningCases", "environment"}) {
            assertThat(visible.containsKey(hidden)).as(hidden).isFalse();
            assertThat(visible.get(hidden)).as(hidden).isNull();
        }
    }
}
