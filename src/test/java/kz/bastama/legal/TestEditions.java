package kz.bastama.legal;

import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.domain.Rulebooks;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The shipped editions, and beside them the newest with a blind review: no case begins with it, a test gives it to one. */
@Component
@Primary
public class TestEditions implements Editions {

    /** As the database keeps it. */
    public static final String BLIND = "blind-grant/2025-07-01";

    private final Rulebooks shipped;
    private final Edition blind;

    TestEditions(Rulebooks shipped) {
        this.shipped = shipped;
        this.blind = spy(shipped.get(LegalFixture.STATE_GRANTS));
        doReturn(true).when(blind).flag("expert.blind");
    }

    @Override
    public Edition inForce(String programme, LocalDate day) {
        return shipped.inForce(programme, day);
    }

    @Override
    public Edition get(EditionId id) {
        return id.toString().equals(BLIND) ? blind : shipped.get(id);
    }

    @Override
    public List<Edition> all() {
        return shipped.all();
    }
}
