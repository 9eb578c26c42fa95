package kz.bastama.legal;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.withSettings;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.domain.Rulebooks;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The shipped editions, and beside them the newest with other rules: no case begins with them, a test gives them to one. */
@Component
@Primary
public class TestEditions implements Editions {

    /** As the database keeps it. */
    public static final String BLIND = "blind-grant/2025-07-01";

    /** The newest, where officers declare conflicts of interest first. */
    public static final String DECLARING = "declaring-grant/2025-07-01";

    private final Rulebooks shipped;
    private final Edition blind;
    private final Edition declaring;

    /** Officers of most tests come and go: the newest without the duty to declare first, which has tests of its own. */
    private final Edition silent;

    TestEditions(Rulebooks shipped) {
        this.shipped = shipped;
        this.blind = spy(shipped.get(LegalFixture.STATE_GRANTS));
        doReturn(true).when(blind).flag("expert.blind");
        doReturn(false).when(blind).flag("expert.officersDeclare");
        doReturn(false)
                .when(blind)
                .flag("selection.recusalCoversLot"); // one application is hidden from whom the others are not
        this.declaring = shipped.get(LegalFixture.STATE_GRANTS);
        this.silent = mock(
                declaring.getClass(),
                withSettings()
                        .spiedInstance(declaring)
                        .defaultAnswer(CALLS_REAL_METHODS)
                        .stubOnly());
        doReturn(false).when(silent).flag("expert.officersDeclare");
    }

    @Override
    public Edition inForce(String programme, LocalDate day) {
        return shipped.inForce(programme, day);
    }

    @Override
    public Edition get(EditionId id) {
        return switch (id.toString()) {
            case BLIND -> blind;
            case DECLARING -> declaring;
            default -> id.equals(LegalFixture.STATE_GRANTS) ? silent : shipped.get(id);
        };
    }

    @Override
    public List<Edition> all() {
        return shipped.all();
    }
}
